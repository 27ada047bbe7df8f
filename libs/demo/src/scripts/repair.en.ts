import { act, assign, prioritise, wrote, type Script } from './script.js';

const stream = 'repair-with-payment' as const;
const language = 'en' as const;
const PAID = { fields: { amount: '{amount}', 'paid-on': '{today}' }, wait: [10, 60] } as const;

export const REPAIR_EN: readonly Script[] = [
  {
    key: 'keyboard-en',
    stream,
    language,
    html: true,
    subject: '{Keyboard of my laptop|Some keys do not work|Sticky keyboard}: {product}',
    channel: 'web-form',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Hello,

the keys E, R and the space bar of my {product} only work when hit hard. My toddler may have shared some juice with it. I write for a living, so how fast can you be?`,
    products: ['Nord 14', 'Nord 15 Pro', 'Terra Book 13'],
    amounts: [190, 520],
    steps: [
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Hello,

juice it was. The keyboard has to be replaced, the board below stayed dry. The part is on the shelf, so the repair takes one working day once it is paid.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Ha, caught. Paid just now. Could you be done by {soon}?`, { wait: [0.5, 12] }),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Hello,

the new keyboard is in and every key has been tested. We have added a silicone cover, for the toddler.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [4, 50] }),
    ],
  },
  {
    key: 'camera-en',
    stream,
    language,
    subject: '{Camera lens error|Lens stuck on my camera|Camera repair}: {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: false },
    opening: `Good afternoon,

my {product} shows “lens error” and the lens stays out. It fell into sand during our holidays. A repair or a new one, what would you advise?`,
    products: ['Argus 5', 'Argus 5 Zoom'],
    amounts: [380, 1_150],
    steps: [
      assign('manager', 'technicians'),
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'note',
        `Sand in the zoom gear, one gear broken. Part from the manufacturer, five days. Sensor clean.`,
      ),
      act(
        'technician',
        'quote',
        `Good afternoon,

sand has broken one gear of the zoom. The sensor and the rest are fine, so a repair is worth it. The part takes about five days to arrive.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Thank you. That is a little more than I hoped for. May I think about it over the weekend?`, {
        wait: [2, 30],
      }),
      act(
        'technician',
        'reply',
        `Of course. The quote holds for two weeks, and the camera is safe with us.`,
        { wait: [0.5, 5] },
      ),
      wrote(`Let us do it, I have paid.`, { wait: [50, 90] }),
      act('accountant', 'payment-received', undefined, PAID),
      act('technician', 'note', `Gear ordered, expected {soon}.`),
      act(
        'technician',
        'repaired',
        `Good afternoon,

the gear is replaced, the whole lens cleaned and adjusted. Two test pictures are attached.`,
        {
          files: [
            { name: 'test picture 1.png', make: 'device' },
            { name: 'test picture 2.png', make: 'chart' },
          ],
          wait: [90, 140],
        },
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 60] }),
    ],
  },
  {
    key: 'cancelled-en',
    stream,
    language,
    subject: '{Old laptop will not charge|Is my old laptop worth repairing?|Laptop dead after ten years}',
    fields: { device: '{product}', warranty: false },
    opening: `Hi,

my ten-year-old {product} does not charge any more. I am fond of it. Could you find out whether it can be saved, and for how much?`,
    products: ['Terra Book 11', 'Terra Book 13'],
    amounts: [420, 780],
    steps: [
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Hi,

it can be saved: a new charging board and a battery. To be honest, the parts cost more than the laptop is worth today.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`I feared as much. Then please do not repair it, I will collect it and hang it on the wall.`, {
        wait: [5, 60],
      }),
      act('technician', 'cancel', `Will be collected unrepaired.`, { fields: { reason: 'too-expensive' } }),
    ],
  },
  {
    key: 'office-fleet-en',
    stream,
    language,
    company: true,
    html: true,
    copied: true,
    subject: '{New disks for our laptops|Upgrade of our office laptops|Laptop upgrade for the team}',
    fields: { device: '{count} × {product}', warranty: false },
    opening: `Good morning,

we would like new disks and more memory in {count} laptops ({product}). Windows should stay as it is. Could you do two a day, so that nobody is without a computer for long?

My colleague in copy will bring them.`,
    files: [{ name: 'serial numbers.csv', make: 'table' }],
    products: ['Nord 14', 'Nord 15 Pro'],
    amounts: [1_900, 5_600],
    steps: [
      prioritise('manager', 'normal'),
      act('technician', 'start-diagnosis'),
      act(
        'technician',
        'quote',
        `Good morning,

two a day is no problem: brought by nine, ready by four. The price is for all {count} laptops with disk, memory, cloning and a test.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Approved. The invoice goes to our usual address, we pay within a few days.`, { wait: [3, 30] }),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'note',
        `First two done, start in twelve seconds instead of ninety. Next two tomorrow.`,
        { wait: [20, 40] },
      ),
      act(
        'technician',
        'repaired',
        `Good morning,

all {count} laptops are upgraded; the last ones are ready for collection. The old disks are in a box with the serial numbers on them.`,
        { wait: [30, 60] },
      ),
      act('technician', 'hand-over', undefined, { wait: [6, 40] }),
    ],
  },
  {
    key: 'watch-en',
    stream,
    language,
    subject: '{Smart watch does not vibrate|Watch will not pair|Repair of a smart watch}: {product}',
    fields: { device: '{product}', 'serial-number': '{serial}', warranty: true },
    opening: `Hello,

my {product} stopped vibrating last week. It is eleven months old, the receipt is attached. I suppose this is covered by the warranty?`,
    files: [{ name: 'receipt.pdf', make: 'invoice' }],
    products: ['Pulse 3', 'Pulse 3 Sport'],
    amounts: [35, 80],
    steps: [
      act('manager', 'next-technician'),
      act(
        'technician',
        'note',
        `Vibration motor dead, covered. The strap pin is bent, which is not; offer it for a small price.`,
      ),
      act(
        'technician',
        'quote',
        `Hello,

yes, the vibration motor is covered and costs you nothing. We noticed that the pin of the strap is bent and about to break. The price below is for a new pin and strap only.`,
        { fields: { amount: '{amount}' } },
      ),
      wrote(`Good eyes! Yes, please replace the strap as well.`, { wait: [1, 15] }),
      act('accountant', 'payment-received', undefined, PAID),
      act(
        'technician',
        'repaired',
        `Hello,

motor, pin and strap are replaced, and the watch is as waterproof as before; we tested it under pressure.`,
      ),
      act('technician', 'hand-over', undefined, { wait: [10, 70] }),
    ],
  },
];
