import { Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { OpenCase } from '../../data/open-case.js';
import { useWritingT } from '../../messages/writing.js';
import classes from './contact-card.module.css';

/** Whom a public message reaches; a stranger from a copy line is marked as such. */
export function Participants({ participants }: { participants: OpenCase['participants'] }) {
  const t = useWritingT();
  if (participants.length === 0) return <p className={classes.none}>—</p>;
  return (
    <ul className={classes.people}>
      {participants.map((person) => (
        <li key={person.email}>
          <span className={classes.person}>
            {person.name || person.email}
            {!person.main && <span className={classes.soft}> · {t('contact.inCopy')}</span>}
            {!person.verified && (
              <Tooltip label={t('contact.unverifiedHint')} multiline maw={260}>
                <span className={classes.doubt} tabIndex={0}>
                  <IconAlertTriangle size={13} aria-hidden="true" />
                  {t('contact.unverified')}
                </span>
              </Tooltip>
            )}
          </span>
          {person.name && <span className={classes.soft}>{person.email}</span>}
        </li>
      ))}
    </ul>
  );
}
