import type { OutgoingMail } from '@sprawa/platform';
import { compose } from './compose.js';

const mail: OutgoingMail = {
  messageId: 'm1@demo.test',
  from: { name: 'Biuro', address: 'support@demo.test' },
  replyTo: 'support+c10001.abcdefghijklmnop@demo.test',
  to: [{ name: 'Jan', address: 'jan@firma.example' }],
  cc: [{ address: 'ewa@firma.example' }],
  subject: 'Odp: Drukarka',
  html: '<p>a</p>',
  text: 'a',
  references: ['r1@x', '<r2@x>'],
  inReplyTo: 'r2@x',
  attachmentFileIds: [],
  automatic: false,
  caseId: 'c1',
};

describe('a mail on its way out', () => {
  it('comes back to the signed address when it cannot be delivered', () => {
    expect(compose(mail).envelope).toEqual({
      from: mail.replyTo,
      to: ['jan@firma.example', 'ewa@firma.example'],
    });
  });

  it('goes to blind recipients by its envelope alone', () => {
    const composed = compose({ ...mail, bcc: [{ address: 'audit@firma.example' }, ...mail.cc] });
    expect(composed.envelope.to).toEqual(['jan@firma.example', 'ewa@firma.example', 'audit@firma.example']);
    expect(JSON.stringify({ ...composed, envelope: null })).not.toContain('audit');
  });

  it('is threaded in its reader’s mail program', () => {
    expect(compose(mail)).toMatchObject({
      messageId: '<m1@demo.test>',
      inReplyTo: '<r2@x>',
      references: ['<r1@x>', '<r2@x>'],
    });
  });

  it('says that it is ours, and when it is automatic, that too', () => {
    expect(compose(mail).headers).toEqual({ 'X-Sprawa-Loop': 'c1' });
    expect(compose({ ...mail, automatic: true }).headers).toEqual({
      'X-Sprawa-Loop': 'c1',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    });
  });

  it('never has a line break in a header', () => {
    const composed = compose({
      ...mail,
      subject: 'a\r\nBcc: x@y.example',
      from: { name: 'B\nX: y', address: 'support@demo.test' },
      references: ['ok@x', 'bad\r\nX: y'],
    });
    expect(composed).toMatchObject({
      subject: 'a Bcc: x@y.example',
      from: { name: 'B X: y' },
      references: ['<ok@x>'],
    });
  });

  it.each([
    'jan@firma.example\r\nBcc: all@firma.example',
    'jan@firma.example, all@firma.example',
    'Jan <jan@firma.example>',
    'jan',
  ])('is refused with the recipient %j', (address) => {
    expect(() => compose({ ...mail, to: [{ address }] })).toThrow('An address of the mail is none');
  });

  it('without a recipient is refused', () => {
    expect(() => compose({ ...mail, to: [], cc: [] })).toThrow('The mail has no recipient');
  });

  it('in a long thread tells its beginning and its end', () => {
    const { references } = compose({
      ...mail,
      references: Array.from({ length: 200 }, (_, index) => `r${index}@x`),
    });
    expect(references).toHaveLength(30);
    expect([references[0], references[29]]).toEqual(['<r0@x>', '<r199@x>']);
  });
});
