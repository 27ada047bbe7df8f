import type { Field } from './workflow.js';

/**
 * A field as it is asked for: without the options that are hidden (WF-10), but with those a case holds, which stay what
 * they are until somebody chooses another.
 */
export function offeredField(field: Field, held?: unknown): Field {
  const { hiddenOptions, options } = field;
  if (!hiddenOptions || !options) return field;
  const holds: unknown[] = Array.isArray(held) ? held : [held];
  return {
    ...field,
    options: options.filter(({ key }) => !hiddenOptions.includes(key) || holds.includes(key)),
  };
}

/** What is asked of whoever fills something in for the first time: nothing that is hidden. */
export function offeredFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ hidden }) => !hidden).map((field) => offeredField(field));
}

/** Fields whose values are shown: a hidden one as long as there is one. */
export function shownFields(fields: readonly Field[], values: Readonly<Record<string, unknown>>): Field[] {
  return fields.filter(({ key, hidden }) => !hidden || (values[key] !== undefined && values[key] !== null));
}
