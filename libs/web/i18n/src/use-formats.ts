import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from './create-i18n.js';
import { formatsOf, type Formats } from './formats.js';
import type { Language } from './languages.js';
import { TimeZone } from './time-zone.js';

/** Dates, numbers and sizes in the interface's language, times by the clock the reader chose. */
export function useFormats(): Formats {
  return formatsOf(useLanguage(), useContext(TimeZone));
}

/** The interface's language. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languageOf(i18n);
}
