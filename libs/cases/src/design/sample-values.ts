import type { Field } from '@sprawa/workflow';
import { inLanguage } from '../streams/stream.js';

interface Sample {
  language: string;
  /** What the case's own form holds: said where a field has the same key. */
  known: Record<string, unknown>;
  today: string;
  agentId: string;
  contactId: string;
  /** A text that stands for what would be written into a field. */
  words(label: string): string;
}

/** Something for each field of an action that nobody has filled in, so that a mail can be looked at (WF-6). */
export function sampleValues(fields: readonly Field[], sample: Sample): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [
      field.key,
      fits(field, sample.known[field.key]) ? sample.known[field.key] : of(field, sample),
    ]),
  );
}

/** The form and the action may have another field under the same key. */
function fits({ kind, options }: Field, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  const known = (key: unknown) => options?.some((option) => option.key === key) ?? false;
  if (kind === 'choice') return known(value);
  if (kind === 'multiple-choice') return Array.isArray(value) && value.every(known);
  if (kind === 'number' || kind === 'amount') return typeof value === 'number';
  if (kind === 'checkbox') return typeof value === 'boolean';
  if (kind === 'file' || kind === 'user' || kind === 'contact') return false;
  return typeof value === 'string';
}

function of({ kind, label, options = [] }: Field, sample: Sample): unknown {
  switch (kind) {
    case 'number':
      return 7;
    case 'amount':
      return 1_250;
    case 'date':
      return sample.today;
    case 'choice':
      return options[0]?.key;
    case 'multiple-choice':
      return options.slice(0, 2).map(({ key }) => key);
    case 'checkbox':
      return true;
    case 'file':
      return [];
    case 'user':
      return sample.agentId;
    case 'contact':
      return sample.contactId;
    default:
      return sample.words(inLanguage(label, sample.language));
  }
}
