import { createI18n, languageOf, learn, speak, type Catalogues } from './create-i18n.js';
import { translator } from './use-messages.js';

const words = { en: 'Good day', pl: 'Dzień dobry', uk: 'Добрий день', ru: 'Добрый день' };

/** Messages of an application, and which languages were asked for. */
function catalogues(changed: Partial<Catalogues> = {}) {
  const asked: string[] = [];
  const of = (language: keyof typeof words) => async () => {
    asked.push(language);
    return { greeting: words[language] };
  };
  const all: Catalogues = { en: of('en'), pl: of('pl'), uk: of('uk'), ru: of('ru'), ...changed };
  return { all, asked };
}

const greetingOf = (i18n: ReturnType<typeof createI18n>) =>
  translator<{ greeting: string }>(i18n, 'app')('greeting');

describe('the messages of an application', () => {
  it('are fetched in the spoken language and in no other', async () => {
    const { all, asked } = catalogues();
    const i18n = createI18n(all);
    await speak(i18n, 'pl');
    expect(greetingOf(i18n)).toBe('Dzień dobry');
    expect(languageOf(i18n)).toBe('pl');
    expect(asked).toEqual(['pl']);
  });

  it('speaks through the stand-in that components are given', async () => {
    const i18n = createI18n(catalogues().all);
    await speak(i18n, 'en');
    await speak(new Proxy(i18n, { get: (target, key) => Reflect.get(target, key) as unknown }), 'pl');
    expect(languageOf(i18n)).toBe('pl');
  });

  it('bring the shared ones of the language with them', async () => {
    const i18n = createI18n(catalogues().all);
    await speak(i18n, 'uk');
    expect(translator<{ action: { cancel: string } }>(i18n, 'common')('action.cancel')).toBe('Скасувати');
  });

  it('change with the language', async () => {
    const i18n = createI18n(catalogues().all);
    await speak(i18n, 'en');
    await speak(i18n, 'ru');
    expect(greetingOf(i18n)).toBe('Добрый день');
  });

  it('stay as they are when those of the new language cannot be had', async () => {
    const i18n = createI18n(catalogues({ uk: () => Promise.reject(new Error('offline')) }).all);
    await speak(i18n, 'pl');
    await expect(speak(i18n, 'uk')).rejects.toThrow('offline');
    expect(languageOf(i18n)).toBe('pl');
    expect(greetingOf(i18n)).toBe('Dzień dobry');
  });

  it('are those of the last choice, even when those of an earlier one come later', async () => {
    let arrive: (messages: { greeting: string }) => void = () => undefined;
    const late = new Promise<{ greeting: string }>((resolve) => (arrive = resolve));
    const i18n = createI18n(catalogues({ ru: () => late }).all);
    await speak(i18n, 'en');
    const earlier = speak(i18n, 'ru');
    await speak(i18n, 'pl');
    arrive({ greeting: words.ru });
    await earlier;
    expect(greetingOf(i18n)).toBe('Dzień dobry');
  });
});

describe('messages learned for a part that few open', () => {
  const wordOf = (i18n: ReturnType<typeof createI18n>) =>
    translator<{ greeting: string }>(i18n, 'operate')('greeting');

  it('come in the spoken language and in no other, once', async () => {
    const i18n = createI18n(catalogues().all);
    await speak(i18n, 'uk');
    const part = catalogues();
    await learn(i18n, 'operate', part.all);
    await learn(i18n, 'operate', part.all);
    expect(wordOf(i18n)).toBe('Добрий день');
    expect(part.asked).toEqual(['uk']);
  });

  it('join those of the application, which stay', async () => {
    const i18n = createI18n(catalogues().all);
    await speak(i18n, 'uk');
    await learn(i18n, 'app', {
      en: async () => ({ part: { name: 'Part' } }),
      pl: async () => ({ part: { name: 'Część' } }),
      uk: async () => ({ part: { name: 'Частина' } }),
      ru: async () => ({ part: { name: 'Часть' } }),
    });
    const both = translator<{ greeting: string; part: { name: string } }>(i18n, 'app');
    expect([both('greeting'), both('part.name')]).toEqual(['Добрий день', 'Частина']);
    await speak(i18n, 'pl');
    expect([both('greeting'), both('part.name')]).toEqual(['Dzień dobry', 'Część']);
  });

  it('follow the language afterwards', async () => {
    const i18n = createI18n(catalogues().all);
    await speak(i18n, 'uk');
    await learn(i18n, 'operate', catalogues().all);
    await speak(i18n, 'pl');
    expect(wordOf(i18n)).toBe('Dzień dobry');
  });
});
