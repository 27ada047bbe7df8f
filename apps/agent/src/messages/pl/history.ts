import type { Translated } from '@sprawa/i18n';
import type { history as english } from '../en/history.js';

/** The log of a case and the cases of a contact in Polish. */
export const history = {
  log: {
    title: 'Dziennik sprawy {{number}}',
    kind: 'Co',
    person: 'Kto',
    everything: 'Wszystko',
    everybody: 'Wszyscy',
    kinds: { CHANGES: 'Zmiany', MESSAGES: 'Wiadomości', NOTES: 'Notatki', APPROVALS: 'Akceptacje' },
    count_one: '{{count}} wpis',
    count_few: '{{count}} wpisy, od najnowszego',
    count_many: '{{count}} wpisów, od najnowszego',
    count_other: '{{count}} wpisu, od najnowszego',
    empty: 'Nic takiego się tu nie wydarzyło.',
    showAll: 'Pokaż wszystko',
    received: 'Wiadomość otrzymana',
    sent: 'Wiadomość wysłana',
    note: 'Notatka wewnętrzna',
    deletedNote: 'Notatka wewnętrzna, usunięta',
    proposal: 'Propozycja odpowiedzi: {{status}}',
    via: 'przez token {{name}}',
    became: 'zmieniono na',
    none: 'brak',
  },
  cases: {
    title: 'Sprawy kontaktu {{name}}',
    which: 'Które sprawy',
    all: 'Wszystkie',
    open: 'Otwarte',
    closed: 'Zamknięte',
    count_one: '{{count}} widoczna dla Ciebie sprawa',
    count_few: '{{count}} widoczne dla Ciebie sprawy, od najnowszej',
    count_many: '{{count}} widocznych dla Ciebie spraw, od najnowszej',
    count_other: '{{count}} widocznej dla Ciebie sprawy, od najnowszej',
    empty: 'Nie ma takiej sprawy, którą możesz zobaczyć.',
    here: 'Ta sprawa',
  },
} satisfies Translated<typeof english>;
