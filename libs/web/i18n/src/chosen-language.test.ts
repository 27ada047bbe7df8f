import { preferredLanguage } from './chosen-language.js';

describe('the language of a first visit', () => {
  it('is the first of the browser’s languages that we speak', () => {
    expect(preferredLanguage(['de-DE', 'uk-UA', 'pl'])).toBe('uk');
  });

  it('does not mind the region or letter case', () => {
    expect(preferredLanguage(['PL-pl'])).toBe('pl');
  });

  it('is English when we speak none of them', () => {
    expect(preferredLanguage(['de', 'fr'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});
