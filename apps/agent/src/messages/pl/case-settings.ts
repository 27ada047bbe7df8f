import type { Translated } from '@sprawa/i18n';
import type { caseSettings as en } from '../en/case-settings.js';

export const caseSettings = {
  title: 'Ustawienia sprawy {{number}}',
  subjectHint: 'Enter zapisuje, Escape przywraca to, co było.',
  stream: 'Strumień',
  source: 'Źródło',
  sourceHint: 'Jak sprawa do nas trafiła. Droga jej wiadomości się nie zmieni.',
  noLabels: 'Brak',
  may: {
    subject: 'Nie możesz zmieniać tematów spraw.',
    contact: 'Nie możesz przypisywać spraw do innego kontaktu.',
    move: 'Nie możesz przenosić spraw do innych strumieni.',
    nowhere: 'Nie pracujesz w żadnym innym strumieniu, więc nie masz dokąd przenieść tej sprawy.',
    source: 'Nie możesz zmieniać źródeł spraw.',
    labels: 'Nie możesz oznaczać spraw etykietami.',
  },
} satisfies Translated<typeof en>;
