import type * as Sdl from '@sprawa/contracts/agent';
import { inLanguage, type AgentActor, type Language } from '@sprawa/identity';
import { fieldText, textLimit, type ContactField, type Field, type FieldKind } from '@sprawa/workflow';
import { mayFill } from '../../domain/field-changes.js';

export const toFieldKind = (kind: FieldKind): Sdl.FieldKind =>
  kind.toUpperCase().replace(/-/g, '_') as Sdl.FieldKind;

/** A contact's own field, as whoever reads it may fill it in. */
export function toContactField(
  field: ContactField,
  { language, principals }: Pick<AgentActor, 'language' | 'principals'>,
): Sdl.Field {
  const shown = toField(field, language);
  const hidden = new Set(field.hiddenOptions);
  return {
    ...shown,
    editable: mayFill(field, principals),
    options: shown.options.map((option) => ({ ...option, hidden: hidden.has(option.key) })),
  };
}

export function toField(field: Field, language: Language): Sdl.Field {
  return {
    key: field.key,
    label: inLanguage(field.label, language),
    kind: toFieldKind(field.kind),
    required: field.required ?? false,
    help: field.help ? inLanguage(field.help, language) : null,
    options: (field.options ?? []).map((option) => ({
      key: option.key,
      label: inLanguage(option.label, language),
      hidden: false,
    })),
    currency: field.currency ?? null,
    maxLength: textLimit(field.kind),
    editable: true,
  };
}

/** What is kept under the fields there are, in their order; values of fields that are gone are not shown. */
export function toContactValues(
  fields: readonly Field[],
  kept: Readonly<Record<string, unknown>>,
  language: Language,
): Sdl.FieldValue[] {
  return fields
    .filter(({ key }) => Object.hasOwn(kept, key))
    .map((field) => ({
      key: field.key,
      label: inLanguage(field.label, language),
      kind: toFieldKind(field.kind),
      value: kept[field.key],
      text: fieldText(field, kept[field.key], language),
    }));
}
