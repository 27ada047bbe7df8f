import { act, prioritise, wrote, type Script } from './script.js';

const stream = 'repair-with-payment' as const;
const language = 'pl' as const;
const PAID = { fields: { amount: '{amount}', 'paid-on': '{today}' }, wait: [10, 60] } as const;

export const REPAIR_PL: readonly Script[] = [
  {
    key: 'screen-pl',
    stream,
    language,
    html: true,
    subject: '{Pęknięta szybka|Wymiana ekranu|Rozbity wyświetlacz} – {product}',
    channel: 'web-form',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Dzień dobry,

telefon {product} spadł mi na chodnik i ekran jest cały w pajęczynie. Dotyk działa. Ile kosztuje wymiana i czy dane zostaną? Zdjęcie w załączniku.`,
    files: [{ name: 'telefon.png', make: 'cracked-screen' }],
    products: ['Orion S7', 'Orion S7 Max', 'Lumo 5G'],
    amounts: [290, 890],
    steps: [
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Dzień dobry,

uszkodzony jest moduł ekranu, płyta i bateria są w porządku. Dane pozostają nietknięte. Wymiana na oryginalny moduł zajmie jeden dzień roboczy od wpłaty.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`{Zapłaciłem/Zapłaciłam} przed chwilą przelewem natychmiastowym.`, { wait: [1, 30] }),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Dzień dobry,

ekran wymieniony, dotyk, aparat i czujnik zbliżeniowy sprawdzone. Na szybkę jest naklejona folia w prezencie.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [8, 70] }),
    ],
  },
  {
    key: 'laptop-slow-pl',
    stream,
    language,
    subject: '{Laptop się przegrzewa|Głośny wentylator w laptopie|Laptop wyłącza się sam} – {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Dzień dobry,

{product} po kwadransie pracy parzy w kolana i się wyłącza. Ma trzy lata, nigdy nie był czyszczony. Czy mogę go przynieść jutro i ile to potrwa? Potrzebuję go w przyszłym tygodniu.`,
    products: ['Nord 14', 'Nord 15 Pro', 'Terra Book 13'],
    amounts: [140, 360],
    steps: [
      act(
        'technician',
        'reply',
        `Dzień dobry,

proszę przynieść, przyjmujemy od 9 do 17. Czyszczenie z wymianą pasty trwa zwykle jeden dzień.`,
        { wait: [0.4, 4] },
      ),
      act('technician', 'start-diagnosis', undefined, { wait: [15, 30] }),
      act(
        'technician',
        'note',
        `Radiator zapchany kurzem, pasta jak kamień, łożysko wentylatora do wymiany. Dysk w dobrym stanie.`,
      ),
      act(
        'technician',
        'quote',
        `Dzień dobry,

układ chłodzenia wymaga czyszczenia, nowej pasty i wentylatora (łożysko jest zużyte). Dysk i pamięć sprawdziliśmy, są w dobrym stanie.`,
        { fields: { amount: '{amount}' } },
      ),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Dzień dobry,

chłodzenie wyczyszczone, wentylator i pasta wymienione. Pod pełnym obciążeniem temperatura spadła z 98 do 74 stopni. Wykres z testu w załączniku.`,
        { files: [{ name: 'test temperatury.png', make: 'chart' }] },
      ),
      wrote(`Różnica ogromna, odbiorę jutro. Dziękuję!`, { wait: [1, 12] }),
      act('technician', 'hand-over', undefined, { wait: [15, 40] }),
    ],
  },
  {
    key: 'not-repairable-pl',
    stream,
    language,
    subject: '{Zalany telefon|Telefon wpadł do wody|Telefon po kąpieli} – {product}',
    fields: { device: '{product}', warranty: false },
    opening: `Dzień dobry,

{product} wpadł do jeziora, wyłowiony po kilku minutach. {Trzymałem/Trzymałam} go w ryżu dwa dni, ale nie reaguje. Najbardziej zależy mi na zdjęciach z wakacji.`,
    products: ['Orion S7', 'Lumo 5G'],
    amounts: [300, 700],
    steps: [
      act('manager', 'next-technician'),
      act(
        'technician',
        'note',
        `Korozja na całej płycie, pamięć nie odpowiada. Próba odczytu u podwykonawcy mało realna, koszt ok. 1500 zł.`,
      ),
      act(
        'technician',
        'reply',
        `Dzień dobry,

nie mamy dobrych wieści: woda dostała się pod ekrany płyty i pamięć nie odpowiada. Możemy wysłać telefon do laboratorium odzyskiwania danych (około 1500 zł, bez gwarancji powodzenia). Czy próbować?

Warto też sprawdzić, czy zdjęcia nie zapisały się w chmurze.`,
      ),
      wrote(
        `{Sprawdziłem/Sprawdziłam} i faktycznie większość jest w chmurze! W takim razie nie ma sensu ratować telefonu. Dziękuję za podpowiedź.`,
        { wait: [2, 30] },
      ),
      act(
        'technician',
        'cancel',
        `Nie do naprawy, klient odzyskał zdjęcia z chmury. Telefon do utylizacji za zgodą.`,
        { fields: { reason: 'not-repairable' } },
      ),
    ],
  },
  {
    key: 'warranty-coffee-pl',
    stream,
    language,
    company: true,
    html: true,
    subject: '{Serwis ekspresu w biurze|Ekspres nie spienia mleka|Przegląd ekspresu} – {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: true },
    opening: `Dzień dobry,

w biurze mamy {product} z umową serwisową. Od {date} nie spienia mleka, mimo czyszczenia programem. Prosimy o odbiór albo wizytę, najlepiej przed 10.`,
    products: ['Vela 40', 'Vela 40 Dual'],
    amounts: [120, 420],
    steps: [
      prioritise('manager', 'high'),
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'note',
        `Wizyta na miejscu: dysza pary zakamieniona, uszczelka głowicy do wymiany. Części nie są objęte umową.`,
        { wait: [16, 30] },
      ),
      act(
        'technician',
        'quote',
        `Dzień dobry,

robociznę pokrywa umowa serwisowa, do zapłaty pozostają części: dysza pary i uszczelka głowicy. Wymienimy je na miejscu, następnego dnia po wpłacie.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Proszę o proformę na dane firmy.`, { wait: [1, 10] }),
      act(
        'technician',
        'reply',
        `Dzień dobry,

proforma w załączniku.`,
        { files: [{ name: 'proforma {invoice}.pdf', make: 'invoice' }] },
      ),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Dzień dobry,

dysza i uszczelka wymienione, ekspres odkamieniony, mleko spienia się prawidłowo. Następny przegląd za pół roku.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [2, 20] }),
    ],
  },
  {
    key: 'not-paid-question-pl',
    stream,
    language,
    subject: '{Tablet nie ładuje|Wyrobione gniazdo ładowania|Nie ładuje się tablet} – {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Dzień dobry,

tablet córki ({product}) ładuje się tylko, gdy się przytrzyma wtyczkę. Gwarancja skończyła się jakiś czas temu. Ile by to kosztowało?`,
    products: ['Pad 10', 'Pad 11 Lite'],
    amounts: [130, 280],
    steps: [
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Dzień dobry,

gniazdo ładowania jest wyłamane, wymienimy je z taśmą. Płyta i bateria są zdrowe.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Czy mogę zapłacić kartą na miejscu, czy tylko przelewem?`, { wait: [3, 40] }),
      act(
        'technician',
        'reply',
        `Dzień dobry,

można i tak, i tak: kartą w punkcie przyjęć od 9 do 17 albo przelewem. Naprawę zaczniemy zaraz po wpłacie.`,
      ),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Dzień dobry,

nowe gniazdo wlutowane, ładowanie sprawdzone trzema ładowarkami. Tablet czeka w punkcie przyjęć.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 60] }),
    ],
  },
  {
    key: 'console-pl',
    stream,
    language,
    subject: '{Konsola nie czyta płyt|Konsola wypluwa płyty|Naprawa napędu w konsoli}',
    channel: 'call',
    fields: { device: '{product}', warranty: false },
    opening: `Telefon: konsola {product} wypluwa każdą płytę, gry z dysku działają. {Klient przyniesie ją jutro po pracy.|Klient wyśle ją kurierem.} Prosi o wycenę SMS-em lub mailem.`,
    products: ['Arena 2', 'Arena 2 Slim'],
    amounts: [180, 390],
    steps: [
      act('technician', 'start-diagnosis', undefined, { wait: [12, 40] }),
      act('technician', 'note', `Soczewka lasera zużyta, mechanizm wysuwania w porządku. Części od ręki.`),
      act(
        'technician',
        'quote',
        `Dzień dobry,

zgodnie z rozmową sprawdziliśmy konsolę: do wymiany jest laser napędu. Przy okazji wyczyścimy wentylator.`,
        { fields: { amount: '{amount}' } },
      ),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Dzień dobry,

laser wymieniony, konsola czyta płyty i jest wyraźnie cichsza. Zapraszamy po odbiór od 9 do 17.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 60] }),
    ],
  },
];
