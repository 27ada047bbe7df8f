import { newText, readable, textIn, withText } from './localized.js';

describe('a text in several languages', () => {
  it('is English when it is plain', () => {
    expect([textIn('New', 'en'), textIn('New', 'pl'), readable('New', 'pl')]).toEqual(['New', '', 'New']);
  });

  it('falls back to English, then to whatever there is', () => {
    expect(readable({ en: 'New', pl: 'Nowa' }, 'uk')).toBe('New');
    expect(readable({ ru: 'Новое' }, 'pl')).toBe('Новое');
  });

  it('stays plain as long as it is English only', () => {
    expect(withText('New', 'en', 'Newer')).toBe('Newer');
    expect(withText('New', 'pl', 'Nowa')).toEqual({ en: 'New', pl: 'Nowa' });
  });

  it('is gone when it is empty everywhere', () => {
    expect(withText('New', 'en', '')).toBeUndefined();
    expect(withText({ en: 'New', pl: 'Nowa' }, 'pl', '')).toEqual({ en: 'New' });
  });

  it('is English too, as the format needs, until somebody writes English', () => {
    const first = newText('pl', 'Now');
    expect(first).toEqual({ en: 'Now', pl: 'Now' });
    const more = withText(first, 'pl', 'Nowa');
    expect(more).toEqual({ en: 'Nowa', pl: 'Nowa' });
    expect(withText(withText(more, 'en', 'New'), 'pl', 'Nowe')).toEqual({ en: 'New', pl: 'Nowe' });
  });

  it('keeps languages this page does not know', () => {
    expect(withText({ en: 'New', de: 'Neu' }, 'en', 'Newer')).toEqual({ en: 'Newer', de: 'Neu' });
  });
});
