import type { Language, Right } from '@sprawa/identity';

type Text = Record<Language, string>;
interface RightText {
  name: Text;
  /** What whoever holds it can do, in a sentence. */
  explanation: Text;
}

const t = (en: string, pl: string, uk: string, ru: string): Text => ({ en, pl, uk, ru });
const right = (name: Text, explanation: Text): RightText => ({ name, explanation });

/** Rights as an administrator reads them; `self` is everybody's and not theirs to give. */
export const RIGHT_WORDS: Record<Exclude<Right, 'self'>, RightText> = {
  'case.read': right(
    t('Read cases', 'Czytanie spraw', 'Читати справи', 'Читать дела'),
    t(
      'Opens, lists and searches the cases their streams and states show them.',
      'Otwiera, przegląda i wyszukuje sprawy widoczne w swoich strumieniach i stanach.',
      'Відкриває, переглядає й шукає справи, видимі у своїх потоках і станах.',
      'Открывает, просматривает и ищет дела, видимые в своих потоках и состояниях.',
    ),
  ),
  'case.create': right(
    t('Open cases', 'Zakładanie spraw', 'Створювати справи', 'Создавать дела'),
    t(
      'Opens a case by hand, for example after a phone call.',
      'Zakłada sprawę ręcznie, na przykład po rozmowie telefonicznej.',
      'Створює справу вручну, наприклад після телефонної розмови.',
      'Создаёт дело вручную, например после телефонного разговора.',
    ),
  ),
  'case.assign': right(
    t('Assign cases', 'Przydzielanie spraw', 'Призначати справи', 'Назначать дела'),
    t(
      'Gives a case to a colleague, a group or nobody.',
      'Przydziela sprawę osobie, grupie albo nikomu.',
      'Передає справу колезі, групі або нікому.',
      'Передаёт дело коллеге, группе или никому.',
    ),
  ),
  'case.prioritise': right(
    t('Set priorities', 'Ustawianie priorytetów', 'Задавати пріоритет', 'Задавать приоритет'),
    t(
      'Says how urgent a case is.',
      'Określa, jak pilna jest sprawa.',
      'Визначає, наскільки справа термінова.',
      'Определяет, насколько дело срочное.',
    ),
  ),
  'case.edit': right(
    t('Correct cases', 'Poprawianie spraw', 'Виправляти справи', 'Исправлять дела'),
    t(
      'Changes subject, source, contact and the fields of the form.',
      'Zmienia temat, źródło, kontakt i pola formularza.',
      'Змінює тему, джерело, контакт і поля форми.',
      'Изменяет тему, источник, контакт и поля формы.',
    ),
  ),
  'case.merge': right(
    t('Merge cases', 'Łączenie spraw', 'Об’єднувати справи', 'Объединять дела'),
    t(
      'Makes one case of two, and undoes it.',
      'Łączy dwie sprawy w jedną i cofa połączenie.',
      'Об’єднує дві справи в одну й скасовує це.',
      'Объединяет два дела в одно и отменяет это.',
    ),
  ),
  'case.move': right(
    t('Move cases and messages', 'Przenoszenie spraw i wiadomości', 'Переносити справи', 'Переносить дела'),
    t(
      'Takes a case to another stream, and messages to another case.',
      'Przenosi sprawę do innego strumienia, a wiadomości do innej sprawy.',
      'Переносить справу до іншого потоку, а повідомлення — до іншої справи.',
      'Переносит дело в другой поток, а сообщения — в другое дело.',
    ),
  ),
  'case.log': right(
    t('Read the log of a case', 'Czytanie dziennika sprawy', 'Читати журнал справи', 'Читать журнал дела'),
    t(
      'Sees every change of a case with who made it, and whether the log is whole.',
      'Widzi każdą zmianę w sprawie, jej autora i to, czy dziennik jest kompletny.',
      'Бачить кожну зміну справи, її автора й чи журнал цілий.',
      'Видит каждое изменение дела, его автора и цел ли журнал.',
    ),
  ),
  'case.bulk': right(
    t(
      'Change many cases at once',
      'Zmiany w wielu sprawach naraz',
      'Змінювати багато справ',
      'Изменять много дел',
    ),
    t(
      'Does to many cases at once what they may do to each.',
      'Robi w wielu sprawach naraz to, co wolno w każdej z nich.',
      'Робить із багатьма справами те, що може з кожною.',
      'Делает со многими делами то, что может с каждым.',
    ),
  ),
  'case.export': right(
    t('Export lists', 'Eksport list', 'Експортувати списки', 'Экспортировать списки'),
    t(
      'Takes lists of cases out of the program as CSV or a spreadsheet.',
      'Pobiera listy spraw jako CSV lub arkusz.',
      'Вивантажує списки справ як CSV або таблицю.',
      'Выгружает списки дел как CSV или таблицу.',
    ),
  ),
  'note.edit': right(
    t('Edit notes of others', 'Zmiana cudzych notatek', 'Змінювати чужі нотатки', 'Изменять чужие заметки'),
    t(
      'Corrects, removes and pins what colleagues noted.',
      'Poprawia, usuwa i przypina notatki innych osób.',
      'Виправляє, видаляє й закріплює нотатки колег.',
      'Исправляет, удаляет и закрепляет заметки коллег.',
    ),
  ),
  'contact.read': right(
    t('Read contacts', 'Czytanie kontaktów', 'Читати контакти', 'Читать контакты'),
    t(
      'Sees people and companies with their addresses.',
      'Widzi osoby i firmy wraz z ich danymi.',
      'Бачить людей і компанії з їхніми даними.',
      'Видит людей и компании с их данными.',
    ),
  ),
  'contact.edit': right(
    t('Edit contacts', 'Edycja kontaktów', 'Змінювати контакти', 'Изменять контакты'),
    t(
      'Adds people and companies and corrects their data.',
      'Dodaje osoby i firmy oraz poprawia ich dane.',
      'Додає людей і компанії та виправляє їхні дані.',
      'Добавляет людей и компании и исправляет их данные.',
    ),
  ),
  'label.apply': right(
    t('Put labels on', 'Nadawanie etykiet', 'Ставити мітки', 'Ставить метки'),
    t(
      'Puts labels on cases, contacts and templates, and makes missing ones.',
      'Nadaje etykiety sprawom, kontaktom i szablonom, tworzy brakujące.',
      'Ставить мітки на справи, контакти й шаблони та створює нові.',
      'Ставит метки на дела, контакты и шаблоны и создаёт новые.',
    ),
  ),
  'label.manage': right(
    t('Keep labels', 'Zarządzanie etykietami', 'Керувати мітками', 'Управлять метками'),
    t(
      'Renames, merges and deletes labels for everybody.',
      'Zmienia nazwy, łączy i usuwa etykiety dla wszystkich.',
      'Перейменовує, об’єднує й видаляє мітки для всіх.',
      'Переименовывает, объединяет и удаляет метки для всех.',
    ),
  ),
  'template.use': right(
    t('Use reply templates', 'Używanie szablonów', 'Користуватися шаблонами', 'Пользоваться шаблонами'),
    t(
      'Fills replies from templates and keeps their own.',
      'Wstawia szablony do odpowiedzi i prowadzi własne.',
      'Вставляє шаблони у відповіді й веде власні.',
      'Вставляет шаблоны в ответы и ведёт свои.',
    ),
  ),
  'template.manage': right(
    t(
      'Keep shared templates',
      'Zarządzanie wspólnymi szablonami',
      'Керувати спільними шаблонами',
      'Управлять общими шаблонами',
    ),
    t(
      'Writes the templates everybody uses.',
      'Pisze szablony, z których korzystają wszyscy.',
      'Пише шаблони, якими користуються всі.',
      'Пишет шаблоны, которыми пользуются все.',
    ),
  ),
  'view.share': right(
    t('Share views', 'Udostępnianie widoków', 'Ділитися поданнями', 'Делиться представлениями'),
    t(
      'Makes saved views for a role, a group or everybody.',
      'Tworzy zapisane widoki dla roli, grupy albo wszystkich.',
      'Створює подання для ролі, групи чи всіх.',
      'Создаёт представления для роли, группы или всех.',
    ),
  ),
  'staff.read': right(
    t('See colleagues', 'Widok współpracowników', 'Бачити колег', 'Видеть коллег'),
    t(
      'Sees who works here, to assign and to mention.',
      'Widzi, kto tu pracuje, aby przydzielać i wspominać.',
      'Бачить, хто тут працює, щоб призначати й згадувати.',
      'Видит, кто здесь работает, чтобы назначать и упоминать.',
    ),
  ),
  'people.manage': right(
    t('Manage people', 'Zarządzanie osobami', 'Керувати людьми', 'Управлять людьми'),
    t(
      'Invites, changes and suspends agents, and keeps groups.',
      'Zaprasza, zmienia i zawiesza osoby oraz prowadzi grupy.',
      'Запрошує, змінює й призупиняє працівників, веде групи.',
      'Приглашает, изменяет и приостанавливает сотрудников, ведёт группы.',
    ),
  ),
  'role.manage': right(
    t('Manage roles', 'Zarządzanie rolami', 'Керувати ролями', 'Управлять ролями'),
    t(
      'Decides what each role may do.',
      'Decyduje, co wolno każdej roli.',
      'Вирішує, що може кожна роль.',
      'Решает, что может каждая роль.',
    ),
  ),
  'consent.manage': right(
    t('Manage consents', 'Zarządzanie zgodami', 'Керувати згодами', 'Управлять согласиями'),
    t(
      'Defines kinds of consent and their wordings.',
      'Określa rodzaje zgód i ich treści.',
      'Визначає види згод і їхні тексти.',
      'Определяет виды согласий и их тексты.',
    ),
  ),
  'workflow.manage': right(
    t('Design workflows', 'Projektowanie przepływów', 'Проєктувати процеси', 'Проектировать процессы'),
    t(
      'Draws states and actions of streams and publishes them, and sets up the fields of contacts.',
      'Rysuje stany i akcje strumieni, publikuje je i ustala pola kontaktów.',
      'Малює стани й дії потоків, публікує їх і визначає поля контактів.',
      'Рисует состояния и действия потоков, публикует их и определяет поля контактов.',
    ),
  ),
  'mailbox.manage': right(
    t('Connect mailboxes', 'Podłączanie skrzynek', 'Підключати скриньки', 'Подключать ящики'),
    t(
      'Says by what servers mail comes in and goes out, with their passwords.',
      'Ustala, przez jakie serwery poczta przychodzi i wychodzi, wraz z hasłami.',
      'Визначає, через які сервери пошта надходить і виходить, разом із паролями.',
      'Определяет, через какие серверы почта приходит и уходит, вместе с паролями.',
    ),
  ),
  'token.create': right(
    t('Make API tokens', 'Tworzenie tokenów API', 'Створювати токени API', 'Создавать токены API'),
    t(
      'Lets programs act with some of their own rights.',
      'Pozwala programom działać z częścią własnych uprawnień.',
      'Дозволяє програмам діяти з частиною власних прав.',
      'Разрешает программам действовать с частью собственных прав.',
    ),
  ),
  'token.manage': right(
    t('Manage all tokens', 'Wszystkie tokeny API', 'Керувати всіма токенами', 'Управлять всеми токенами'),
    t(
      'Sees and revokes tokens of others.',
      'Widzi i unieważnia cudze tokeny.',
      'Бачить і відкликає чужі токени.',
      'Видит и отзывает чужие токены.',
    ),
  ),
  'audit.read': right(
    t('Read the audit log', 'Czytanie dziennika audytu', 'Читати журнал аудиту', 'Читать журнал аудита'),
    t(
      'Sees who signed in and changed rights and settings.',
      'Widzi, kto się logował i zmieniał uprawnienia oraz ustawienia.',
      'Бачить, хто входив і змінював права та налаштування.',
      'Видит, кто входил и менял права и настройки.',
    ),
  ),
  'operate.queue': right(
    t('Look after background work', 'Praca w tle', 'Фонова робота', 'Фоновая работа'),
    t(
      'Sees what waits, and tries again what failed.',
      'Widzi, co czeka, i ponawia to, co się nie udało.',
      'Бачить, що чекає, і повторює невдале.',
      'Видит, что ждёт, и повторяет неудавшееся.',
    ),
  ),
  'operate.mail': right(
    t('Look after mailboxes', 'Skrzynki pocztowe', 'Поштові скриньки', 'Почтовые ящики'),
    t(
      'Sees every mail that came in, also what was set aside.',
      'Widzi całą przychodzącą pocztę, także odłożoną.',
      'Бачить усю вхідну пошту, зокрема відкладену.',
      'Видит всю входящую почту, в том числе отложенную.',
    ),
  ),
  'operate.sessions': right(
    t('End sessions', 'Kończenie sesji', 'Завершувати сеанси', 'Завершать сеансы'),
    t(
      'Sees where anybody is signed in, and signs them out.',
      'Widzi, gdzie kto jest zalogowany, i może go wylogować.',
      'Бачить, де хто ввійшов, і може вийти за нього.',
      'Видит, где кто вошёл, и может завершить его сеанс.',
    ),
  ),
  'operate.maintenance': right(
    t('Run maintenance', 'Konserwacja', 'Обслуговування', 'Обслуживание'),
    t(
      'Starts recounts, checks and cleaning.',
      'Uruchamia przeliczanie, sprawdzanie i porządki.',
      'Запускає перерахунок, перевірки й прибирання.',
      'Запускает пересчёт, проверки и очистку.',
    ),
  ),
};

/** In the order of the screen. A right that stands in none does not compile into the screen, so a test looks. */
export const RIGHT_GROUPS: readonly { key: string; name: Text; rights: readonly Exclude<Right, 'self'>[] }[] =
  [
    {
      key: 'cases',
      name: t('Cases', 'Sprawy', 'Справи', 'Дела'),
      rights: [
        ...([
          'case.read',
          'case.create',
          'case.assign',
          'case.prioritise',
          'case.edit',
          'case.merge',
        ] as const),
        ...(['case.move', 'case.bulk', 'case.log', 'case.export', 'note.edit'] as const),
      ],
    },
    {
      key: 'contacts',
      name: t('Contacts', 'Kontakty', 'Контакти', 'Контакты'),
      rights: ['contact.read', 'contact.edit', 'consent.manage'],
    },
    {
      key: 'tools',
      name: t('Shared tools', 'Wspólne narzędzia', 'Спільні засоби', 'Общие средства'),
      rights: ['label.apply', 'label.manage', 'template.use', 'template.manage', 'view.share'],
    },
    {
      key: 'people',
      name: t('People', 'Osoby', 'Люди', 'Люди'),
      rights: ['staff.read', 'people.manage', 'role.manage', 'workflow.manage', 'mailbox.manage'],
    },
    {
      key: 'operation',
      name: t('Operation', 'Obsługa programu', 'Робота програми', 'Работа программы'),
      rights: [
        ...(['token.create', 'token.manage', 'audit.read', 'operate.queue'] as const),
        ...(['operate.mail', 'operate.sessions', 'operate.maintenance'] as const),
      ],
    },
  ];

/** Of a right the program does not know any more: its key. */
export const rightName = (key: string, language: Language): string =>
  (RIGHT_WORDS as Record<string, RightText | undefined>)[key]?.name[language] ?? key;
