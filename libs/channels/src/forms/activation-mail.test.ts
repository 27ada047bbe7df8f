import { LANGUAGES } from '@sprawa/identity';
import { activationMail, repeatable } from './activation-mail.js';

const about = {
  to: 'jan@firma.example',
  subject: 'Zepsuta <b>drukarka</b> & toner',
  language: 'pl' as const,
  url: 'https://help.example/portal/link/abc',
  expiresAt: new Date('2026-10-12T10:00:00Z'),
  stream: {
    name: { en: 'Support', pl: 'Wsparcie' },
    sender: { name: 'Wsparcie', address: 'support@demo.test' },
  },
};

describe('the mail that asks whether an address is one’s own', () => {
  it('leads to the activation in text and HTML, and says until when', () => {
    const mail = activationMail(about);
    expect(mail.subject).toBe('Aktywuj swoją sprawę: Zepsuta <b>drukarka</b> & toner');
    expect(mail.html).toContain('href="https://help.example/portal/link/abc"');
    expect(mail.html).toContain('Zepsuta &lt;b&gt;drukarka&lt;/b&gt; &amp; toner');
    expect(mail.text).toContain('https://help.example/portal/link/abc');
    expect(mail.text).toContain('12 października 2026');
    expect(mail).toMatchObject({
      automatic: true,
      from: about.stream.sender,
      to: [{ address: 'jan@firma.example' }],
    });
  });

  it.each(LANGUAGES)('is whole in %s', (language) => {
    const mail = activationMail({ ...about, language });
    expect(`${mail.subject}${mail.html}${mail.text}`).not.toMatch(/\{\w+\}|undefined/);
  });

  it.each([
    ['Buy at https://spam.example/x now', 'Buy at … now'],
    ['Buy at www.spam.example', 'Buy at …'],
    ['Win at spam.example/win?x=1', 'Win at …'],
    ['Wygraj na спам.укр', 'Wygraj na …'],
    ['Faktura 12.2026 i 3.5 kg', 'Faktura 12.2026 i 3.5 kg'],
    ['a\r\nBcc: all@firma', 'a Bcc: all@firma'],
    ['x'.repeat(200), `${'x'.repeat(59)}…`],
  ])('repeats of the subject %j only %j', (subject, repeated) => {
    expect(repeatable(subject)).toBe(repeated);
  });
});
