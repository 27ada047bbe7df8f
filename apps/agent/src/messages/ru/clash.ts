import type { Translated } from '@sprawa/i18n';
import type { clash as en } from '../en/clash.js';

export const clash = {
  title: 'Дело {{number}} кто-то изменил раньше вас',
  lead: 'Вы оба изменили одно и то же. Выберите, что останется; остальное в деле не изменится.',
  theirs: 'Нынешнее значение, от другого человека',
  mine: 'Ваше значение',
  apply: 'Применить',
  leave: 'Оставить как есть',
  takeTheirs: 'Принять это',
  keepMine: 'Оставить моё',
  chosen: 'ваш выбор',
  nothing: 'пусто',
  part: {
    subject: 'Тема',
    priority: 'Приоритет',
    owner: 'Ответственный',
    contact: 'Контакт',
    source: 'Источник',
  },
} satisfies Translated<typeof en>;
