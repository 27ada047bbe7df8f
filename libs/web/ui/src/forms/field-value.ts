/** One field of a workflow form, an action or a contact form. */
export interface FieldDefinition {
  key: string;
  label: string;
  kind: FieldKind;
  required: boolean;
  help?: string | null;
  options: readonly { key: string; label: string }[];
  /** ISO 4217, of an amount. */
  currency?: string | null;
  /** Characters a text takes, as the server says. */
  maxLength?: number | null;
}

export type FieldKind =
  'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'AMOUNT' | 'DATE' | 'CHOICE' | 'MULTIPLE_CHOICE' | 'CHECKBOX';

/** As it travels: text, a number, a date as YYYY-MM-DD, an option's key, several, or yes and no; null when empty. */
export type FieldInputValue = string | number | boolean | string[] | null;

export function emptyValue(kind: FieldKind): FieldInputValue {
  if (kind === 'CHECKBOX') return false;
  if (kind === 'MULTIPLE_CHOICE') return [];
  return kind === 'TEXT' || kind === 'LONG_TEXT' ? '' : null;
}

/** What a number field holds while one types: `349.` and `349.90` are numbers already, though the kit keeps them as text. */
export function typedNumber(typed: string | number): number | null {
  const number = typeof typed === 'number' ? typed : Number.parseFloat(typed);
  return Number.isFinite(number) ? number : null;
}

export function isEmptyValue(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === false ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Keys of required fields that hold nothing, in the form's order. */
export function missingFields(
  fields: readonly FieldDefinition[],
  values: Readonly<Record<string, unknown>>,
): string[] {
  return fields.filter(({ key, required }) => required && isEmptyValue(values[key])).map(({ key }) => key);
}

/** What is filled in, as the server takes it. */
export function filledFields(
  fields: readonly FieldDefinition[],
  values: Readonly<Record<string, unknown>>,
): { key: string; value: unknown }[] {
  return fields
    .filter(({ key }) => !isEmptyValue(values[key]))
    .map(({ key }) => ({ key, value: values[key] }));
}
