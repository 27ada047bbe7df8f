import type { Translated } from '@sprawa/i18n';
import type { snooze as en } from '../en/snooze.js';

export const snooze = {
  title: 'Отложить до…',
  lead: 'Дело исчезнет только из ваших очередей. Вернётся непрочитанным, а как только клиент ответит — сразу.',
  at: { tonight: 'Сегодня вечером', tomorrow: 'Завтра утром', nextWeek: 'На следующей неделе' },
  untilAnswer: 'Пока клиент не ответит',
  exact: 'Или до',
  do: 'Отложить',
  noTime: 'Укажите дату и время.',
  past: 'Это время уже прошло.',
  done: 'Дело {{number}} отложено до {{when}}.',
  doneAnswer: 'Дело {{number}} отложено, пока клиент не ответит.',
  woken: 'Дело {{number}} снова в ваших очередях.',
  until: 'Вы отложили это дело до {{when}}.',
  awaits: 'Вы отложили это дело, пока клиент не ответит.',
  wake: 'Вернуть',
} satisfies Translated<typeof en>;
