import { Button, Radio } from '@mantine/core';
import {
  chooseLanguage,
  isLanguage,
  languageNames,
  languages,
  useLanguage,
  useTranslation,
} from '@sprawa/i18n';
import { chooseBeforeSignIn } from '../../data/account-language.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { StepFoot } from './StepFoot.js';
import classes from './first-start.module.css';

/** Changes the page at once. */
export function LanguageStep({ onNext }: { onNext: () => void }) {
  const t = useFirstStartT();
  const { i18n } = useTranslation();
  const now = useLanguage();
  const choose = (language: string) => {
    if (!isLanguage(language)) return;
    void chooseLanguage(i18n, language).then(() => chooseBeforeSignIn(language));
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <Radio.Group value={now} onChange={choose} aria-label={t('step-language')}>
        <div className={classes.languages}>
          {languages.map((language) => (
            <Radio
              key={language}
              value={language}
              label={languageNames[language]}
              lang={language}
              size="md"
            />
          ))}
        </div>
      </Radio.Group>
      <StepFoot>
        <Button type="submit">{t('next')}</Button>
      </StepFoot>
    </form>
  );
}
