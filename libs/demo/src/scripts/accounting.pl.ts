import { act, wrote, type Script } from './script.js';

const stream = 'accounting-office' as const;
const language = 'pl' as const;

export const ACCOUNTING_PL: readonly Script[] = [
  {
    key: 'vat-on-fuel-pl', stream, language, html: true,
    subject: '{Odliczenie VAT od paliwa|VAT od paliwa – samochód firmowy|Ile VAT-u mogę odliczyć od paliwa?}',
    fields: { kind: 'vat', 'tax-period': '{day}' },
    opening: `Dzień dobry,

{kupiłem/kupiłam} w zeszłym miesiącu samochód do firmy, czasem jeżdżę nim też prywatnie. Czy od faktur za paliwo mogę odliczać cały VAT, czy połowę? Faktury za {month} przesłałem już w paczce z dokumentami.`,
    steps: [
      act('bookkeeper', 'take'),
      act('bookkeeper', 'note', `Użytek mieszany, brak zgłoszenia VAT-26 i ewidencji przebiegu, czyli 50%. Do sprawdzenia, czy umowa zakupu jest na firmę.`),
      act('bookkeeper', 'propose', `Dzień dobry,

przy użytku mieszanym odliczamy 50% VAT zarówno od paliwa, jak i od serwisu i części. Pełne odliczenie jest możliwe tylko wtedy, gdy samochód służy wyłącznie firmie: trzeba wtedy złożyć VAT-26 i prowadzić ewidencję przebiegu.

W deklaracji za {month} ujmiemy połowę podatku. Gdyby plany co do samochodu się zmieniły, proszę o wiadomość przed końcem miesiąca.`),
      act('approver', 'accept-and-close'),
      wrote(`Dziękuję, zostaję przy 50%.`, { wait: [3, 30] }),
      act('approver', 'settle'),
    ],
  },
  {
    key: 'new-employee-pl', stream, language, company: true,
    subject: '{Zatrudnienie nowego pracownika|Nowy pracownik od {this-month}|Umowa o pracę – nowa osoba}'.replace(/\{this-month\}/, '<this-month>'),
    fields: { kind: 'payroll' },
    opening: `Dzień dobry,

od pierwszego dnia przyszłego miesiąca zatrudniamy nową osobę na pół etatu, wynagrodzenie {amount} brutto. Jakie dokumenty mamy przygotować i do kiedy?`,
    amounts: [2_400, 4_300],
    steps: [
      act('approver', 'assign', `Proszę przygotować listę dokumentów i wysłać do akceptacji.`, { to: 'bookkeeper' }),
      act('bookkeeper', 'propose', `Dzień dobry,

do zatrudnienia będą nam potrzebne:

- kwestionariusz osobowy,
- orzeczenie lekarskie o zdolności do pracy,
- zaświadczenie o ukończeniu szkolenia BHP,
- numer konta i oświadczenie PIT-2.

Prosimy o komplet do {soon}; do ZUS zgłaszamy w ciągu siedmiu dni od rozpoczęcia pracy.`),
      act('approver', 'reject', `Brakuje informacji o umowie i o tym, że badania muszą być przed pierwszym dniem pracy. Proszę dopisać i wysłać ponownie.`),
      act('bookkeeper', 'propose', `Dzień dobry,

do zatrudnienia będą nam potrzebne:

- kwestionariusz osobowy,
- orzeczenie lekarskie o zdolności do pracy, wystawione przed pierwszym dniem pracy,
- zaświadczenie o ukończeniu szkolenia BHP,
- numer konta i oświadczenie PIT-2.

Umowę przygotujemy my, wystarczy podać stanowisko i miejsce pracy. Prosimy o komplet do {soon}; do ZUS zgłaszamy w ciągu siedmiu dni od rozpoczęcia pracy.`),
      act('approver', 'accept'),
      wrote(`W załączeniu kwestionariusz i orzeczenie. Stanowisko: pracownik magazynu, miejsce pracy {city}.`, { files: [{ name: 'kwestionariusz.pdf', make: 'letter' }, { name: 'orzeczenie.pdf', make: 'letter' }], wait: [30, 120] }),
      act('bookkeeper', 'note', `Dokumenty kompletne, umowa w szablonie, zgłoszenie ZUS ZUA przygotowane.`),
      act('approver', 'settle'),
    ],
  },
];
