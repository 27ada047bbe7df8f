import { candidateCases, messageIds } from './candidate-cases.js';
import { MailHeaders } from './mail-headers.js';

/** Signs with "good": enough to tell our addresses from others'. */
const numberOf = (address: string) => /^support\+c(\d+)\.good@demo\.test$/.exec(address)?.[1] ?? null;
const read = (fields: Record<string, string | string[]>, subject = '', envelopeTo: string[] = []) =>
  candidateCases(MailHeaders.of(fields), subject, envelopeTo, numberOf);

describe('the case a mail may belong to', () => {
  it.each([
    ['To', { To: 'Support <support+c10001.good@demo.test>' }],
    ['Cc', { To: 'jan@firma.example', Cc: 'x@y.example, Support <Support+C10001.GOOD@demo.test>' }],
    ['Delivered-To', { To: 'list@firma.example', 'Delivered-To': 'support+c10001.good@demo.test' }],
    ['X-Original-To', { 'X-Original-To': 'support+c10001.good@demo.test' }],
    ['Envelope-To', { 'Envelope-To': '<support+c10001.good@demo.test>' }],
    ['the second of two To fields', { To: ['a@b.example', 'support+c10001.good@demo.test'] }],
  ])('stands as a signed address in %s', (_where, fields) => {
    expect(read(fields).signed).toEqual(['10001']);
  });

  it('stands in the envelope alone, when the address was in Bcc', () => {
    expect(read({ To: 'jan@firma.example' }, '', ['support+c10001.good@demo.test']).signed).toEqual([
      '10001',
    ]);
  });

  it('is not believed to a wrong signature', () => {
    expect(read({ To: 'support+c10001.forged@demo.test' }).signed).toEqual([]);
  });

  it('is looked for in all of References and In-Reply-To, the closest mail first', () => {
    const { messageIds } = read({ 'In-Reply-To': '<c@x>', References: ['<a@x>\r\n <b@x>', '<c@x>'] });
    expect(messageIds).toEqual(['c@x', 'b@x', 'a@x']);
  });

  it('is looked for in at most a hundred mails', () => {
    const references = Array.from({ length: 5000 }, (_, index) => `<${index}@x>`).join(' ');
    const { messageIds } = read({ References: references });
    expect(messageIds).toHaveLength(100);
    expect(messageIds[0]).toBe('4999@x');
  });

  it.each([
    ['Re: Printer [#10001]', ['10001']],
    ['#10001: printer', ['10001']],
    ['about #10001 and #10002', ['10001', '10002']],
    ['Faktura #12', []],
    ['&#10001; no', []],
    ['colour x#10001', []],
    ['#1000123456789012', []],
  ])('is told by the subject "%s": %j', (subject, told) => {
    expect(read({}, subject).told).toEqual(told);
  });
});

describe('ids of mails', () => {
  it.each([
    ['<a@b>', ['a@b']],
    ['a@b c@d', ['a@b', 'c@d']],
    ['Your message of Monday <a@b>', ['a@b']],
    ['nonsense', []],
    ['<a@b', ['a@b']],
  ])('in "%s" are %j', (value, ids) => {
    expect(messageIds(value)).toEqual(ids);
  });
});
