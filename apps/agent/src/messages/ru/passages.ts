import type { Translated } from '@sprawa/i18n';
import type { passages as en } from '../en/passages.js';

export const passages = {
  title: 'Комментарии',
  internal: 'клиент их не видит',
  comment: 'Прокомментировать',
  selectFirst: 'Выделите слова, которые хотите прокомментировать',
  placeholder: 'Комментарий; @ упоминает коллегу',
  colleagues: 'Коллеги, которые видят это обращение',
  answer: 'Ответить',
  cancel: 'Отмена',
  resolve: 'Закрыть ветку',
  reopen: 'Открыть снова',
  resolvedBy: 'Ветку закрывает {{name}}',
  resolved_one: '{{count}} закрыта',
  resolved_few: '{{count}} закрыты',
  resolved_many: '{{count}} закрыто',
  resolved_other: '{{count}} закрыто',
  hideResolved: 'Скрыть закрытые',
  about: 'О словах «{{words}}»',
  aboutGone: 'Текста больше нет: «{{words}}»',
  gone: 'Текста больше нет:',
  wordsGone: 'Выделенные слова тем временем удалены. Выделите другие.',
  draftOf: 'Черновик: {{name}}',
  read: 'Читать',
} satisfies Translated<typeof en>;
