import type { Language } from './workflow-file.js';

type Translation = Record<Exclude<Language, 'en'>, string>;

/**
 * What the reader of workflows says, by its English words, with places for what it names. Who writes files reads English;
 * who draws reads their own language.
 */
const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  'Unknown key "{0}"; known here: {1}': {
    pl: 'Nieznany klucz „{0}”; znane tutaj: {1}',
    uk: 'Невідомий ключ «{0}»; тут відомі: {1}',
    ru: 'Неизвестный ключ «{0}»; здесь известны: {1}',
  },
  'At most {0} are possible here': {
    pl: 'Tutaj może być najwyżej {0}',
    uk: 'Тут може бути не більше ніж {0}',
    ru: 'Здесь может быть не больше {0}',
  },
  '"{0}" is not a key: a small letter, then small letters, digits and hyphens, at most 60': {
    pl: '„{0}” nie jest kluczem: mała litera, potem małe litery, cyfry i łączniki, najwyżej 60',
    uk: '«{0}» не є ключем: мала латинська літера, далі малі літери, цифри й дефіси, не більше ніж 60',
    ru: '«{0}» не является ключом: строчная латинская буква, далее строчные буквы, цифры и дефисы, не больше 60',
  },
  '"{0}" stands here twice': {
    pl: '„{0}” występuje tu dwa razy',
    uk: '«{0}» трапляється тут двічі',
    ru: '«{0}» встречается здесь дважды',
  },
  '"{0}" is missing': { pl: 'Brakuje „{0}”', uk: 'Бракує «{0}»', ru: 'Не хватает «{0}»' },
  'Must be a text; put it in quotes': {
    pl: 'To musi być tekst',
    uk: 'Це має бути текст',
    ru: 'Это должен быть текст',
  },
  'Must not be empty': { pl: 'Nie może być puste', uk: 'Не може бути порожнім', ru: 'Не может быть пустым' },
  'Longer than {0} characters': {
    pl: 'Dłuższe niż {0} znaków',
    uk: 'Довше ніж {0} символів',
    ru: 'Длиннее {0} символов',
  },
  'Must be one line': {
    pl: 'Musi być w jednym wierszu',
    uk: 'Має бути в одному рядку',
    ru: 'Должно быть в одной строке',
  },
  '"{0}" is none of: {1}': {
    pl: '„{0}” nie jest żadnym z: {1}',
    uk: '«{0}» не є жодним із: {1}',
    ru: '«{0}» не является ни одним из: {1}',
  },
  'Must be true or false': {
    pl: 'Musi być tak albo nie',
    uk: 'Має бути так або ні',
    ru: 'Должно быть да или нет',
  },
  'Must be a map of keys and values': {
    pl: 'To musi być zbiór kluczy i wartości',
    uk: 'Це має бути набір ключів і значень',
    ru: 'Это должен быть набор ключей и значений',
  },
  'A workflow needs states': {
    pl: 'Proces potrzebuje stanów',
    uk: 'Процесу потрібні стани',
    ru: 'Процессу нужны состояния',
  },
  'No state is the initial one: give one of them "initial: true"': {
    pl: 'Żaden stan nie jest początkowy: wybierz jeden',
    uk: 'Жоден стан не є початковим: виберіть один',
    ru: 'Ни одно состояние не начальное: выберите одно',
  },
  '"{0}" is a second initial state; the first is "{1}"': {
    pl: '„{0}” to drugi stan początkowy; pierwszy to „{1}”',
    uk: '«{0}» — другий початковий стан; перший — «{1}»',
    ru: '«{0}» — второе начальное состояние; первое — «{1}»',
  },
  '"kind" is missing: one of {0}': {
    pl: 'Brakuje rodzaju: jeden z {0}',
    uk: 'Бракує виду: один із {0}',
    ru: 'Не указан вид: один из {0}',
  },
  'A colour is written "#rrggbb", in quotes': {
    pl: 'Kolor zapisuje się „#rrggbb”',
    uk: 'Колір записують як «#rrggbb»',
    ru: 'Цвет записывается как «#rrggbb»',
  },
  '"{0}" takes nothing after it: there are no helpers here': {
    pl: 'Po „{0}” nic nie może stać: nie ma tu funkcji pomocniczych',
    uk: 'Після «{0}» нічого не може стояти: тут немає допоміжних функцій',
    ru: 'После «{0}» ничего не может стоять: здесь нет вспомогательных функций',
  },
  'Unescaped output of "{0}": use two braces': {
    pl: '„{0}” bez zabezpieczenia: użyj dwóch klamr',
    uk: '«{0}» без екранування: вживайте дві дужки',
    ru: '«{0}» без экранирования: используйте две скобки',
  },
  'Only {{#if variable}} and {{#unless variable}} are possible, not "#{0}"': {
    pl: 'Możliwe są tylko {{#if zmienna}} i {{#unless zmienna}}, a nie „#{0}”',
    uk: 'Можливі лише {{#if змінна}} та {{#unless змінна}}, а не «#{0}»',
    ru: 'Возможны только {{#if переменная}} и {{#unless переменная}}, а не «#{0}»',
  },
  'Partials and decorators are not possible': {
    pl: 'Wstawki i dekoratory nie są możliwe',
    uk: 'Вставки й декоратори неможливі',
    ru: 'Вставки и декораторы невозможны',
  },
  'Conditions stand in one another more than {0} deep': {
    pl: 'Warunki są zagnieżdżone głębiej niż {0}',
    uk: 'Умови вкладено глибше ніж {0}',
    ru: 'Условия вложены глубже, чем {0}',
  },
  'Unknown variable "{0}"; known here: {1}': {
    pl: 'Nieznana zmienna „{0}”; znane tutaj: {1}',
    uk: 'Невідома змінна «{0}»; тут відомі: {1}',
    ru: 'Неизвестная переменная «{0}»; здесь известны: {1}',
  },
  'The template does not parse {0}': {
    pl: 'Nie da się zrozumieć szablonu: {0}',
    uk: 'Шаблон незрозумілий: {0}',
    ru: 'Шаблон непонятен: {0}',
  },
  'Name either a "field" of the form, something of the "contact", or an action as a "button"': {
    pl: 'Podaj pole formularza, coś z kontaktu albo akcję jako przycisk',
    uk: 'Назвіть поле форми, щось із контакту або дію як кнопку',
    ru: 'Укажите поле формы, что-то из контакта или действие как кнопку',
  },
  'The form has no field "{0}"': {
    pl: 'Formularz nie ma pola „{0}”',
    uk: 'У формі немає поля «{0}»',
    ru: 'В форме нет поля «{0}»',
  },
  'Of a contact there is no "{0}"; known here: {1}': {
    pl: 'Kontakt nie ma „{0}”; znane tutaj: {1}',
    uk: 'Контакт не має «{0}»; тут відомі: {1}',
    ru: 'У контакта нет «{0}»; здесь известны: {1}',
  },
  '"from" is missing: the states that offer the action, or "*"': {
    pl: 'Brakuje stanów, w których akcja jest dostępna',
    uk: 'Бракує станів, у яких дія доступна',
    ru: 'Не указаны состояния, в которых доступно действие',
  },
  'A timer needs "after", e.g. "after: 14d"': {
    pl: 'Zegar potrzebuje czasu, np. 14d',
    uk: 'Таймеру потрібен час, напр. 14d',
    ru: 'Таймеру нужно время, напр. 14d',
  },
  '"after" makes the action a timer; leave "by" out': {
    pl: 'Czas czyni akcję zegarem; nikt inny jej nie rozpoczyna',
    uk: 'Час робить дію таймером; ніхто інший її не починає',
    ru: 'Время делает действие таймером; никто другой его не начинает',
  },
  'A time is a whole number with m, h, d or w, up to ten years, e.g. 30m, 12h, 14d': {
    pl: 'Czas to liczba całkowita z m, h, d lub w, do dziesięciu lat, np. 30m, 12h, 14d',
    uk: 'Час — це ціле число з m, h, d або w, до десяти років, напр. 30m, 12h, 14d',
    ru: 'Время — целое число с m, h, d или w, до десяти лет, напр. 30m, 12h, 14d',
  },
  '"to" is missing: who gets the mail': {
    pl: 'Brakuje odbiorców maila',
    uk: 'Бракує одержувачів листа',
    ru: 'Не указаны получатели письма',
  },
  'A subject is one line': {
    pl: 'Temat to jeden wiersz',
    uk: 'Тема — це один рядок',
    ru: 'Тема — это одна строка',
  },
  'An icon is a name of a Tabler icon, e.g. send': {
    pl: 'Ikona to nazwa ikony Tabler, np. send',
    uk: 'Значок — це назва значка Tabler, напр. send',
    ru: 'Значок — это название значка Tabler, напр. send',
  },
  '"of" is missing: whose messages wait for approval, or "everybody"': {
    pl: 'Brakuje, czyje wiadomości czekają na akceptację',
    uk: 'Не вказано, чиї повідомлення чекають схвалення',
    ru: 'Не указано, чьи сообщения ждут одобрения',
  },
  '"until" counts either accepted or unedited replies': {
    pl: 'Liczą się odpowiedzi zaakceptowane albo wysłane bez zmian, nie oba naraz',
    uk: 'Рахуються або прийняті, або незмінені відповіді',
    ru: 'Считаются либо принятые, либо неизменённые ответы',
  },
  'A whole number of replies, from 1 to {0}': {
    pl: 'Całkowita liczba odpowiedzi, od 1 do {0}',
    uk: 'Ціла кількість відповідей, від 1 до {0}',
    ru: 'Целое число ответов, от 1 до {0}',
  },
  'A field of kind {0} has no options': {
    pl: 'Pole rodzaju {0} nie ma opcji',
    uk: 'Поле виду {0} не має варіантів',
    ru: 'У поля вида {0} нет вариантов',
  },
  'An amount needs a currency, e.g. PLN': {
    pl: 'Kwota potrzebuje waluty, np. PLN',
    uk: 'Сумі потрібна валюта, напр. PLN',
    ru: 'Сумме нужна валюта, напр. PLN',
  },
  'There is no option "{0}"': {
    pl: 'Nie ma opcji „{0}”',
    uk: 'Немає варіанта «{0}»',
    ru: 'Нет варианта «{0}»',
  },
  'Not all options can be hidden; hide the field instead': {
    pl: 'Nie można ukryć wszystkich opcji; ukryj raczej pole',
    uk: 'Не можна приховати всі варіанти; приховайте натомість поле',
    ru: 'Нельзя скрыть все варианты; скройте вместо этого поле',
  },
  'A choice needs options': {
    pl: 'Wybór potrzebuje opcji',
    uk: 'Вибору потрібні варіанти',
    ru: 'Выбору нужны варианты',
  },
  'A field of kind {0} has no currency': {
    pl: 'Pole rodzaju {0} nie ma waluty',
    uk: 'Поле виду {0} не має валюти',
    ru: 'У поля вида {0} нет валюты',
  },
  'A currency has three capital letters (ISO 4217), e.g. PLN': {
    pl: 'Waluta to trzy wielkie litery (ISO 4217), np. PLN',
    uk: 'Валюта — три великі літери (ISO 4217), напр. PLN',
    ru: 'Валюта — три заглавные буквы (ISO 4217), напр. PLN',
  },
  '"{0}" is not a key: use small letters, digits and hyphens': {
    pl: '„{0}” nie jest kluczem: użyj małych liter, cyfr i łączników',
    uk: '«{0}» не є ключем: вживайте малі літери, цифри й дефіси',
    ru: '«{0}» не является ключом: используйте строчные буквы, цифры и дефисы',
  },
  '"{0}" is not a time zone: use a name like Europe/Warsaw': {
    pl: '„{0}” nie jest strefą czasową: użyj nazwy takiej jak Europe/Warsaw',
    uk: '«{0}» не є часовим поясом: вживайте назву на зразок Europe/Warsaw',
    ru: '«{0}» не является часовым поясом: используйте название вроде Europe/Warsaw',
  },
  '"{0}" is not an e-mail address': {
    pl: '„{0}” nie jest adresem e-mail',
    uk: '«{0}» не є адресою електронної пошти',
    ru: '«{0}» не является адресом электронной почты',
  },
  '"sender" is missing: the name and address mails come from': {
    pl: 'Brakuje nadawcy: nazwy i adresu, z którego idą maile',
    uk: 'Бракує відправника: імені та адреси, з якої йдуть листи',
    ru: 'Не указан отправитель: имя и адрес, с которого идут письма',
  },
  '"confirmation" is missing: the mail that tells the sender the number of the case': {
    pl: 'Brakuje potwierdzenia: maila, który podaje nadawcy numer sprawy',
    uk: 'Бракує підтвердження: листа, що повідомляє номер справи',
    ru: 'Нет подтверждения: письма, сообщающего номер дела',
  },
  '"termsUrl" needs "terms": the words the sender agrees to': {
    pl: 'Adres regulaminu wymaga treści zgody',
    uk: 'Адреса умов потребує тексту згоди',
    ru: 'Адрес условий требует текста согласия',
  },
  'Must be an address that begins with http:// or https://, or a path that begins with /': {
    pl: 'Musi być adresem zaczynającym się od http:// lub https:// albo ścieżką od /',
    uk: 'Має бути адресою, що починається з http:// чи https://, або шляхом, що починається з /',
    ru: 'Должно быть адресом, начинающимся с http:// или https://, либо путём, начинающимся с /',
  },
  '"{0}" is not role:…, group:… or agent:address': {
    pl: '„{0}” to nie role:…, group:… ani agent:adres',
    uk: '«{0}» — це не role:…, group:… чи agent:адреса',
    ru: '«{0}» — это не role:…, group:… или agent:адрес',
  },
  'There is no state "{0}"': { pl: 'Nie ma stanu „{0}”', uk: 'Немає стану «{0}»', ru: 'Нет состояния «{0}»' },
  'There is no action "{0}"': { pl: 'Nie ma akcji „{0}”', uk: 'Немає дії «{0}»', ru: 'Нет действия «{0}»' },
  'Only an action by an agent has a button; "{0}" has none': {
    pl: 'Przycisk ma tylko akcja pracownika; „{0}” go nie ma',
    uk: 'Кнопку має лише дія працівника; «{0}» її не має',
    ru: 'Кнопка есть только у действия сотрудника; у «{0}» её нет',
  },
  'Action "{0}" has a button among the fields already': {
    pl: 'Akcja „{0}” ma już przycisk wśród pól',
    uk: 'Дія «{0}» вже має кнопку серед полів',
    ru: 'У действия «{0}» уже есть кнопка среди полей',
  },
  '"*" is every state and stands alone': {
    pl: '„*” oznacza każdy stan i stoi samo',
    uk: '«*» означає кожен стан і стоїть окремо',
    ru: '«*» означает любое состояние и стоит отдельно',
  },
  'Nobody fills in required fields of an action by {0}': {
    pl: 'Nikt nie wypełni wymaganych pól akcji, którą rozpoczyna {0}',
    uk: 'Ніхто не заповнить обов’язкових полів дії, яку починає {0}',
    ru: 'Никто не заполнит обязательные поля действия, которое начинает {0}',
  },
  'Only an agent can fill in "{0}"': {
    pl: 'Tylko pracownik może wypełnić „{0}”',
    uk: 'Лише працівник може заповнити «{0}»',
    ru: 'Только сотрудник может заполнить «{0}»',
  },
  'An action by {0} has no agent to ask or to assign': {
    pl: 'Akcja, którą rozpoczyna {0}, nie ma kogo spytać ani komu przydzielić',
    uk: 'Дія, яку починає {0}, не має кого спитати чи кому призначити',
    ru: 'У действия, которое начинает {0}, некого спросить или назначить',
  },
  'An action by {0} needs no right; leave "perform" out': {
    pl: 'Akcja, którą rozpoczyna {0}, nie wymaga uprawnień; usuń, kto ją wykonuje',
    uk: 'Дія, яку починає {0}, не потребує прав; приберіть, хто її виконує',
    ru: 'Действие, которое начинает {0}, не требует прав; уберите, кто его выполняет',
  },
  'Only an agent deletes a case': {
    pl: 'Tylko pracownik usuwa sprawę',
    uk: 'Лише працівник видаляє справу',
    ru: 'Только сотрудник удаляет дело',
  },
  'An action by {0} writes {1}': {
    pl: 'Akcja, którą rozpoczyna {0}, zapisuje {1}',
    uk: 'Дія, яку починає {0}, записує {1}',
    ru: 'Действие, которое начинает {0}, записывает {1}',
  },
  'State "{0}" has another main action for the same people already': {
    pl: 'Stan „{0}” ma już inną główną akcję dla tych samych osób',
    uk: 'Стан «{0}» уже має іншу головну дію для тих самих людей',
    ru: 'У состояния «{0}» уже есть другое главное действие для тех же людей',
  },
  'Nothing can ever be waiting for "{0}": no action writes a proposal': {
    pl: 'Nic nigdy nie będzie czekać na „{0}”: żadna akcja nie zapisuje propozycji',
    uk: 'Ніщо ніколи не чекатиме на «{0}»: жодна дія не записує пропозиції',
    ru: 'Ничто никогда не будет ждать «{0}»: ни одно действие не записывает предложение',
  },
  '"{0}" is what every stream offers the author of a proposal; choose another key': {
    pl: '„{0}” oferuje autorowi propozycji każdy strumień; wybierz inny klucz',
    uk: '«{0}» кожен потік пропонує авторові пропозиції; виберіть інший ключ',
    ru: '«{0}» каждый поток предлагает автору предложения; выберите другой ключ',
  },
  'Passing asks for an approver by itself; leave "assign" out': {
    pl: 'Przekazanie samo pyta o akceptującego; usuń przydział',
    uk: 'Передавання саме питає про того, хто схвалює; приберіть призначення',
    ru: 'Передача сама спрашивает, кто одобрит; уберите назначение',
  },
  'Only a message by an agent can wait for approval': {
    pl: 'Na akceptację może czekać tylko wiadomość pracownika',
    uk: 'На схвалення може чекати лише повідомлення працівника',
    ru: 'Одобрения может ждать только сообщение сотрудника',
  },
  'What deletes the case cannot wait for approval': {
    pl: 'To, co usuwa sprawę, nie może czekać na akceptację',
    uk: 'Те, що видаляє справу, не може чекати схвалення',
    ru: 'То, что удаляет дело, не может ждать одобрения',
  },
  'Nobody could ever approve it: no action writes "accept"': {
    pl: 'Nikt nie mógłby tego zaakceptować: żadna akcja nie akceptuje',
    uk: 'Ніхто не зміг би це схвалити: жодна дія не схвалює',
    ru: 'Никто не смог бы это одобрить: ни одно действие не одобряет',
  },
  'A new case has no term yet; begin in a state of another kind': {
    pl: 'Nowa sprawa nie ma jeszcze terminu; zacznij w stanie innego rodzaju',
    uk: 'Нова справа ще не має терміну; почніть зі стану іншого виду',
    ru: 'У нового дела ещё нет срока; начните с состояния другого вида',
  },
  'An action by {0} asks nobody when to call back; give "term", e.g. "term: 1d"': {
    pl: 'Akcja, którą rozpoczyna {0}, nikogo nie pyta o termin oddzwonienia; podaj termin, np. 1d',
    uk: 'Дія, яку починає {0}, нікого не питає про час передзвону; вкажіть термін, напр. 1d',
    ru: 'Действие, которое начинает {0}, никого не спрашивает о сроке перезвона; укажите срок, напр. 1d',
  },
  'Only an action that leads to a callback has a term': {
    pl: 'Termin ma tylko akcja prowadząca do oddzwonienia',
    uk: 'Термін має лише дія, що веде до передзвону',
    ru: 'Срок есть только у действия, ведущего к перезвону',
  },
  'A callback is at most two years ahead': {
    pl: 'Oddzwonienie najwyżej za dwa lata',
    uk: 'Передзвін — не пізніше ніж за два роки',
    ru: 'Перезвон — не позднее чем через два года',
  },
  'A private callback needs one person, not a group or nobody': {
    pl: 'Prywatne oddzwonienie wymaga jednej osoby, nie grupy ani nikogo',
    uk: 'Особистий передзвін потребує однієї людини, а не групи чи нікого',
    ru: 'Личному перезвону нужен один человек, а не группа или никто',
  },
  'Only an action by customer-message knows a time to reopen within': {
    pl: 'Czas na ponowne otwarcie ma tylko akcja rozpoczynana wiadomością klienta',
    uk: 'Час на повторне відкриття має лише дія за повідомленням клієнта',
    ru: 'Время на повторное открытие есть только у действия по сообщению клиента',
  },
  'The action stands in no closed state, so there is nothing to reopen': {
    pl: 'Akcja nie stoi w żadnym zamkniętym stanie, więc nie ma czego otwierać',
    uk: 'Дія не доступна в жодному закритому стані, тож нема чого відкривати',
    ru: 'Действие не доступно ни в одном закрытом состоянии, так что открывать нечего',
  },
  'A place is two whole numbers from -{0} to {1}, e.g. [120, 80]': {
    pl: 'Miejsce to dwie liczby całkowite od -{0} do {1}, np. [120, 80]',
    uk: 'Місце — це два цілі числа від -{0} до {1}, напр. [120, 80]',
    ru: 'Место — это два целых числа от -{0} до {1}, напр. [120, 80]',
  },
};

const PATTERNS = Object.entries(TRANSLATIONS).map(([english, translation]) => ({
  pattern: new RegExp(`^${escaped(english).replace(/\\\{\d\\\}/g, '([^]*?)')}$`),
  translation,
}));

/** What the reader said, in the language of who draws; its own words where there are none in that language. */
export function problemIn(language: Language, message: string): string {
  if (language === 'en') return message;
  for (const { pattern, translation } of PATTERNS) {
    const found = pattern.exec(message);
    if (found)
      return translation[language].replace(/\{(\d)\}/g, (_, place: string) => found[Number(place) + 1] ?? '');
  }
  return message;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
