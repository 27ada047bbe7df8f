import { TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPencil } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { subjectLength, useSubject } from '../../data/use-subject.js';
import { withKey } from '../../keyboard/keymap.js';
import { offer, useOffers } from '../../keyboard/offers.js';
import { useCommands } from '../../keyboard/use-commands.js';
import { useT } from '../../messages/index.js';
import classes from './header.module.css';

interface Props {
  openCase: OpenCase;
  className?: string;
  /** Shows two lines of a long subject, and a button for the rest. */
  foldable?: boolean;
}

/** The subject, edited where it stands: Enter keeps, Escape leaves it as it was (CS-25). */
export function SubjectLine({ openCase, className, foldable = false }: Props) {
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);
  const { typed, begin, type, finish: end } = useSubject(openCase);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const shown = title.current;
    if (foldable && shown && !whole) setCut(shown.scrollHeight > shown.clientHeight + 1);
  }, [foldable, whole, typed, openCase.subject]);

  const { setSubject: may } = openCase.may;
  useCommands({ subject: () => (may ? begin() : false) });
  useOffers(() => (may ? [offer('case', 'subject', t('case.editSubject'), begin, 'subject')] : []));

  function finish(keep: boolean) {
    void end(keep);
    requestAnimationFrame(() => button.current?.focus());
  }

  if (typed !== null) {
    return (
      <div className={className}>
        <h1 className={classes.hidden}>{openCase.subject}</h1>
        <TextInput
          aria-label={t('case.subject')}
          autoFocus
          maxLength={subjectLength}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => finish(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish(true);
            if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              finish(false);
            }
          }}
          classNames={{ input: classes.subjectInput }}
        />
      </div>
    );
  }
  return (
    <div className={className} data-whole={whole || undefined}>
      <h1 ref={title} className={classes.title} title={openCase.subject}>
        {openCase.subject}
      </h1>
      {(cut || whole) && (
        <button
          type="button"
          className={classes.pencil}
          aria-expanded={whole}
          aria-label={t('case.wholeSubject')}
          onClick={() => setWhole(!whole)}
        >
          {whole ? (
            <IconChevronUp size={16} stroke={1.7} aria-hidden="true" />
          ) : (
            <IconChevronDown size={16} stroke={1.7} aria-hidden="true" />
          )}
        </button>
      )}
      {may && (
        <button
          ref={button}
          type="button"
          className={classes.pencil}
          aria-label={t('case.editSubject')}
          title={withKey(t('case.editSubject'), 'subject')}
          onClick={begin}
        >
          <IconPencil size={15} stroke={1.7} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
