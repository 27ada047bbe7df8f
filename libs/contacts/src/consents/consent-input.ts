import { InputChecks, LANGUAGES, isLanguage, type Language } from '@sprawa/identity';
import { CONSENT_LIMITS, CONSENT_MEANS, type ConsentMeans, type Texts } from './consent.js';
import { consentWords } from './consent-words.js';

export interface LanguageText {
  language: string;
  text: string;
}

export interface KindInput {
  key: string;
  names: readonly LanguageText[];
  active: boolean;
}

/** Every problem is noted in `checks`: `key`, `names`, `names.<language>`. */
export function readKind(input: KindInput, checks: InputChecks): { key: string; name: Texts } {
  const key = checks.line('key', input.key, { max: CONSENT_LIMITS.key });
  if (key && !/^[a-z][a-z0-9-]*$/.test(key)) checks.say('key', consentWords(checks.language, 'key'));
  const name = readTexts('names', input.names, checks, (path, text) =>
    checks.line(path, text, { max: CONSENT_LIMITS.name, required: false }),
  );
  if (name === null) checks.say('names', consentWords(checks.language, 'noName'));
  return { key, name: name ?? {} };
}

/** Every problem is noted in `checks`: `texts`, `texts.<language>`. */
export function readWording(texts: readonly LanguageText[], checks: InputChecks): Texts {
  const read = readTexts('texts', texts, checks, (path, text) =>
    checks.text(path, text, { max: CONSENT_LIMITS.text, required: false }),
  );
  if (read === null) checks.say('texts', consentWords(checks.language, 'noText'));
  return read ?? {};
}

/** Empty ones are left out, in the order of languages. @returns null when nothing is there and nothing was wrong */
function readTexts(
  path: string,
  given: readonly LanguageText[],
  checks: InputChecks,
  read: (path: string, text: string) => string,
): Texts | null {
  const before = checks.errors.length;
  const texts: Texts = {};
  for (const { language, text } of given.slice(0, 20)) {
    const place = `${path}.${language}`;
    if (!isLanguage(language)) checks.problem(path, 'language');
    else if (texts[language] !== undefined) checks.say(place, consentWords(checks.language, 'twice'));
    else texts[language] = read(place, text);
  }
  const filled = LANGUAGES.flatMap((language) => (texts[language] ? [[language, texts[language]]] : []));
  return filled.length === 0 && checks.errors.length === before ? null : Object.fromEntries(filled);
}

/** What is told of a consent that was given or withdrawn. */
export interface SaidInput {
  /** When it was said; left out: now. */
  at?: string | Date | null;
  means: string;
  note?: string | null;
}

export interface Said {
  at: Date;
  means: ConsentMeans;
  note: string | null;
}

/** Clocks of two computers are never the same. */
const AHEAD_MS = 60_000;

/** Every problem is noted in `checks`: `at`, `means`, `note`. Nobody says anything in the future. */
export function readSaid(input: SaidInput, now: Date, checks: InputChecks): Said {
  const at = input.at == null ? now : new Date(input.at);
  const words = (key: 'notATime' | 'later' | 'means') => consentWords(checks.language, key);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1900) checks.say('at', words('notATime'));
  else if (at.getTime() > now.getTime() + AHEAD_MS) checks.say('at', words('later'));
  const means = CONSENT_MEANS.find((each) => each === input.means);
  if (!means) checks.say('means', words('means'));
  return {
    at: at > now ? now : at,
    means: means ?? 'other',
    note: checks.text('note', input.note, { max: CONSENT_LIMITS.note, required: false }) || null,
  };
}

/** When a wording came into use: by now. Noted in `checks` as `since`. */
export function readSince(since: string | Date | null | undefined, now: Date, checks: InputChecks): Date {
  const errors = new InputChecks(checks.language);
  const { at } = readSaid({ at: since, means: 'other' }, now, errors);
  for (const { message } of errors.errors) checks.say('since', message);
  return at;
}

/** A language of the wording; noted in `checks` as `language`. */
export function readAgreedLanguage(language: string, texts: Texts, checks: InputChecks): Language {
  if (!isLanguage(language) || !texts[language])
    checks.say('language', consentWords(checks.language, 'notInLanguage'));
  return language as Language;
}
