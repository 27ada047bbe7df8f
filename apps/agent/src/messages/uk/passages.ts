import type { Translated } from '@sprawa/i18n';
import type { passages as en } from '../en/passages.js';

export const passages = {
  title: 'Коментарі',
  internal: 'клієнт їх не бачить',
  comment: 'Прокоментувати',
  selectFirst: 'Виділіть слова, які хочете прокоментувати',
  placeholder: 'Коментар; @ згадує колегу',
  colleagues: 'Колеги, які бачать цю справу',
  answer: 'Відповісти',
  cancel: 'Скасувати',
  resolve: 'Закрити гілку',
  reopen: 'Відкрити знову',
  resolvedBy: 'Гілку закриває {{name}}',
  resolved_one: '{{count}} закрита',
  resolved_few: '{{count}} закриті',
  resolved_many: '{{count}} закритих',
  resolved_other: '{{count}} закритої',
  hideResolved: 'Сховати закриті',
  about: 'Про слова «{{words}}»',
  aboutGone: 'Тексту вже немає: «{{words}}»',
  gone: 'Тексту вже немає:',
  wordsGone: 'Виділені слова тим часом видалено. Виділіть інші.',
  draftOf: 'Чернетка: {{name}}',
  read: 'Читати',
} satisfies Translated<typeof en>;
