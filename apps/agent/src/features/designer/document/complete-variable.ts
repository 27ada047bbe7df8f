import type { Offered } from './template-variables.js';

/** A variable that is being typed: where its name stands in the text, and what it may become. */
export interface Completion {
  from: number;
  to: number;
  offered: Offered[];
}

/** Opened braces, maybe a condition, and as much of a name as stands before the caret. */
const OPENED = /(\{\{\{?)\s*(?:#(?:if|unless)\s+)?([\w.-]*)$/;

/** What there is to offer where one writes; null where no variable is being typed, or it is typed already. */
export function completionAt(text: string, caret: number, variables: readonly Offered[]): Completion | null {
  const opened = OPENED.exec(text.slice(0, caret));
  if (!opened) return null;
  const typed = opened[2]!.toLowerCase();
  const rest = /^[\w.-]*/.exec(text.slice(caret))![0];
  const whole = opened[2]! + rest;
  const closed = /^\s*\}\}/.test(text.slice(caret + rest.length));
  if (closed && variables.some(({ name }) => name === whole)) return null;
  const fits = variables.filter(
    ({ name, label }) => name.toLowerCase().includes(typed) || label.toLowerCase().includes(typed),
  );
  const begins = (name: string) => name.toLowerCase().startsWith(typed);
  const offered = [...fits.filter(({ name }) => begins(name)), ...fits.filter(({ name }) => !begins(name))];
  return offered.length > 0 ? { from: caret - opened[2]!.length, to: caret + rest.length, offered } : null;
}

/** The text with the name put in and its braces closed. @returns where the caret goes as well */
export function complete(
  text: string,
  { from, to }: Pick<Completion, 'from' | 'to'>,
  name: string,
): { text: string; caret: number } {
  const before = text.slice(0, from) + name;
  const after = text.slice(to);
  const closing = /^\s*\}\}\}?/.exec(after)?.[0];
  const close = closing === undefined ? (/\{\{\{\s*$/.test(text.slice(0, from)) ? '}}}' : '}}') : '';
  return { text: before + close + after, caret: before.length + (closing?.length ?? close.length) };
}
