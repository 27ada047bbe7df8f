import { act, wrote, type Script } from './script.js';

const stream = 'accounting-office' as const;
const language = 'pl' as const;

export const ACCOUNTING_TAXES_PL: readonly Script[] = [
  {
    key: 'vat-on-fuel-pl',
    stream,
    language,
    html: true,
    subject: '{Odliczenie VAT od paliwa|VAT od paliwa – samochód firmowy|Ile VAT-u mogę odliczyć od paliwa?}',
    fields: { kind: 'vat', 'tax-period': '{day}' },
    opening: `Dzień dobry,

{kupiłem/kupiłam} w zeszłym miesiącu samochód do firmy, czasem jeżdżę nim też prywatnie. Czy od faktur za paliwo mogę odliczać cały VAT, czy połowę? Faktury za {month} przesłałem już w paczce z dokumentami.`,
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'note',
        `Użytek mieszany, brak zgłoszenia VAT-26 i ewidencji przebiegu, czyli 50%. Do sprawdzenia, czy umowa zakupu jest na firmę.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

przy użytku mieszanym odliczamy 50% VAT zarówno od paliwa, jak i od serwisu i części. Pełne odliczenie jest możliwe tylko wtedy, gdy samochód służy wyłącznie firmie: trzeba wtedy złożyć VAT-26 i prowadzić ewidencję przebiegu.

W deklaracji za {month} ujmiemy połowę podatku. Gdyby plany co do samochodu się zmieniły, proszę o wiadomość przed końcem miesiąca.`,
      ),
      act('approver', 'accept-and-close'),
      wrote(`Dziękuję, zostaję przy 50%.`, { wait: [3, 30] }),
      act('approver', 'settle'),
    ],
  },
  {
    key: 'tax-office-letter-pl',
    stream,
    language,
    html: true,
    subject: '{Pismo z urzędu skarbowego|Wezwanie z urzędu – proszę o pomoc|Wezwanie do wyjaśnień}',
    fields: { kind: 'vat', 'tax-period': '{day}', amount: '{amount}' },
    opening: `Dzień dobry,

{dostałem/dostałam} dzisiaj pismo z urzędu (skan w załączniku). Chodzi o różnicę {amount} w deklaracji za {month-before}. Mam siedem dni na odpowiedź.

Nie ukrywam, że {trochę się denerwuję|spędza mi to sen z powiek}. Co mam zrobić?`,
    files: [{ name: 'pismo z urzędu.pdf', make: 'letter' }],
    amounts: [800, 6_400],
    steps: [
      { kind: 'prioritise', by: 'approver', priority: 'urgent', wait: [0.1, 1] },
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'note',
        `Różnica wynika z faktury kontrahenta ujętej miesiąc później. Po naszej stronie wszystko się zgadza, wystarczą wyjaśnienia z kopią faktury. Termin: {soon}.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

proszę się nie martwić, to rutynowe sprawdzenie. Różnica bierze się stąd, że kontrahent wykazał fakturę miesiąc wcześniej niż my. Przygotujemy wyjaśnienia.`,
      ),
      act('approver', 'pass', `Sprawa z terminem, a mnie nie będzie do końca tygodnia. Proszę o decyzję.`, {
        to: 'other-approver',
      }),
      act(
        'other-approver',
        'accept',
        `Dzień dobry,

proszę się nie martwić, to rutynowe sprawdzenie. Różnica bierze się stąd, że kontrahent wykazał fakturę miesiąc wcześniej niż my, i nie powstała żadna zaległość.

Wyjaśnienia wyślemy w Państwa imieniu do {soon}. Potrzebujemy tylko podpisanego pełnomocnictwa UPL-1; wzór można pobrać w portalu.`,
      ),
      wrote(`Uff, dziękuję. Podpisane pełnomocnictwo przesyłam.`, {
        files: [{ name: 'UPL-1 podpisane.pdf', make: 'letter' }],
        wait: [2, 26],
      }),
      act(
        'bookkeeper',
        'note',
        `Wyjaśnienia wysłane przez e-Urząd, potwierdzenie odbioru w dokumentach. Przypomnieć za dwa tygodnie.`,
      ),
      act(
        'other-approver',
        'reply-and-close',
        `Dzień dobry,

wyjaśnienia zostały złożone, urzędowe poświadczenie odbioru jest w portalu. Urząd może jeszcze przysłać informację o zakończeniu sprawdzenia; nie trzeba na nią odpowiadać.`,
      ),
    ],
  },
  {
    key: 'annual-return-pl',
    stream,
    language,
    subject:
      '{Rozliczenie roczne za <last-year>|PIT za <last-year> – ulgi|Zeznanie roczne – czego potrzebujecie?}',
    channel: 'web-form',
    fields: { kind: 'annual' },
    opening: `Dzień dobry,

zabieram się do zeznania za {last-year} rok. Mam dwoje dzieci, wpłaty na IKZE i darowiznę na schronisko. Jakie dokumenty przesłać i czy opłaca się rozliczać wspólnie {z żoną/z mężem}?`,
    steps: [
      act('approver', 'assign', undefined, { to: 'bookkeeper' }),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

prosimy o przesłanie:

- numerów PESEL dzieci,
- potwierdzenia wpłat na IKZE,
- potwierdzenia przelewu darowizny z danymi schroniska,
- PIT-11 małżonka, jeśli był etat.

Wariant wspólny policzymy obok indywidualnego i podamy różnicę.`,
      ),
      act('approver', 'accept'),
      wrote(`Dzień dobry, do {soon} jestem poza biurem, odpowiem po powrocie.`, {
        automatic: true,
        wait: [0.01, 0.05],
      }),
      wrote(`Przesyłam komplet. PIT-11 też jest.`, {
        files: [
          { name: 'IKZE {last-year}.pdf', make: 'letter' },
          { name: 'darowizna.pdf', make: 'letter' },
        ],
        wait: [50, 150],
      }),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

dziękujemy za komplet dokumentów. Rozliczenie wspólne jest korzystniejsze o {amount}. Projekt zeznania czeka w portalu; po akceptacji wyślemy je elektronicznie.`,
      ),
      act('approver', 'accept'),
      wrote(`Akceptuję, proszę wysyłać. {Świetna wiadomość!|Dziękuję.}`),
      act('approver', 'settle', `Zeznanie wysłane, UPO w portalu.`),
    ],
    amounts: [600, 3_900],
  },
  {
    key: 'documents-late-pl',
    stream,
    language,
    company: true,
    html: true,
    subject: '{Dokumenty za <month>|Faktury za <month> – spóźnione|Komplet faktur, <month>}',
    fields: { kind: 'vat', 'tax-period': '{day}' },
    opening: `Dzień dobry,

przepraszamy za opóźnienie. W załączeniu zestawienie sprzedaży i skany faktur kosztowych za {month}. Brakuje jeszcze faktury za energię, doślemy do {soon}.

Prosimy o informację, ile VAT-u wyjdzie.`,
    files: [
      { name: 'zestawienie sprzedaży.csv', make: 'table' },
      { name: '{invoice}.pdf', make: 'invoice' },
    ],
    amounts: [900, 14_000],
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'note',
        `Zaksięgowane wszystko poza energią. W zestawieniu pozycja 7 ma VAT niezgodny ze stawką, do wyjaśnienia z klientem.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

dziękujemy za dokumenty. Prosimy o sprawdzenie pozycji 7 w zestawieniu sprzedaży: kwota VAT nie zgadza się ze stawką 23%. Czy to usługa ze stawką obniżoną?`,
      ),
      act('approver', 'take-over'),
      act(
        'approver',
        'reply',
        `Dzień dobry,

dziękujemy za dokumenty. Wstępnie VAT za {month} wyniesie {amount}. Zanim wyślemy deklarację, prosimy o dwie rzeczy:

- sprawdzenie pozycji 7 w zestawieniu (kwota VAT nie zgadza się ze stawką 23%),
- fakturę za energię; jeśli nie dotrze do {soon}, ujmiemy ją w następnym miesiącu.`,
      ),
      wrote(`Pozycja 7 to faktycznie 8%, poprawiona faktura w załączniku. Energia też już jest.`, {
        files: [
          { name: 'poprawiona {invoice}.pdf', make: 'invoice' },
          { name: 'energia.pdf', make: 'invoice' },
        ],
        wait: [12, 70],
      }),
      act(
        'approver',
        'reply-and-close',
        `Dzień dobry,

mamy komplet. Ostateczna kwota VAT za {month} to {amount}, termin płatności mija 25. dnia miesiąca. JPK wysłany, potwierdzenie w portalu.`,
      ),
    ],
  },
];
