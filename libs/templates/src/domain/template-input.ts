import { InputChecks, isLanguage, type Language } from '@sprawa/identity';
import { templateProblems, templateVariables, type TemplateFieldKeys } from '@sprawa/workflow';
import { richTextToPlain, sanitiseRichText } from '../text/rich-text.js';
import { templateWords } from '../words/words.js';

/** Characters of one text's HTML; files of one template. */
export const TEMPLATE_LIMITS = { text: 50_000, files: 10, name: 120 };

export interface TemplateInput {
  name: string;
  texts: readonly { language: string; html: string }[];
  fileIds: readonly string[];
}

export interface TemplateContent {
  name: string;
  texts: Partial<Record<Language, string>>;
  /** Everything that is searched, folded by the database. */
  words: string;
  fileIds: string[];
}

/**
 * Reads a template from outside; every problem is noted in `checks` under its field, a wrong variable with its line.
 * Texts without words are left out.
 */
export function readTemplate(
  input: TemplateInput,
  keys: TemplateFieldKeys,
  checks: InputChecks,
): TemplateContent {
  const name = checks.line('name', input.name, { max: TEMPLATE_LIMITS.name });
  const texts: Partial<Record<Language, string>> = {};
  const allowed = templateVariables('reply', keys);
  for (const [place, { language, html }] of input.texts.slice(0, 20).entries()) {
    const path = isLanguage(language) ? `texts.${language}` : `texts.${place}`;
    if (!isLanguage(language)) checks.problem(path, 'language');
    else if (html.length > TEMPLATE_LIMITS.text)
      checks.problem(path, 'tooLong', { max: TEMPLATE_LIMITS.text });
    else if (texts[language] !== undefined) checks.say(path, templateWords(checks.language, 'twice'));
    else {
      const clean = sanitiseRichText(html);
      if (richTextToPlain(clean) === '') continue;
      checkVariables(path, clean, allowed, checks);
      texts[language] = clean;
    }
  }
  if (Object.keys(texts).length === 0 && !checks.errors.some(({ path }) => path.startsWith('texts.')))
    checks.say('texts', templateWords(checks.language, 'noText'));
  if (input.fileIds.length > TEMPLATE_LIMITS.files)
    checks.problem('fileIds', 'tooMany', { max: TEMPLATE_LIMITS.files });
  const words = [name, ...Object.values(texts).map((html) => richTextToPlain(html))].join(' ');
  return { name, texts, words: words.slice(0, 100_000), fileIds: [...new Set(input.fileIds)] };
}

/** Lines as the editor shows them: the HTML itself stands on one. */
function checkVariables(path: string, html: string, allowed: readonly string[], checks: InputChecks): void {
  const inLines = html.replace(/<\/(?:p|li|blockquote|h\d|div|pre)>|<br ?\/?>/g, '$&\n').trimEnd();
  for (const { line, variable } of templateProblems(inLines, allowed).slice(0, 5))
    checks.say(
      path,
      variable === undefined
        ? templateWords(checks.language, 'broken', { line })
        : templateWords(checks.language, 'unknownVariable', { line, variable }),
    );
}

/** The text for a reader: in their language, else the stream's, else English, else whichever there is. */
export function textFor(
  texts: Readonly<Partial<Record<Language, string>>>,
  wanted: readonly (string | null | undefined)[],
): { language: Language; html: string } | null {
  const languages = [...wanted, 'en', ...Object.keys(texts)];
  const language = languages.find((each) => each && texts[each as Language]) as Language | undefined;
  return language ? { language, html: texts[language]! } : null;
}
