import { askedTerms, tsqueryText } from './search-terms.js';

const query = (text: string, others: Record<string, string[]> = {}) =>
  tsqueryText(
    askedTerms(text),
    Object.entries(others).map(([asked, more]) => ({ asked, others: more })),
  );

describe('what was typed is looked for', () => {
  it.each([
    ['each word as the beginning of one', 'Zaległa faktura', `'zalegla':* & 'faktura':*`],
    [
      'an address as a whole, or its words',
      'anna@firm.pl',
      `('anna@firm.pl':* | ('anna':* & 'firm':* & 'pl':*))`,
    ],
    [
      'an invoice’s number',
      '(FV/2026/11),',
      `('fv/2026/11':* | ('fv':* & ('2026':* | '-2026':*) & ('11':* | '-11':*)))`,
    ],
    ['without letters that stand alone beside words', 'faktura i umowa', `'faktura':* & 'umowa':*`],
    ['but for one that is all there is', 'x', `'x':*`],
    ['with the apostrophe of any keyboard', 'обʼєкт', `'об':* & 'єкт':*`],
    ['without what would be a query', `a' | b & !(c:* \\`, `'a':* & 'b':* & 'c':*`],
    ['not at all where there is no word', '?! …', ''],
  ])('%s', (_what, text, asked) => expect(query(text)).toBe(asked));

  it('in its other forms as well', () =>
    expect(query('faktura', { faktura: ['faktury', 'fakturze'] })).toBe(
      `('faktura':* | 'faktury' | 'fakturze')`,
    ));
});
