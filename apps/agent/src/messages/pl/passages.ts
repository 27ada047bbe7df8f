import type { Translated } from '@sprawa/i18n';
import type { passages as en } from '../en/passages.js';

export const passages = {
  title: 'Komentarze',
  internal: 'klient ich nie widzi',
  comment: 'Skomentuj',
  selectFirst: 'Zaznacz słowa, które chcesz skomentować',
  placeholder: 'Komentarz; @ wspomina o kimś z zespołu',
  colleagues: 'Osoby, które widzą tę sprawę',
  answer: 'Odpowiedz',
  cancel: 'Anuluj',
  resolve: 'Zamknij wątek',
  reopen: 'Otwórz ponownie',
  resolvedBy: 'Wątek zamyka {{name}}',
  resolved_one: '{{count}} zamknięty',
  resolved_few: '{{count}} zamknięte',
  resolved_many: '{{count}} zamkniętych',
  resolved_other: '{{count}} zamkniętego',
  hideResolved: 'Ukryj zamknięte',
  about: 'Do słów „{{words}}”',
  aboutGone: 'Tekstu już nie ma: „{{words}}”',
  gone: 'Tekstu już nie ma:',
  wordsGone: 'Zaznaczone słowa zostały tymczasem usunięte. Zaznacz inne.',
  draftOf: 'Szkic: {{name}}',
  read: 'Czytaj',
} satisfies Translated<typeof en>;
