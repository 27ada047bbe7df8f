import { TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import classes from './header.module.css';

/** The subject, edited where it stands: Enter keeps, Escape leaves it as it was (CS-25). */
export function SubjectLine({ openCase, className }: { openCase: OpenCase; className?: string }) {
  const t = useT();
  const changes = useCaseChanges();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  function finish(keep: boolean) {
    const subject = typed?.trim() ?? '';
    setTyped(null);
    requestAnimationFrame(() => button.current?.focus());
    if (keep && subject && subject !== openCase.subject) void changes.setSubject(openCase, subject);
  }

  if (typed !== null) {
    return (
      <div className={className}>
        <h1 className={classes.hidden}>{openCase.subject}</h1>
        <TextInput
          aria-label={t('case.subject')}
          autoFocus
          maxLength={500}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
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
    <div className={className}>
      <h1 className={classes.title} title={openCase.subject}>
        {openCase.subject}
      </h1>
      {openCase.may.setSubject && (
        <button
          ref={button}
          type="button"
          className={classes.pencil}
          aria-label={t('case.editSubject')}
          title={t('case.editSubject')}
          onClick={() => setTyped(openCase.subject)}
        >
          <IconPencil size={15} stroke={1.7} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
