import type { Field } from './workflow.js';

/** A field's value as people of a language read it. `names` gives users and contacts by id. */
export function fieldText(
  field: Field,
  value: unknown,
  language: string,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  if (value === null || value === undefined || value === '') return '';
  const label = (key: unknown): string => {
    const option = field.options?.find((candidate) => candidate.key === key);
    return option
      ? ((option.label as Record<string, string | undefined>)[language] ?? option.label.en)
      : String(key);
  };
  switch (field.kind) {
    case 'choice':
      return label(value);
    case 'multiple-choice':
      return Array.isArray(value) ? value.map(label).join(', ') : label(value);
    case 'checkbox':
      return value === true ? '✓' : '–';
    case 'amount':
      return typeof value === 'number'
        ? new Intl.NumberFormat(
            language,
            field.currency ? { style: 'currency', currency: field.currency } : { minimumFractionDigits: 2 },
          ).format(value)
        : String(value);
    case 'number':
      return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value);
    case 'date':
      return typeof value === 'string' ? dateText(value, language) : String(value);
    case 'user':
    case 'contact':
      return names.get(String(value)) ?? '';
    case 'file':
      return Array.isArray(value) ? String(value.length) : '';
    default:
      return String(value);
  }
}

function dateText(value: string, language: string): string {
  const date = new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
  return Number.isNaN(date.getTime())
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
