import { act, assign, prioritise, refusedByServer, wrote, type Script } from './script.js';

const stream = 'support' as const;
const language = 'en' as const;
const APPLIANCES = [
  'Vela 20 espresso machine',
  'Vela 40 espresso machine',
  'Ziarno M1 grinder',
  'Para kettle',
] as const;

export const SUPPORT_EN: readonly Script[] = [
  {
    key: 'password-reset-en',
    stream,
    language,
    subject: '{Cannot sign in to my account|Locked out of my account|Password reset mail never arrives}',
    channel: 'web-form',
    fields: { topic: 'technical' },
    opening: `Hello,

I have tried to reset my password {three|four} times since {date} and the mail never arrives, not even in the spam folder. I can see my order {order} in an older confirmation, so the account does exist.

{Could you have a look?|Please help, I need the invoice for my tax return.}`,
    steps: [
      act('first-line', 'take'),
      act(
        'first-line',
        'note',
        `Reset mails are accepted by their server and then dropped: the domain quarantines anything with a link. Asked the mail provider to release them; meanwhile a one-time link can be read out on the phone.`,
      ),
      act(
        'first-line',
        'reply',
        `Hello,

your mail provider puts our reset messages into quarantine because they carry a link. We have asked them to release the last one, which should reach you within the hour.

If it does not, reply with a telephone number and a good time, and we will read the link out to you.`,
      ),
      wrote(`It came through just now and I am in. {Thank you for the quick help!|Thanks, that was fast.}`, {
        wait: [1, 8],
      }),
      act(
        'first-line',
        'reply-and-close',
        `Hello,

good to hear. The invoice for {order} is under “My orders”, as a PDF.`,
      ),
    ],
  },
  {
    key: 'app-crash-en',
    stream,
    language,
    html: true,
    subject: '{App crashes after the update|The Vela app closes on start|Error when I open the app}',
    fields: { product: '{product}' },
    opening: `Hi there,

since the last update the app on my phone closes as soon as I pick my machine ({product}). Reinstalling did not help. I am attaching what it shows and the log from the settings page.

I use the timer every morning, so this is rather annoying.`,
    files: [
      { name: 'screenshot.png', make: 'error-window', inline: true },
      { name: 'app-log.txt', make: 'log' },
    ],
    products: APPLIANCES,
    steps: [
      act(
        'first-line',
        'forward',
        `Reproducible with firmware from before March. The log shows the update server timing out. Please check whether the new app version requires the newer firmware.`,
        { fields: { 'request-kind': 'technical' } },
      ),
      act(
        'specialist',
        'note',
        `Confirmed: the app asks for a field that old firmware does not send and crashes on the empty answer. Fix is in the next release. Work-around: update the firmware over USB.`,
      ),
      act(
        'specialist',
        'reply',
        `Hello,

thank you for the log, it showed us the cause: the new app version trips over machines with older firmware. A corrected version is being tested and will be in the store by {soon}.

Until then there are two ways:

- update the firmware with a USB stick; the file and a one-page guide are attached,
- or use the buttons on the machine, where the timer keeps working.`,
        { files: [{ name: 'firmware guide.pdf', make: 'letter' }] },
      ),
      wrote(`The USB update did the trick, the app has not crashed since. Great support, thank you.`, {
        wait: [8, 40],
      }),
      act(
        'specialist',
        'reply-and-close',
        `Hello,

glad it works again. The next app version will install by itself; there is nothing more you need to do.`,
      ),
    ],
  },
  {
    key: 'change-address-en',
    stream,
    language,
    subject: '{Change of delivery address|Wrong address on my order|Please redirect my parcel} {order}',
    fields: { 'order-number': '{order}' },
    opening: `Hello,

I ordered a {product} ({order}) and only now noticed that the old address was filled in. I moved in {month-before}. Can you still send it to the new one in {city}?`,
    products: APPLIANCES,
    steps: [
      prioritise('first-line', 'high'),
      act(
        'first-line',
        'reply',
        `Hello,

we have stopped the parcel, it had not left yet. Please reply with the full new address and a telephone number for the courier, and it goes out today.`,
        { wait: [0.2, 2] },
      ),
      wrote(`Brilliant. ul. Jasna 14/3, same telephone as in my account. Somebody is at home all day.`, {
        wait: [0.3, 5],
      }),
      act(
        'first-line',
        'reply-and-close',
        `Hello,

done: the parcel {tracking} is on its way to ul. Jasna 14/3 and should arrive tomorrow. We have saved the address in your account as well.`,
      ),
    ],
  },
  {
    key: 'wholesale-en',
    stream,
    language,
    company: true,
    html: true,
    copied: true,
    subject: '{Wholesale prices for Vela machines|Quote for our cafés|Reseller terms}',
    opening: `Good morning,

we run three cafés and would like to replace all our machines before {soon}. Could you let us have a quote for {count} × {product}, including:

- installation and training of the staff,
- a service contract with a spare machine,
- thirty days to pay.

I have copied my colleague, who will deal with the contract.`,
    products: ['Vela 40', 'Vela 40 Dual'],
    steps: [
      act(
        'first-line',
        'forward',
        `Three cafés, {count} machines, decision soon. Please send the trade price list.`,
        { fields: { 'request-kind': 'pre-sales' } },
      ),
      act(
        'specialist',
        'reply',
        `Good morning,

thank you for asking us. Attached you will find the quote for {count} × {product} with installation, half a day of training per café and the service contract “Gold”, which includes a spare machine within 24 hours.

Payment within 30 days is fine. The prices hold until the end of next month. Shall we bring a machine to one of your cafés for a morning?`,
        {
          files: [
            { name: 'quote {order}.pdf', make: 'letter' },
            { name: 'models.csv', make: 'table' },
          ],
        },
      ),
      wrote(
        `Thank you for your message. The office is closed until {soon}; we will reply when we are back.`,
        { automatic: true, wait: [0.01, 0.04] },
      ),
      wrote(
        `Sorry for the silence. Yes please, a demonstration would help us decide. Any morning before ten.`,
        { wait: [60, 140] },
      ),
      act(
        'specialist',
        'note',
        `Demonstration booked with the field team, machine reserved. Bring the milk cooler as well.`,
      ),
      act(
        'specialist',
        'reply',
        `Good morning,

our colleague will be with you on {soon} at half past eight and brings everything needed, milk cooler included. It takes about an hour.`,
      ),
      wrote(
        `That was convincing. We have placed the order through the form, and our accountant will be in touch about the invoice.`,
        { wait: [90, 200] },
      ),
      act(
        'specialist',
        'reply-and-close',
        `Thank you very much for your trust. The order {order} is confirmed, and installation will be arranged café by café.`,
      ),
    ],
  },
  {
    key: 'descaling-en',
    stream,
    language,
    subject: '{Descaling light will not go out|Descale warning stays on|Question about descaling}',
    fields: { product: '{product}' },
    opening: `Hello,

the descaling light on my {product} stays on although I have run the programme twice with your own liquid. Coffee tastes fine. Can I ignore it, or will it stop working at some point?`,
    products: APPLIANCES.slice(0, 2),
    steps: [
      act(
        'first-line',
        'reply',
        `Hello,

please do not ignore it: after another forty cups the machine locks itself. The light stays on when the programme was stopped before the second rinse.

- fill the tank to the mark,
- hold the steam button for five seconds until it blinks twice,
- let the rinse run to the end, about six minutes.

Does the light go out then?`,
      ),
      wrote(
        `It blinked, rinsed, and the light is out. I had indeed stopped it halfway because of the noise. Thanks!`,
      ),
      act(
        'first-line',
        'reply-and-close',
        `Hello,

perfect. The noise during the second rinse is normal. Enjoy your coffee!`,
      ),
    ],
  },
  {
    key: 'gift-card-en',
    stream,
    language,
    once: 5,
    subject: '{Gift card code not accepted|Voucher does not work|Problem with a gift card}',
    fields: { topic: 'billing' },
    channel: 'web-form',
    opening: `Hi,

I was given a gift card worth {amount} for my birthday, but the shop says “code already used”. It certainly was not me. The person who bought it has the receipt, order {order}.`,
    amounts: [100, 500],
    steps: [
      assign('manager', 'support-first-line'),
      act('first-line', 'take'),
      act(
        'first-line',
        'note',
        `The code was redeemed by the buyer's own account, twice tried by ours. Looks like the buyer clicked the link in the confirmation. Balance untouched, can be moved.`,
      ),
      act(
        'first-line',
        'reply',
        `Hi,

the card was opened in another account by mistake, but nothing has been spent. We have moved the whole {amount} to a new code, which is in the attached letter. It is valid for two years.`,
        { files: [{ name: 'gift card.pdf', make: 'letter' }] },
      ),
      refusedByServer('550 5.2.2 Recipient address rejected: mailbox full'),
      act(
        'first-line',
        'note',
        `Their mailbox is full, the letter did not arrive. Left a message on the phone; the code is in the portal too.`,
      ),
      wrote(
        `Sorry, my mailbox was overflowing. I have tidied up and found the code in the portal, it works. Thank you!`,
        { wait: [20, 60] },
      ),
      act('first-line', 'close', `Confirmed by the customer, card redeemed.`),
    ],
  },
];
