import type { Translated } from '@sprawa/i18n';
import type { history as english } from '../en/history.js';

/** The log of a case in Polish. */
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
    became: 'zmieniono na',
    none: 'brak',
  },
} satisfies Translated<typeof english>;
