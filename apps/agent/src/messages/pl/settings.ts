import type { Translated } from '@sprawa/i18n';
import type { settings as english } from '../en/settings.js';

export const settings = {
  group: {
    me: 'Ja',
    team: 'Zespół',
    work: 'Praca',
    operation: 'Obsługa programu',
  },
  about: {
    noticeMails: 'O czym piszemy do Ciebie, gdy Cię nie ma.',
    timeZone: 'Według jakiego zegara podajemy Ci czas.',
    sessions: 'Gdzie masz otwarte sesje i jak je zakończyć.',
    keys: 'Co da się zrobić bez myszy.',
    people: 'Kto tu pracuje: zaproszenia, zmiany, zawieszenia.',
    groups: 'Kto z kim dzieli pracę.',
    roles: 'Co każda rola widzi i może.',
    workflows: 'Stany i akcje każdego strumienia, narysowane.',
    contactFields: 'Co wiemy o kontaktach poza adresami.',
    templates: 'Odpowiedzi napisane raz, używane często.',
    labels: 'Nazwy, kolory i zastosowanie etykiet.',
    consents: 'Na co zgadzają się kontakty i w jakich słowach.',
    tokens: 'Programy działające w imieniu ludzi.',
    audit: 'Kto co zmienił w samym systemie.',
    mailboxes: 'Jak przychodzi poczta i co się z nią stało.',
    jobQueue: 'Co dzieje się w tle i co utknęło.',
  },
} satisfies Translated<typeof english>;
