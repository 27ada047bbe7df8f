import type { palette as en } from '../en/palette.js';

export const palette = {
  title: 'Paleta poleceń',
  hint: 'Znajdź sprawy i kontakty albo powiedz, co zrobić',
  group: {
    recent: 'Ostatnio otwarte',
    cases: 'Sprawy',
    case: 'W tej sprawie',
    contacts: 'Kontakty',
    go: 'Przejdź do',
    settings: 'Ustawienia',
  },
  casesOf: 'Sprawy: {{name}}',
  labelled: 'Sprawy z etykietą {{name}}',
  nothing: 'Nic nie znaleziono dla „{{text}}”.',
  failed: 'Wyszukiwarka nie odpowiedziała. Pisz dalej, aby spróbować ponownie.',
} satisfies typeof en;
