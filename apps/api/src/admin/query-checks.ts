import type { InputChecks } from '@sprawa/identity';
import { adminMessage } from './messages.js';

/** One of a list, or undefined when it is left out. */
export function choice<Choice extends string>(
  checks: InputChecks,
  path: string,
  given: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  if (given === undefined || given === '') return undefined;
  if (!choices.includes(given as Choice))
    checks.say(path, adminMessage(checks.language, 'oneOf', { choices: choices.join(', ') }));
  return given as Choice;
}

/** `first` of a query string: 1 to `max`, 50 when it is left out. */
export function pageSize(checks: InputChecks, given: unknown, max: number): number {
  const value = given === undefined || given === '' ? undefined : Number(given);
  return checks.count('first', value, { max, usual: 50 });
}
