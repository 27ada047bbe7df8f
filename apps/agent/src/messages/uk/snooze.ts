import type { Translated } from '@sprawa/i18n';
import type { snooze as en } from '../en/snooze.js';

export const snooze = {
  title: 'Відкласти до…',
  lead: 'Справа зникне лише з ваших черг. Повернеться непрочитаною, а щойно клієнт відповість — одразу.',
  at: { tonight: 'Сьогодні ввечері', tomorrow: 'Завтра вранці', nextWeek: 'Наступного тижня' },
  untilAnswer: 'Доки клієнт не відповість',
  exact: 'Або до',
  do: 'Відкласти',
  noTime: 'Вкажіть дату й час.',
  past: 'Цей час уже минув.',
  done: 'Справу {{number}} відкладено до {{when}}.',
  doneAnswer: 'Справу {{number}} відкладено, доки клієнт не відповість.',
  woken: 'Справа {{number}} знову у ваших чергах.',
  until: 'Ви відклали цю справу до {{when}}.',
  awaits: 'Ви відклали цю справу, доки клієнт не відповість.',
  wake: 'Повернути',
} satisfies Translated<typeof en>;
