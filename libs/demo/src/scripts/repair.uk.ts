import { act, assign, prioritise, wrote, type Script } from './script.js';

const stream = 'repair-with-payment' as const;
const language = 'uk' as const;
const PHONES = ['Orion S7', 'Orion S7 Max', 'Lumo 5G'] as const;
const PAID = { fields: { amount: '{amount}', 'paid-on': '{today}' }, wait: [10, 60] } as const;

export const REPAIR_UK: readonly Script[] = [
  {
    key: 'screen-uk',
    stream,
    language,
    html: true,
    subject: '{Розбитий екран|Заміна екрана|Тріснув екран}: {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Добрий день!

{Упустив/Упустила} телефон {product}, екран у тріщинах, але сенсор працює. Скільки коштуватиме заміна і скільки часу це займе? Фото додаю.`,
    files: [{ name: 'екран.png', make: 'cracked-screen', inline: true }],
    products: PHONES,
    amounts: [290, 890],
    steps: [
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'note',
        `Розбите лише скло з матрицею, рамка ціла. Деталь є на складі, робота — година.`,
      ),
      act(
        'technician',
        'quote',
        `Добрий день!

Оглянули ваш {product}: пошкоджено модуль екрана, решта в порядку. Замінимо модуль на оригінальний, гарантія на роботу — 6 місяців. Після оплати ремонт займе один робочий день.`,
        { fields: { amount: '{amount}' } },
      ),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Добрий день!

Екран замінено, сенсор і камеру перевірено. Старий модуль можемо віддати разом із телефоном або утилізувати — скажіть, будь ласка, на видачі.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 70] }),
    ],
  },
  {
    key: 'laptop-water-uk',
    stream,
    language,
    subject: '{Залитий ноутбук|Ноутбук після води|Пролита кава на клавіатуру}: {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Доброго дня!

Учора {пролив/пролила} каву на ноутбук {product}. Одразу {вимкнув/вимкнула} і {перевернув/перевернула}, зараз не вмикається. Там дипломна робота, копії немає. Чи можна врятувати хоча б дані? Привезу сьогодні.`,
    products: ['Nord 14', 'Nord 15 Pro', 'Terra Book 13'],
    amounts: [350, 1_450],
    steps: [
      prioritise('manager', 'urgent'),
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'note',
        `Диск живий, читається на стенді, копію знято на наш носій. Плата: корозія біля живлення, після чищення запускається через раз. Клавіатура під заміну.`,
      ),
      act(
        'technician',
        'reply',
        `Добрий день!

Головне: диск цілий, ваші файли збережено, копія лежить у нас. Плату чистимо, за день-два скажемо, чи можна її відновити.`,
        { wait: [1, 6] },
      ),
      wrote(`Ви мене врятували! Дякую. Чекаю на вартість.`, { wait: [0.3, 4] }),
      act(
        'technician',
        'quote',
        `Добрий день!

Плату вдалося відновити. Потрібні заміна клавіатури, чищення й новий шлейф живлення. Гарантія на роботу — 3 місяці.`,
        { fields: { amount: '{amount}' }, wait: [20, 50] },
      ),
      act('accountant', 'payment-received', undefined, PAID),
      act('technician', 'note', `Клавіатура приїде завтра вранці.`),
      act(
        'technician',
        'repaired',
        `Добрий день!

Ноутбук працює: клавіатуру та шлейф замінено, плату почищено, добу простояв під навантаженням. Ваші файли на місці; копію на нашому носії видалимо після видачі.`,
        { wait: [20, 50] },
      ),
      act('technician', 'hand-over', undefined, { wait: [5, 40] }),
    ],
  },
  {
    key: 'too-expensive-uk',
    stream,
    language,
    subject: '{Не вмикається|Згорів блок живлення|Не реагує на кнопку}: {product}',
    fields: { device: '{product}', warranty: false },
    opening: `Добрий день!

Монітор {product} після грози не вмикається. Йому шість років. Чи є сенс ремонтувати?`,
    products: ['Vista 24', 'Vista 27', 'Vista 32'],
    amounts: [260, 540],
    steps: [
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Добрий день!

Згоріли блок живлення та частина плати керування. Ремонт можливий, але відверто: за ціну, близьку до половини нового монітора. Вирішувати вам.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Дякую за чесність. Тоді не ремонтуємо, заберу його на запчастини.`, { wait: [4, 40] }),
      act('technician', 'cancel', `Клієнт відмовився, забере сам.`, { fields: { reason: 'too-expensive' } }),
    ],
  },
  {
    key: 'battery-uk',
    stream,
    language,
    html: true,
    subject: '{Заміна акумулятора|Телефон швидко розряджається|Здувся акумулятор}: {product}',
    channel: 'web-form',
    fields: { device: '{product}', 'serial-number': '{serial}' },
    opening: `Добрий день!

Телефон тримає заряд лише до обіду, а задня кришка трохи відходить. Чи це небезпечно? Чи можна замінити акумулятор того ж дня?`,
    products: PHONES,
    amounts: [149, 320],
    steps: [
      assign('manager', 'technicians'),
      act(
        'technician',
        'reply',
        `Добрий день!

Схоже, акумулятор здувся. Не заряджайте телефон і не натискайте на кришку; привезіть його, будь ласка, найближчим часом. Замінимо того ж дня.`,
        { wait: [0.3, 3] },
      ),
      wrote(`Зрозуміло, буду сьогодні о 16.`, { wait: [0.5, 4] }),
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Добрий день!

Підтвердилося: акумулятор здувся, кришка ціла. Заміна з оригінальним акумулятором.`,
        { fields: { amount: '{amount}' } },
      ),
      act('manager', 'payment-received', undefined, {
        fields: { amount: '{amount}', 'paid-on': '{today}' },
        wait: [0.2, 4],
      }),
      act(
        'technician',
        'repaired',
        `Добрий день!

Готово: новий акумулятор, кришку проклеєно. Перші три дні заряджайте, будь ласка, до 100% і не лишайте на сонці.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [1, 20] }),
    ],
  },
  {
    key: 'came-back-uk',
    stream,
    language,
    subject: '{Навушники грають лише з одного боку|Не працює лівий навушник|Хрипить навушник}',
    fields: { device: '{product}', warranty: true },
    opening: `Вітаю!

У навушниках {product} замовк лівий бік. Їм {several} місяців, чек є. Це гарантія?`,
    products: ['Tone Air', 'Tone Air 2'],
    amounts: [40, 90],
    steps: [
      act('manager', 'next-technician'),
      act(
        'technician',
        'note',
        `Обрив проводу біля роз'єму, слід від перегину. Гарантія не покриває, але робота дрібна.`,
      ),
      act(
        'technician',
        'quote',
        `Добрий день!

На жаль, це не гарантійний випадок: провід перегнуто біля роз'єму. Перепаяємо за символічну суму.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Згода, {оплатив/оплатила}.`, { wait: [2, 30] }),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Добрий день!

Провід перепаяно й укріплено. Можна забирати.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 60] }),
      wrote(`На жаль, за тиждень знову те саме, тепер правий. Перевірте, будь ласка.`, { wait: [150, 210] }),
      act('technician', 'reopen'),
      act(
        'technician',
        'note',
        `Той самий дефект із другого боку. Робимо безкоштовно, за гарантією на роботу.`,
      ),
      act(
        'technician',
        'quote',
        `Добрий день!

Перепрошуємо за клопіт. Другий бік укріпимо безкоштовно, за гарантією на роботу; платити нічого не потрібно.`,
        { fields: { amount: 0 } },
      ),
      act('manager', 'payment-received', undefined, {
        fields: { amount: 0, 'paid-on': '{today}' },
        wait: [0.2, 3],
      }),
      act(
        'technician',
        'repaired',
        `Добрий день!

Тепер укріплено обидва боки, з'єднання перевірено на згин. Можна забирати.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 60] }),
    ],
  },
  {
    key: 'printer-uk',
    stream,
    language,
    company: true,
    html: true,
    subject: '{Принтер жує папір|Принтер друкує смугами|Не захоплює папір} – {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Добрий день!

В офісі принтер {product} зминає кожен другий аркуш і лишає смуги. Тестову сторінку сфотографували. Чи можна забрати його у нас? Без нього робота стоїть.`,
    files: [{ name: 'тестова сторінка.png', make: 'chart' }],
    products: ['Lux 3200', 'Lux 3200 DN'],
    amounts: [220, 760],
    steps: [
      prioritise('manager', 'high'),
      act('technician', 'assign', `Забрати завтра з офісу, потім до мене на стіл.`, { to: 'technician' }),
      act('technician', 'start-diagnosis', undefined, { wait: [15, 30] }),
      act(
        'technician',
        'quote',
        `Добрий день!

Потрібні нові ролики подачі та вузол закріплення. На час ремонту дамо підмінний принтер безкоштовно.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Погоджуємо. Рахунок, будь ласка, на фірму, оплата сьогодні.`, { wait: [1, 20] }),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Добрий день!

Ролики та вузол закріплення замінено, надруковано 200 тестових сторінок без зминання. Привеземо завтра й заберемо підмінний.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [15, 40] }),
    ],
  },
];
