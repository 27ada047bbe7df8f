import { fieldText, type Field } from '@sprawa/workflow';

/** Stands in what is only looked at for a field of the contact that whoever looks may not read. */
export const UNSEEN = '•••';

/** The organisation's own fields of a contact by key, each as its reader is told it; empty where it holds nothing (CT-1). */
export function contactFieldTexts(
  fields: readonly Field[],
  kept: Readonly<Record<string, unknown>>,
  { language, timeZone }: { language: string; timeZone: string },
): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => [
      field.key,
      Object.hasOwn(kept, field.key) ? fieldText(field, kept[field.key], language, undefined, timeZone) : '',
    ]),
  );
}

/** The same for somebody who may not read contacts. */
export const unseenFieldTexts = (fields: readonly Field[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ key }) => [key, UNSEEN]));
