import { LANGUAGES } from '@sprawa/identity';
import { activationMail } from './activation-mail.js';

const about = {
  to: 'jan@firma.example',
  language: 'pl' as const,
  url: 'https://help.example/portal/link/abc',
  expiresAt: new Date('2026-10-12T10:00:00Z'),
  timeZone: 'Europe/Warsaw',
  stream: {
    name: { en: 'Support', pl: 'Wsparcie' },
    sender: { name: 'Wsparcie', address: 'support@demo.test' },
  },
};

describe('the mail that asks whether an address is one’s own', () => {
  it('leads to the activation in text and HTML, and says until when', () => {
    const mail = activationMail(about);
    expect(mail.subject).toBe('Aktywuj swoją sprawę – Wsparcie');
    expect(mail.html).toContain('href="https://help.example/portal/link/abc"');
    expect(mail.text).toContain('https://help.example/portal/link/abc');
    expect(mail.text).toContain('12 października 2026');
    expect(mail).toMatchObject({
      automatic: true,
      from: about.stream.sender,
      to: [{ address: 'jan@firma.example' }],
    });
  });

  it('tells the last day by the clock of whoever reads it', () => {
    const late = { ...about, expiresAt: new Date('2026-10-12T22:30:00Z') };
    expect(activationMail(late).text).toContain('13 października 2026');
    expect(activationMail({ ...late, timeZone: 'America/New_York' }).text).toContain('12 października 2026');
  });

  it.each(LANGUAGES)('is whole in %s', (language) => {
    const mail = activationMail({ ...about, language });
    expect(`${mail.subject}${mail.html}${mail.text}`).not.toMatch(/\{\w+\}|undefined/);
  });
});
