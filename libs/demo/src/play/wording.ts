import type { Chance } from '../chance.js';

export type Gender = 'man' | 'woman';

/**
 * Turns a script's text into what somebody wrote: chooses among `{a|b}`, bends `{he/she}`, fills `{places}`.
 * @throws when a place has no value, so that a slip of the pen never reaches the screen
 */
export function say(
  text: string,
  values: Readonly<Record<string, string>>,
  gender: Gender,
  chance: Chance,
): string {
  return text.trim().replace(/\{([^{}]*)\}/g, (_whole, inside: string) => {
    if (inside.includes('|')) return fill(chance.of(inside.split('|')), values);
    if (inside.includes('/')) return inside.split('/')[gender === 'man' ? 0 : 1] ?? '';
    return fill(`<${inside}>`, values);
  });
}

/** Places within a choice are written `<order>`, because braces do not nest. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/<([a-z-]+)>/g, (_whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`A script asks for {${key}}, which no case has`);
    return value;
  });
}

/** Paragraphs and lists as an editor or a mail program would write them. */
export function toHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((block) => (isList(block) ? list(block) : `<p>${escape(block).replace(/\n/g, '<br>')}</p>`))
    .join('');
}

const isList = (block: string): boolean => block.split('\n').every((line) => line.startsWith('- '));
const list = (block: string): string =>
  `<ul>${block
    .split('\n')
    .map((line) => `<li>${escape(line.slice(2))}</li>`)
    .join('')}</ul>`;

export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
