import type { Translated } from '@sprawa/i18n';
import type { notices as en } from '../en/notices.js';

export const notices = {
  title: 'Powiadomienia',
  unread_one: 'Powiadomienia: {{count}} nieprzeczytane',
  unread_few: 'Powiadomienia: {{count}} nieprzeczytane',
  unread_many: 'Powiadomienia: {{count}} nieprzeczytanych',
  unread_other: 'Powiadomienia: {{count}} nieprzeczytanego',
  readAll: 'Oznacz wszystkie jako przeczytane',
  none: 'Nie ma nic nowego',
  noneText: 'Tu pojawi się wiadomość, gdy ktoś zwróci Ci odpowiedź do poprawy albo o Tobie wspomni.',
  more: 'Pokaż starsze',
  by: {
    REPLY_REJECTED: '{{name}} zwraca Ci odpowiedź do poprawy',
    REPLY_EDITED: '{{name}} wysyła Twoją odpowiedź ze zmianami',
    REPLY_VOIDED: '{{name}} prowadzi sprawę dalej; Twoja odpowiedź już nie czeka',
    REPLY_PASSED: '{{name}} prosi Cię o decyzję w sprawie odpowiedzi',
    MENTIONED: '{{name}} wspomina o Tobie',
    COMMENTED: '{{name}} komentuje Twoją odpowiedź',
    ANSWERED: '{{name}} odpowiada w Twojej rozmowie',
    FOLLOWED: '{{name}} działa w sprawie, którą obserwujesz',
    SNOOZE_OVER: '{{name}} przywraca odłożoną przez Ciebie sprawę',
  },
  of: {
    REPLY_REJECTED: 'Twoja odpowiedź wróciła do poprawy',
    REPLY_EDITED: 'Twoja odpowiedź została zmieniona i wysłana',
    REPLY_VOIDED: 'Klient napisał, więc Twoja odpowiedź już nie czeka',
    REPLY_PASSED: 'Odpowiedź czeka na Twoją decyzję',
    MENTIONED: 'Wspomniano o Tobie',
    COMMENTED: 'Twoja odpowiedź ma nowy komentarz',
    ANSWERED: 'Jest odpowiedź w Twojej rozmowie',
    FOLLOWED: 'Coś się zmieniło w sprawie, którą obserwujesz',
    SNOOZE_OVER: 'Wróciła odłożona przez Ciebie sprawa',
  },
} satisfies Translated<typeof en>;
