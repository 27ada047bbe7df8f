import { dayText, momentText } from './moment-text.js';
import type { Field } from './workflow.js';

/**
 * A field's value as people of a language read it. `names` gives users and contacts by id; `timeZone` is the reader's
 * (IANA), for values that are moments: a day is the same day everywhere.
 */
export function fieldText(
  field: Field,
  value: unknown,
  language: string,
  names: ReadonlyMap<string, string> = new Map(),
  timeZone = 'UTC',
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
      return typeof value === 'string' ? dateOrMoment(value, language, timeZone) : String(value);
    case 'user':
    case 'contact':
      return names.get(String(value)) ?? '';
    case 'file':
      return Array.isArray(value) ? String(value.length) : '';
    default:
      return String(value);
  }
}

function dateOrMoment(value: string, language: string, timeZone: string): string {
  if (value.length === 10) return dayText(value, language);
  return momentText(new Date(value), language, timeZone) || value;
}
