import type { Language } from '@sprawa/i18n';
import classes from './consents.module.css';

/** The exact words of a wording, in the language in which they were agreed to. */
export function Words({ text, language }: { text: string; language: Language }) {
  return (
    <blockquote className={classes.words} lang={language}>
      {text}
    </blockquote>
  );
}
