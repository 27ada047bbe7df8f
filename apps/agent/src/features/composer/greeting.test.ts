import { greetIn, greetingOf } from './greeting.js';

const texts = [
  { language: 'pl' as const, html: '<p>Dzień dobry,</p><p></p>' },
  { language: 'en' as const, html: '<p>Hello Anna,</p><p></p>' },
];

describe('the language of the greeting', () => {
  it('is known while the greeting is as it was given, whatever follows', () => {
    expect(greetingOf('<p>Dzień dobry,</p><p></p>', texts)?.language).toBe('pl');
    expect(greetingOf('<p>Hello Anna,</p><p>It is ready.</p>', texts)?.language).toBe('en');
  });
  it('is nobody’s business once it was rewritten', () =>
    expect(greetingOf('<p>Cześć Anno,</p>', texts)).toBeNull());
  it('is switched without touching what was written below', () =>
    expect(greetIn('<p>Dzień dobry,</p><p>Gotowe.</p>', texts, 'en')).toBe(
      '<p>Hello Anna,</p><p>Gotowe.</p>',
    ));
  it('leaves a greeting of one’s own alone', () =>
    expect(greetIn('<p>Cześć,</p>', texts, 'en')).toBe('<p>Cześć,</p>'));
});
