import { Textarea, TextInput } from '@mantine/core';
import { languageNames, languages } from '@sprawa/i18n';
import { useId, type HTMLAttributes, type ReactNode, type RefObject } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { textIn, withText } from '../document/localized.js';
import type { Path } from '../document/workflow-document.js';
import classes from './parts.module.css';

interface Props {
  label: string;
  path: Path;
  description?: string;
  limit?: number;
  long?: boolean;
  required?: boolean;
  autoFocus?: boolean;
  /** Beside the languages, e.g. what can be put in. */
  tools?: ReactNode;
  field?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  /** What else the field listens to and says of itself. */
  typing?: HTMLAttributes<HTMLInputElement | HTMLTextAreaElement> & { autoComplete?: string };
  /** Under the field, over what comes next. */
  below?: ReactNode;
}

/** A text in each language, written in one at a time; which one is chosen for all texts at once. */
export function LocalizedInput({
  label,
  path,
  description,
  limit = 200,
  long = false,
  required = false,
  autoFocus = false,
  tools,
  field,
  typing,
  below,
}: Props) {
  const t = useDesignerT();
  const { value, set, errorAt, writing, write } = useDesign();
  const id = useId();
  const text = value(path);
  const english = textIn(text, 'en');
  const shared = {
    id,
    label,
    description,
    maxLength: limit,
    withAsterisk: required,
    lang: writing,
    value: textIn(text, writing),
    // English stands in for it; a template would be taken for what was written.
    placeholder: writing === 'en' || english.includes('{{') ? undefined : english || undefined,
    error: errorAt(path),
    ...typing,
    'data-autofocus': autoFocus || undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      set(path, withText(text, writing, event.currentTarget.value)),
  };
  return (
    <div className={classes.localized}>
      <div className={classes.languages} role="group" aria-label={t('languagesOf', { label })}>
        {tools}
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.language}
            aria-pressed={each === writing}
            title={languageNames[each]}
            aria-label={`${each.toUpperCase()} – ${languageNames[each]}`}
            data-empty={textIn(text, each) === '' || undefined}
            onClick={() => write(each)}
          >
            {each.toUpperCase()}
          </button>
        ))}
      </div>
      {long ? (
        <Textarea
          {...shared}
          ref={field as RefObject<HTMLTextAreaElement>}
          autosize
          minRows={2}
          maxRows={12}
        />
      ) : (
        <TextInput {...shared} ref={field as RefObject<HTMLInputElement>} />
      )}
      {below}
    </div>
  );
}
