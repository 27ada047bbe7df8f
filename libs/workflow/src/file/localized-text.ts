import type { LocalizedText } from '../model/workflow.js';
import type { FileValue } from './file-value.js';
import { LANGUAGES } from './workflow-file.js';

/** A text as a plain string, which is English, or as a map of languages with at least English (AD-2). */
export function readLocalized(value: FileValue, limit = 200): LocalizedText {
  if (value.isSet && (typeof value.raw !== 'object' || Array.isArray(value.raw)))
    return { en: value.text(limit) };
  if (!value.isSet) return { en: value.text(limit) };
  const parts = value.parts(...LANGUAGES);
  const text: LocalizedText = { en: parts.en.text(limit) };
  for (const language of LANGUAGES) if (parts[language].isSet) text[language] = parts[language].text(limit);
  return text;
}

/** The places of its texts, one per language given. */
export function localizedPlaces(value: FileValue): FileValue[] {
  if (typeof value.raw === 'string') return [value];
  if (!value.isSet || typeof value.raw !== 'object' || Array.isArray(value.raw)) return [];
  return LANGUAGES.map((language) => value.at(language)).filter((part) => typeof part.raw === 'string');
}
