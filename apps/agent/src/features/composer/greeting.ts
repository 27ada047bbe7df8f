import type { Action } from './writing.js';

type Texts = Action['initialTexts'];

/** What the editor begins with, without the empty line one writes on. */
const opening = (html: string) => html.replace(/(<p><\/p>)+$/, '');

/** The language of the greeting that is still as the action gave it; null once somebody changed it. */
export function greetingOf(html: string, texts: Texts): Texts[number] | null {
  return texts.find((text) => opening(text.html) && html.startsWith(opening(text.html))) ?? null;
}

/** The same words after a greeting in another language; only an untouched greeting is ever replaced. */
export function greetIn(html: string, texts: Texts, language: string): string {
  const now = greetingOf(html, texts);
  const to = texts.find((text) => text.language === language);
  return now && to ? opening(to.html) + html.slice(opening(now.html).length) : html;
}
