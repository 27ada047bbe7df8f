import { act, prioritise, wrote, type Script } from './script.js';

const stream = 'support' as const;
const language = 'pl' as const;
const COFFEE = ['ekspres Vela 20', 'ekspres Vela 20 Pro', 'młynek Ziarno M1', 'czajnik Para 1,7'] as const;

export const SUPPORT_PL: readonly Script[] = [
  {
    key: 'parcel-lost-pl',
    stream,
    language,
    subject: '{Paczka nie dotarła|Gdzie jest moja paczka?|Brak przesyłki} – zamówienie {order}',
    channel: 'web-form',
    fields: { topic: 'billing', 'order-number': '{order}' },
    opening: `Dzień dobry,

{date} {zamówiłem/zamówiłam} u Państwa {product} (zamówienie {order}). Według śledzenia paczka {tracking} od {count} dni „oczekuje w sortowni” w mieście {city} i nic się nie dzieje. Kurier nie odbiera telefonu.

{Czy mogą Państwo to sprawdzić?|Proszę o informację, kiedy mogę się jej spodziewać.}`,
    products: COFFEE,
    steps: [
      act('first-line', 'take'),
      act(
        'first-line',
        'note',
        `Dzwonię do przewoźnika: paczka {tracking} ma uszkodzoną etykietę i czeka na przepakowanie. Obiecują doręczenie w ciągu dwóch dni roboczych. Jeśli do {soon} nie ruszy, wysyłamy drugą z magazynu.`,
      ),
      act(
        'first-line',
        'reply',
        `Dzień dobry,

sprawdziliśmy u przewoźnika: na paczce {tracking} uszkodziła się etykieta i przesyłka czekała na przepakowanie. Dziś wraca do doręczenia, powinna być u Państwa w ciągu dwóch dni roboczych.

Gdyby tak się nie stało, proszę o krótką wiadomość. Wyślemy wtedy nowy egzemplarz bez czekania na wynik reklamacji.`,
      ),
      wrote(
        `Dziękuję, {paczka przyszła dzisiaj rano|kurier właśnie był}. Wszystko w porządku, tylko karton trochę pognieciony.`,
        { wait: [20, 60] },
      ),
      act(
        'first-line',
        'reply-and-close',
        `Dzień dobry,

cieszymy się, że przesyłka dotarła. O zgniecionym kartonie powiadomimy przewoźnika. Gdyby przy uruchomieniu coś budziło wątpliwości, wystarczy odpisać na tę wiadomość.`,
      ),
    ],
  },
  {
    key: 'wrong-invoice-data-pl',
    stream,
    language,
    html: true,
    subject: '{Błędny NIP na fakturze|Korekta faktury|Prośba o poprawienie faktury} {invoice}',
    fields: { 'order-number': '{order}' },
    opening: `Dzień dobry,

na fakturze {invoice} do zamówienia {order} jest mój stary adres i brakuje NIP-u firmy. Księgowa nie może jej zaksięgować.

Proszę o korektę, najlepiej jeszcze przed końcem miesiąca. Fakturę załączam.`,
    files: [{ name: '{invoice}.pdf', make: 'invoice' }],
    steps: [
      act(
        'first-line',
        'reply',
        `Dzień dobry,

chętnie poprawimy fakturę {invoice}. Proszę o podanie w odpowiedzi:

- pełnej nazwy firmy,
- numeru NIP,
- adresu, który ma widnieć na dokumencie.

Korektę wystawimy tego samego dnia.`,
      ),
      wrote(
        `Już podaję: dane są w stopce tej wiadomości, NIP taki sam jak na poprzednich fakturach z {last-year} roku. Adres: ul. Wiosenna 8/14.`,
      ),
      act(
        'first-line',
        'note',
        `NIP potwierdzony w kartotece, adres zmieniony. Korekta do wystawienia w systemie sprzedaży, numer zgodny z {invoice}.`,
      ),
      act(
        'first-line',
        'reply-and-close',
        `Dzień dobry,

w załączeniu przesyłamy fakturę korygującą do {invoice}. Nowe dane zapisaliśmy też w koncie, więc kolejne faktury będą już poprawne.`,
        { files: [{ name: 'korekta {invoice}.pdf', make: 'invoice' }] },
      ),
    ],
  },
  {
    key: 'return-pl',
    stream,
    language,
    subject: '{Zwrot towaru|Odstąpienie od umowy|Chcę zwrócić zakup} {order}',
    fields: { 'order-number': '{order}', product: '{product}' },
    opening: `Witam,

chcę zwrócić {product} z zamówienia {order}. Towar jest nieużywany, w oryginalnym opakowaniu, {odebrałem/odebrałam} go {date}.

Jak to zrobić i kiedy dostanę zwrot {amount}?`,
    products: COFFEE,
    amounts: [180, 1_900],
    steps: [
      act('first-line', 'take'),
      act(
        'first-line',
        'reply',
        `Dzień dobry,

na zwrot mają Państwo 14 dni od odbioru, więc wszystko jest w terminie. W załączniku przesyłamy formularz. Paczkę wystarczy nadać na adres magazynu podany w formularzu, a formularz włożyć do środka.

Kwotę {amount} zwrócimy tą samą drogą, którą przyszła płatność, najpóźniej pięć dni po dotarciu paczki.`,
        { files: [{ name: 'formularz zwrotu {order}.pdf', make: 'letter' }] },
      ),
      wrote(`{Nadałem/Nadałam} dzisiaj, numer przesyłki {tracking}.`, { wait: [20, 70] }),
      act(
        'first-line',
        'note',
        `Paczka przyjęta w magazynie, towar kompletny, bez śladów użycia. Zwrot {amount} zlecony.`,
        { wait: [40, 80] },
      ),
      act(
        'first-line',
        'reply-and-close',
        `Dzień dobry,

zwrot dotarł i został przyjęty. Kwota {amount} jest w drodze na Państwa konto; zależnie od banku pojawi się w ciągu jednego do trzech dni.`,
      ),
      wrote(`{Pieniądze są już na koncie, dziękuję za sprawną obsługę.|Dziękuję, wszystko się zgadza.}`, {
        wait: [30, 90],
      }),
      act('first-line', 'close', `Klient potwierdził zwrot, nic więcej do zrobienia.`),
    ],
  },
  {
    key: 'machine-leaks-pl',
    stream,
    language,
    html: true,
    subject: '{product} – {cieknie spod spodu|przecieka|woda pod urządzeniem}',
    fields: { product: '{product}', 'order-number': '{order}' },
    opening: `Dzień dobry,

po {count} tygodniach {product} zaczyna przeciekać: po każdym parzeniu pod urządzeniem zostaje kałuża. Uszczelki wyglądają dobrze, zbiornik {wymieniłem/wymieniłam} i nic to nie dało.

Przesyłam zdjęcie. Czy to podlega gwarancji?`,
    files: [{ name: 'zdjęcie.png', make: 'device', inline: true }],
    products: COFFEE.slice(0, 2),
    steps: [
      act(
        'first-line',
        'forward',
        `Trzecie takie zgłoszenie w tym kwartale, ta sama partia. Klient {sprawdził|obejrzał} uszczelki. Proszę o opinię, czy od razu wysyłamy zestaw naprawczy, czy bierzemy do serwisu.`,
        { fields: { 'request-kind': 'technical' } },
      ),
      act(
        'specialist',
        'note',
        `Na zdjęciu widać wyciek przy łączniku pompy, nie przy zbiorniku. W partii z początku {year} roku obejma bywa niedociśnięta. Zestaw nie pomoże, potrzebna wymiana łącznika.`,
      ),
      act(
        'specialist',
        'reply',
        `Dzień dobry,

dziękujemy za zdjęcie, bardzo pomogło. Woda wydostaje się przy łączniku pompy; to wada objęta gwarancją i nie ma w tym Państwa winy.

Zamówiliśmy kuriera, który odbierze urządzenie na nasz koszt. Proszę opróżnić zbiornik i tackę, owinąć urządzenie i zostawić przy nim kartkę z numerem zamówienia {order}. Naprawa trwa zwykle do pięciu dni roboczych.`,
      ),
      wrote(`Świetnie, dziękuję. Kurier może przyjechać w {piątek|czwartek|poniedziałek} po 15?`),
      act(
        'specialist',
        'reply',
        `Dzień dobry,

termin po godzinie 15 jest potwierdzony, kurier zadzwoni pół godziny wcześniej.`,
      ),
      wrote(`Urządzenie wróciło i działa bez zarzutu. Dziękuję!`, { wait: [150, 260] }),
      act(
        'specialist',
        'reply-and-close',
        `Dzień dobry,

bardzo nam miło. Na wymienioną część obowiązuje nowa, dwuletnia gwarancja; zapisaliśmy ją przy zamówieniu {order}.`,
      ),
    ],
  },
  {
    key: 'double-charge-pl',
    stream,
    language,
    subject: '{Podwójne obciążenie karty|Pobrano płatność dwa razy|Dwa razy ta sama kwota}',
    fields: { 'order-number': '{order}' },
    opening: `Dzień dobry,

za zamówienie {order} karta została obciążona dwa razy po {amount}. W banku obie transakcje są już zaksięgowane.

Proszę o pilny zwrot jednej z nich, bo {to spora kwota|na koncie zrobił mi się debet}.`,
    amounts: [220, 2_400],
    steps: [
      prioritise('first-line', 'high'),
      act('first-line', 'take'),
      act(
        'first-line',
        'note',
        `Operator płatności potwierdza dwie autoryzacje w odstępie 40 sekund: pierwsza zakończyła się błędem po naszej stronie i klient ponowił płatność. Zwrot pierwszej zlecony.`,
      ),
      act(
        'first-line',
        'reply-and-close',
        `Dzień dobry,

przepraszamy za kłopot. Pierwsza próba płatności zakończyła się błędem, a mimo to bank pobrał środki. Zwrot {amount} został zlecony i dotrze na kartę w ciągu dwóch do pięciu dni roboczych, zależnie od banku.

Samo zamówienie {order} jest opłacone i przygotowywane do wysyłki.`,
      ),
    ],
  },
  {
    key: 'offer-for-office-pl',
    stream,
    language,
    company: true,
    html: true,
    copied: true,
    subject: '{Zapytanie o ofertę: ekspresy do biura|Ekspresy do biura – prośba o wycenę|Oferta dla firmy}',
    opening: `Dzień dobry,

szukamy {several} ekspresów do naszych biur. Interesuje nas {product} albo coś o podobnej wydajności. Ważne są dla nas:

- umowa serwisowa z reakcją w ciągu dwóch dni,
- dostawa do trzech lokalizacji,
- faktura z odroczonym terminem płatności.

W kopii jest osoba, która zajmie się umową. Prosimy o ofertę do {soon}.`,
    products: ['Vela 20 Pro', 'Vela 40'],
    steps: [
      act(
        'first-line',
        'forward',
        `Zapytanie przedsprzedażowe, większe zamówienie i serwis. Oferta do {soon}.`,
        { fields: { 'request-kind': 'pre-sales' } },
      ),
      act(
        'specialist',
        'note',
        `Cennik hurtowy od 3 sztuk: rabat 12%. Termin płatności 21 dni możemy dać po sprawdzeniu w KRS. Umowa serwisowa: wzór B.`,
      ),
      act(
        'specialist',
        'reply',
        `Dzień dobry,

dziękujemy za zapytanie. W załączeniu oferta na {several} urządzeń {product} z dostawą do trzech lokalizacji, umową serwisową (reakcja w ciągu dwóch dni roboczych) i terminem płatności 21 dni.

Oferta jest ważna 30 dni. Chętnie pokażemy urządzenie na miejscu; proszę tylko wskazać dogodny dzień.`,
        {
          files: [
            { name: 'oferta {order}.pdf', make: 'letter' },
            { name: 'porównanie modeli.csv', make: 'table' },
          ],
        },
      ),
      wrote(
        `Dzień dobry, dziękujemy. Oferta nam odpowiada, prosimy o wzór umowy serwisowej do przejrzenia.`,
        { wait: [30, 90] },
      ),
      act(
        'specialist',
        'reply',
        `Dzień dobry,

wzór umowy w załączniku. Uwagi można nanieść bezpośrednio w pliku albo opisać w odpowiedzi.`,
        { files: [{ name: 'umowa serwisowa wzór B.pdf', make: 'letter' }] },
      ),
      wrote(
        `Automatyczna odpowiedź: jestem na urlopie do {soon}. W pilnych sprawach proszę o kontakt z sekretariatem.`,
        { automatic: true, wait: [0.02, 0.05] },
      ),
      wrote(`Umowa podpisana, zamówienie złożyliśmy przez formularz. Dziękujemy za współpracę.`, {
        wait: [90, 160],
      }),
      act(
        'specialist',
        'reply-and-close',
        `Dzień dobry,

potwierdzamy: zamówienie {order} jest w realizacji, a umowa obowiązuje od dnia dostawy. Dziękujemy za zaufanie.`,
      ),
    ],
  },
];
