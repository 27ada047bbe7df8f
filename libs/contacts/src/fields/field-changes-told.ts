import { differences, type LoggedChange } from '@sprawa/platform';
import type { ContactField } from '@sprawa/workflow';

/** One field that is another than before, as logs tell it: whoever reads them later may find it gone. */
export interface FieldChangeTold {
  key: string;
  /** As it is called now, or was when it went. */
  name: string;
  what: 'created' | 'changed' | 'deleted';
  changes: LoggedChange[];
}

/** Every field that is new, another or gone, in the order of the fields; where it stands is told by `orderChange`. */
export function fieldChanges(
  before: readonly ContactField[],
  after: readonly ContactField[],
): FieldChangeTold[] {
  const kept = new Map(before.map((field) => [field.key, field]));
  const next = new Set(after.map(({ key }) => key));
  const now = after.flatMap((field): FieldChangeTold[] => {
    const old = kept.get(field.key);
    const changes = differences(old ? told(old) : {}, told(field));
    if (old && changes.length === 0) return [];
    return [{ key: field.key, name: field.label.en, what: old ? 'changed' : 'created', changes }];
  });
  const gone = before
    .filter(({ key }) => !next.has(key))
    .map((field): FieldChangeTold => {
      const changes = differences(told(field), {});
      return { key: field.key, name: field.label.en, what: 'deleted', changes };
    });
  return [...now, ...gone];
}

/** Null when those that stay stand in the order of before. */
export function orderChange(
  before: readonly ContactField[],
  after: readonly ContactField[],
): LoggedChange | null {
  const stays = (among: readonly ContactField[], field: ContactField) =>
    among.some(({ key }) => key === field.key);
  const [from, to] = [before.filter((f) => stays(after, f)), after.filter((f) => stays(before, f))];
  if (from.every(({ key }, place) => key === to[place]!.key)) return null;
  return { field: 'order', from: from.map(({ label }) => label.en), to: to.map(({ label }) => label.en) };
}

function told(field: ContactField) {
  const { label, kind, required, help, options, hiddenOptions, hidden, currency, edit } = field;
  const texts = (name: string, text: object | undefined) =>
    Object.fromEntries(Object.entries(text ?? {}).map(([language, words]) => [`${name}.${language}`, words]));
  const names = (which: NonNullable<ContactField['options']>) => which.map((option) => option.label.en);
  return {
    ...texts('names', label),
    fieldKind: kind,
    required: required ?? false,
    hidden: hidden ?? false,
    ...texts('help', help),
    ...(options && {
      options: names(options),
      hiddenOptions: names(options.filter(({ key }) => hiddenOptions?.includes(key))),
      ...optionTexts(options),
    }),
    ...(currency && { currency }),
    ...(edit && { edit }),
  };
}

/** What options are called in other languages than English, in their order. */
function optionTexts(options: NonNullable<ContactField['options']>): Record<string, string[]> {
  return Object.fromEntries(
    (['pl', 'uk', 'ru'] as const).flatMap((language) => {
      const texts = options.map(({ label }) => label[language] ?? label.en);
      return options.some(({ label }) => label[language] !== undefined)
        ? [[`options.${language}`, texts]]
        : [];
    }),
  );
}
