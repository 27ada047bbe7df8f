import { TextInput } from '@mantine/core';
import { languages, type Language } from '@sprawa/i18n';
import { usePeopleT } from '../../messages/people.js';

export type NameValues = Record<Language, string>;

export const nameValues = (names?: Partial<Record<Language, string | null>>): NameValues => ({
  en: names?.en ?? '',
  pl: names?.pl ?? '',
  uk: names?.uk ?? '',
  ru: names?.ru ?? '',
});

interface Props {
  values: NameValues;
  errors: Record<string, string | undefined>;
  onChange: (values: NameValues) => void;
}

/** A name in every language; English always. */
export function NamesFields({ values, errors, onChange }: Props) {
  const t = usePeopleT();
  return languages.map((language) => (
    <TextInput
      key={language}
      label={t(`nameIn.${language}`)}
      required={language === 'en'}
      placeholder={language === 'en' ? undefined : t('nameInHelp')}
      data-autofocus={language === 'en' || undefined}
      maxLength={60}
      value={values[language]}
      error={errors[`input.names.${language}`]}
      onChange={(event) => onChange({ ...values, [language]: event.currentTarget.value })}
    />
  ));
}
