import { FIELD_KINDS, type Field, type FieldKind, type FormButton } from '../model/workflow.js';
import type { FileValue } from './file-value.js';
import { readLocalized } from './localized-text.js';
import { readPrincipals } from './read-principals.js';

const CHOICES: readonly FieldKind[] = ['choice', 'multiple-choice'];

const FIELD_PARTS = ['label', 'kind', 'required', 'help', 'options', 'currency'] as const;
const HIDING_PARTS = ['hidden', 'hiddenOptions'] as const;

/** Fields as a map from key to field (WF-5, WF-10); `allowed` narrows the kinds, as a public form must. */
export function readFields(value: FileValue, allowed: readonly FieldKind[] = FIELD_KINDS): Field[] {
  return value.keyed(50).map(([key, item]) => {
    const parts = item.parts(...FIELD_PARTS, ...HIDING_PARTS);
    return hiding(readField(key, item, parts, allowed), parts);
  });
}

/** Fields of which nothing is hidden: those of contacts. */
export function readPlainFields(value: FileValue, allowed: readonly FieldKind[]): Field[] {
  return value.keyed(50).map(([key, item]) => readField(key, item, item.parts(...FIELD_PARTS), allowed));
}

/** What a case's form consists of, each part in order. */
export interface CaseForm {
  fields: Field[];
  buttons: FormButton[];
}

/**
 * The form of a case: fields, which may also say who changes them afterwards and in which states nobody does, and among
 * them entries that are buttons, `key: { button: action }` (WF-10).
 */
export function readCaseForm(value: FileValue): CaseForm {
  const fields: Field[] = [];
  const buttons: FormButton[] = [];
  for (const [key, item] of value.keyed(50)) {
    if (item.at('button').isSet)
      buttons.push({ key, action: item.parts('button').button.text(60), fieldsAbove: fields.length });
    else fields.push(readCaseField(key, item));
  }
  return { fields, buttons };
}

function readCaseField(key: string, item: FileValue): Field {
  // `button` is known here only so that whoever mistypes it reads that there is such a thing.
  const parts = item.parts(...FIELD_PARTS, ...HIDING_PARTS, 'edit', 'readOnlyIn', 'button');
  const field = hiding(readField(key, item, parts, FIELD_KINDS), parts);
  if (parts.edit.isSet) field.edit = readPrincipals(parts.edit);
  if (parts.readOnlyIn.isSet) field.readOnlyIn = parts.readOnlyIn.list().map((state) => state.text(60));
  return field;
}

function readField(
  key: string,
  item: FileValue,
  parts: Record<(typeof FIELD_PARTS)[number], FileValue>,
  allowed: readonly FieldKind[],
): Field {
  const kind = parts.kind.oneOf(allowed, 'text');
  const field: Field = { key, label: readLocalized(parts.label), kind };
  if (parts.required.flag()) field.required = true;
  if (parts.help.isSet) field.help = readLocalized(parts.help, 1_000);
  if (CHOICES.includes(kind)) field.options = readOptions(parts.options);
  else if (parts.options.isSet) parts.options.problem(`A field of kind ${kind} has no options`);
  if (parts.currency.isSet) field.currency = readCurrency(parts.currency, kind);
  else if (kind === 'amount') item.problem('An amount needs a currency, e.g. PLN');
  return field;
}

function hiding(
  field: Field,
  { hidden, hiddenOptions }: Record<(typeof HIDING_PARTS)[number], FileValue>,
): Field {
  if (hidden.flag()) field.hidden = true;
  if (!hiddenOptions.isSet) return field;
  const known = field.options ?? [];
  if (!field.options) hiddenOptions.problem(`A field of kind ${field.kind} has no options`);
  const keys = hiddenOptions.list().map((item) => {
    const key = item.text(60);
    if (key && field.options && !known.some((option) => option.key === key))
      item.problem(`There is no option "${key}"`);
    return key;
  });
  if (known.length > 0 && known.every(({ key }) => keys.includes(key)))
    hiddenOptions.problem('Not all options can be hidden; hide the field instead');
  if (keys.length > 0) field.hiddenOptions = keys;
  return field;
}

function readOptions(value: FileValue): NonNullable<Field['options']> {
  const options = value.keyed(100).map(([key, label]) => ({ key, label: readLocalized(label) }));
  if (options.length === 0) value.problem('A choice needs options');
  return options;
}

function readCurrency(value: FileValue, kind: FieldKind): string {
  const currency = value.text();
  if (kind !== 'amount') value.problem(`A field of kind ${kind} has no currency`);
  else if (!/^[A-Z]{3}$/.test(currency))
    value.problem('A currency has three capital letters (ISO 4217), e.g. PLN');
  return currency;
}
