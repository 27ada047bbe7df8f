import { act, prioritise, wrote, type Script } from './script.js';

const stream = 'accounting-office' as const;
const language = 'en' as const;

export const ACCOUNTING_EN: readonly Script[] = [
  {
    key: 'register-vat-en',
    stream,
    language,
    html: true,
    subject: '{Do I need to register for VAT?|VAT registration question|Crossing the VAT threshold}',
    fields: { kind: 'vat', amount: '{amount}' },
    opening: `Hello,

my turnover this year has reached {amount}, and I hear there is a limit above which I must charge VAT. I design websites, mostly for clients in Poland, some in Ireland. Do I have to register now, and from which invoice on?`,
    amounts: [148_000, 197_000],
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'note',
        `Below 200k but close: at this rate it is crossed next month. Services to Ireland need VAT-UE anyway, whatever the turnover.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Hello,

the limit is PLN 200,000 a year, so not yet; but at this pace you will cross it within weeks, and VAT is due from the very invoice that crosses it.

For your clients in Ireland you need an EU VAT number in any case. We suggest registering for both at once. If you agree, we file VAT-R this week.`,
      ),
      act('approver', 'accept'),
      wrote(`That makes sense, please go ahead with both. Anything I need to change on my invoices?`),
      act(
        'bookkeeper',
        'propose',
        `Hello,

we have filed VAT-R today. From the first of next month please add 23% VAT to invoices for Polish clients; invoices for Irish companies stay without VAT, with the note “reverse charge” and both VAT numbers.

A sample of each is attached.`,
        { files: [{ name: 'sample invoices.pdf', make: 'invoice' }] },
      ),
      act('approver', 'accept-and-close'),
    ],
  },
  {
    key: 'payroll-bonus-en',
    stream,
    language,
    company: true,
    subject: '{Bonus payments in December|Paying a bonus to the team|Year-end bonus: cost for the company}',
    fields: { kind: 'payroll', amount: '{amount}' },
    opening: `Good morning,

we would like to pay each of our {count} employees a bonus of {amount} net together with the next salary. What would it cost us in total, and by when do you need the list?`,
    amounts: [500, 4_000],
    steps: [
      act('approver', 'assign', `Please calculate gross and total cost per head, two variants.`, {
        to: 'bookkeeper',
      }),
      act(
        'bookkeeper',
        'note',
        `Two people cross the second tax bracket with this bonus; their gross is higher. Table prepared.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Good morning,

attached you will find gross amounts and the full cost for each of the {count} employees. Two of them reach the higher tax bracket, so the same net bonus costs more there.

We need your list by {soon} so that the bonus goes out with the salaries.`,
        { files: [{ name: 'bonus costs.csv', make: 'table' }] },
      ),
      act('approver', 'accept'),
      wrote(`Thank you, the list is attached. Please treat the names as confidential.`, {
        files: [{ name: 'bonus list.csv', make: 'table' }],
        wait: [20, 70],
      }),
      act('approver', 'settle', `On the payroll of {this-month}; list stored in the confidential folder.`),
    ],
  },
  {
    key: 'expense-lunch-en',
    stream,
    language,
    subject: '{Can I deduct business lunches?|Restaurant bills as costs|Question about expenses}',
    channel: 'web-form',
    fields: { kind: 'other' },
    opening: `Hi,

I often meet clients over lunch, last month for {amount} altogether. Are these bills a cost for my company? A friend says yes, another one says never.`,
    amounts: [180, 900],
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'propose',
        `Hi,

no, that is representation.`,
      ),
      act(
        'approver',
        'reject',
        `Correct only for lavish meals. Since the general ruling, modest lunches during a business meeting can be deducted. Please explain what to write on the back of the bill.`,
      ),
      act(
        'bookkeeper',
        'propose',
        `Hi,

both friends are half right. A modest meal during a business meeting is a cost; an evening meant to impress is not. VAT on restaurant bills cannot be deducted in either case.

Please write on the back of each bill with whom you met and about what. We will then book the bills of last month as costs.`,
      ),
      act('approver', 'accept-and-close'),
      wrote(`Very clear, thanks. I will start noting names.`, { wait: [1, 20] }),
      act('approver', 'settle'),
    ],
  },
  {
    key: 'change-accountant-en',
    stream,
    language,
    company: true,
    html: true,
    subject: '{Moving our books to you|Change of accountant|Taking over our bookkeeping}',
    fields: { kind: 'other' },
    opening: `Good morning,

we are leaving our present accountant at the end of the quarter and have heard good things about you. We are a limited company with {count} employees and about 120 invoices a month.

Could you tell us:

- what it would cost,
- which documents you need from the previous office,
- whether our shop system can send invoices to you directly.`,
    steps: [
      prioritise('approver', 'normal'),
      act(
        'approver',
        'reply',
        `Good morning,

thank you for thinking of us. For 120 invoices and {count} employees the monthly fee is {amount}, payroll included. From the previous office we need the trial balance, the ledgers of this year and the personnel files.

Your shop system can send invoices straight to us; the list of supported systems is attached. Shall we call you to settle the date?`,
        { files: [{ name: 'fees and systems.pdf', make: 'letter' }] },
      ),
      wrote(`Thanks, the fee is fine. {Tuesday|Thursday} morning would suit us for a call.`, {
        wait: [10, 60],
      }),
      act(
        'approver',
        'note',
        `Called: start with the next quarter, contract sent for signature, hand-over list agreed.`,
      ),
      act(
        'approver',
        'reply',
        `Good morning,

as agreed on the phone, the contract is attached. As soon as it is signed we will write to your previous accountant ourselves.`,
        { files: [{ name: 'contract.pdf', make: 'letter' }] },
      ),
      wrote(`Signed and attached. Looking forward to working with you.`, {
        files: [{ name: 'contract signed.pdf', make: 'letter' }],
        wait: [24, 100],
      }),
      act('approver', 'settle', `Contract filed, client card completed.`),
    ],
    amounts: [1_400, 3_200],
  },
  {
    key: 'foreign-currency-en',
    stream,
    language,
    subject: '{Which exchange rate do I use?|Invoice in euro, paid later|Exchange rate on a EUR invoice}',
    fields: { kind: 'vat', 'tax-period': '{day}' },
    opening: `Hello,

I issued an invoice in euro on {earlier} and was paid on {date}, when the rate was quite different. Which rate counts for the tax, and what happens with the difference?`,
    steps: [
      act('bookkeeper', 'take'),
      act(
        'bookkeeper',
        'propose',
        `Hello,

for income tax and VAT the central bank's average rate of the working day before the invoice counts. The difference to the rate on the day of payment is an exchange gain or loss and is booked separately; we do that from your bank statement.

So there is nothing for you to calculate, just send us the statement.`,
      ),
      act(
        'approver',
        'pass',
        `Please decide, I am not sure about the VAT part when the invoice is issued before the service ends.`,
        { to: 'other-approver' },
      ),
      act('other-approver', 'accept'),
      wrote(`Here is the statement. Thank you for explaining.`, {
        files: [{ name: 'statement.csv', make: 'table' }],
        wait: [5, 50],
      }),
      act('other-approver', 'settle', `Exchange gain booked.`),
    ],
  },
];
