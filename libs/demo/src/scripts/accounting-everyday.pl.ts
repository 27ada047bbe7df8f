import { act, wrote, type Script } from './script.js';

const stream = 'accounting-office' as const;
const language = 'pl' as const;

export const ACCOUNTING_EVERYDAY_PL: readonly Script[] = [
  {
    key: 'new-employee-pl',
    stream,
    language,
    company: true,
    subject: '{Zatrudnienie nowego pracownika|Nowy pracownik – <this-month>|Umowa o pracę – nowa osoba}',
    fields: { kind: 'payroll' },
    opening: `Dzień dobry,

od pierwszego dnia przyszłego miesiąca zatrudniamy nową osobę na pół etatu, wynagrodzenie {amount} brutto. Jakie dokumenty mamy przygotować i do kiedy?`,
    amounts: [2_400, 4_300],
    steps: [
      act('approver', 'assign', `Proszę przygotować listę dokumentów i wysłać do akceptacji.`, {
        to: 'bookkeeper',
      }),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

do zatrudnienia będą nam potrzebne:

- kwestionariusz osobowy,
- orzeczenie lekarskie o zdolności do pracy,
- zaświadczenie o ukończeniu szkolenia BHP,
- numer konta i oświadczenie PIT-2.

Prosimy o komplet do {soon}; do ZUS zgłaszamy w ciągu siedmiu dni od rozpoczęcia pracy.`,
      ),
      act(
        'approver',
        'reject',
        `Brakuje informacji o umowie i o tym, że badania muszą być przed pierwszym dniem pracy. Proszę dopisać i wysłać ponownie.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

do zatrudnienia będą nam potrzebne:

- kwestionariusz osobowy,
- orzeczenie lekarskie o zdolności do pracy, wystawione przed pierwszym dniem pracy,
- zaświadczenie o ukończeniu szkolenia BHP,
- numer konta i oświadczenie PIT-2.

Umowę przygotujemy my, wystarczy podać stanowisko i miejsce pracy. Prosimy o komplet do {soon}; do ZUS zgłaszamy w ciągu siedmiu dni od rozpoczęcia pracy.`,
      ),
      act('approver', 'accept'),
      wrote(
        `W załączeniu kwestionariusz i orzeczenie. Stanowisko: pracownik magazynu, miejsce pracy {city}.`,
        {
          files: [
            { name: 'kwestionariusz.pdf', make: 'letter' },
            { name: 'orzeczenie.pdf', make: 'letter' },
          ],
          wait: [30, 120],
        },
      ),
      act('bookkeeper', 'note', `Dokumenty kompletne, umowa w szablonie, zgłoszenie ZUS ZUA przygotowane.`),
      act('approver', 'settle'),
    ],
  },
  {
    key: 'zus-relief-pl',
    stream,
    language,
    subject: '{Ulga na start i mały ZUS|Składki ZUS od przyszłego miesiąca|Jakie składki zapłacę?}',
    fields: { kind: 'other', 'tax-period': '{day}' },
    opening: `Dzień dobry,

{skończyły mi się|kończą mi się} dwa lata preferencyjnych składek. Czy {mogę przejść|kwalifikuję się} na mały ZUS plus? Przychód w {last-year} roku: około {amount} miesięcznie.`,
    amounts: [6_000, 9_500],
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'note',
        `Przychód roczny poniżej 120 tys. zł, działalność ponad 60 dni w {last-year} roku, nie karta podatkowa. Kwalifikuje się. Termin zgłoszenia: koniec stycznia albo 7 dni od utraty preferencji.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

tak, warunki małego ZUS plus są spełnione. Składka zależy od dochodu z {last-year} roku; po jego wyliczeniu podamy dokładną kwotę, orientacyjnie będzie to około połowy pełnej składki.

Zgłoszenie do ZUS wyślemy do {soon}. Prosimy tylko o potwierdzenie, że w tym roku nie było przerwy w działalności.`,
      ),
      act('approver', 'accept'),
      wrote(`Potwierdzam, żadnej przerwy nie było. {Dziękuję za pilnowanie terminu.|Proszę zgłaszać.}`, {
        wait: [3, 40],
      }),
      act('bookkeeper', 'note', `ZUS ZWUA i ZUA wysłane, UPO w dokumentach klienta.`),
      act('approver', 'settle'),
    ],
  },
  {
    key: 'sick-leave-pl',
    stream,
    language,
    company: true,
    subject: '{Zwolnienie lekarskie pracownika|L4 – kto płaci?|Chorobowe: pytanie o rozliczenie}',
    fields: { kind: 'payroll', 'tax-period': '{day}' },
    opening: `Dzień dobry,

pracownik jest na zwolnieniu od {date}, to już drugie w tym roku. Czy tym razem płacimy my, czy ZUS? I czy mamy coś wysłać?`,
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

płaci ZUS.`,
      ),
      act(
        'approver',
        'reject',
        `Za krótko i nie do końca prawda: pierwsze 33 dni w roku płaci pracodawca, trzeba policzyć wykorzystane dni. Proszę sprawdzić w ewidencji i napisać, co klient ma zrobić.`,
      ),
      act('bookkeeper', 'note', `Wykorzystane dotąd 11 dni, zostają 22 dni po stronie pracodawcy.`),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

przez pierwsze 33 dni choroby w roku wynagrodzenie wypłaca pracodawca. Ten pracownik wykorzystał dotąd 11 dni, więc jeszcze 22 dni są po Państwa stronie, a dopiero potem przejmuje je ZUS.

Zwolnienie widzimy na PUE, nie trzeba nic przesyłać. Naliczymy je na liście płac za {this-month}.`,
      ),
      act('approver', 'accept-and-close'),
      wrote(`Jasne, dziękujemy.`, { wait: [2, 20] }),
      act('approver', 'settle'),
    ],
  },
  {
    key: 'car-leasing-pl',
    stream,
    language,
    subject: '{Leasing czy zakup na firmę?|Samochód w leasingu – koszty|Wykup auta z leasingu}',
    fields: { kind: 'other', amount: '{amount}' },
    channel: 'call',
    opening: `Telefon od klienta: rozważa wykup samochodu z leasingu za {amount} i pyta, czy lepiej wykupić na firmę, czy prywatnie, jeśli za rok chce sprzedać. {Prosi o odpowiedź mailem.|Oddzwonić nie trzeba, wystarczy mail.}`,
    amounts: [12_000, 48_000],
    steps: [
      act(
        'bookkeeper',
        'note',
        `Wykup prywatny: sprzedaż przed upływem sześciu lat i tak jest przychodem z działalności. Korzyść zostaje tylko przy składce zdrowotnej.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Dzień dobry,

po naszej rozmowie telefonicznej: od 2022 roku sprzedaż samochodu wykupionego prywatnie w ciągu sześciu lat jest przychodem firmy tak samo, jak gdyby był w ewidencji. Przy planie sprzedaży za rok prostszy jest wykup na firmę, bo wydatek {amount} będzie kosztem.

Jeśli zdecydują się Państwo na wykup, prosimy o fakturę końcową i kopię umowy.`,
      ),
      act('approver', 'accept'),
      wrote(`Dziękuję, w takim razie wykup na firmę. Fakturę prześlę po podpisaniu.`, { wait: [10, 60] }),
      act(
        'approver',
        'reply-and-close',
        `Dzień dobry,

doskonale, czekamy na fakturę. Samochód wprowadzimy do ewidencji w miesiącu wykupu.`,
      ),
    ],
  },
  {
    key: 'nothing-needed-pl',
    stream,
    language,
    subject: '{Zaświadczenie o niezaleganiu|Prośba o zaświadczenie|Zaświadczenie do banku}',
    fields: { kind: 'other' },
    opening: `Dzień dobry,

bank prosi o zaświadczenie o niezaleganiu w podatkach i składkach. {Potrzebuję|Potrzebne} na {soon}. Czy mogą je Państwo zamówić, czy muszę {sam/sama} złożyć wniosek?`,
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'note',
        `Mamy pełnomocnictwo do urzędu, do ZUS nie. Wniosek do urzędu gotowy do wysłania.`,
      ),
      wrote(`Sprawa nieaktualna: bank sam pobrał dane. Przepraszam za zamieszanie.`, { wait: [2, 20] }),
      act('approver', 'close', `Klient wycofał prośbę, wniosku nie wysyłamy.`),
    ],
  },
];
