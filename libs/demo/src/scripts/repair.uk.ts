import { act, type Script } from './script.js';

const stream = 'repair-with-payment' as const;
const language = 'uk' as const;

export const REPAIR_UK: readonly Script[] = [
  {
    key: 'screen-uk', stream, language, html: true,
    subject: '{Розбитий екран|Заміна екрана|Тріснув екран}: {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Добрий день!

{Упустив/Упустила} телефон {product}, екран у тріщинах, але сенсор працює. Скільки коштуватиме заміна і скільки часу це займе? Фото додаю.`,
    files: [{ name: 'екран.png', make: 'cracked-screen', inline: true }],
    products: ['Orion S7', 'Orion S7 Max', 'Lumo 5G'], amounts: [290, 890],
    steps: [
      act('technician', 'start-diagnosis'),
      act('technician', 'note', `Розбите лише скло з матрицею, рамка ціла. Деталь є на складі, робота — година.`),
      act('technician', 'quote', `Добрий день!

Оглянули ваш {product}: пошкоджено модуль екрана, решта в порядку. Замінимо модуль на оригінальний, гарантія на роботу — 6 місяців. Після оплати ремонт займе один робочий день.`, { fields: { amount: '{amount}' } }),
      act('accountant', 'payment-received', undefined, { fields: { amount: '{amount}', 'paid-on': '{day}' }, wait: [10, 60] }),
      act('technician', 'repaired', `Добрий день!

Екран замінено, сенсор і камеру перевірено. Старий модуль можемо віддати разом із телефоном або утилізувати — скажіть, будь ласка, на видачі.`),
      act('technician', 'hand-over', undefined, { wait: [10, 70] }),
    ],
  },
];
