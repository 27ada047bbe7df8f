import { Button, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useMe } from '../../data/use-me.js';
import { useWritingT } from '../../messages/writing.js';
import classes from './contact-card.module.css';

const EditContact = lazy(() =>
  import('./EditContact.js').then((module) => ({ default: module.EditContact })),
);
const ChangeContact = lazy(() =>
  import('./ChangeContact.js').then((module) => ({ default: module.ChangeContact })),
);

/** What is being done to the contact of a case: their data put right, or another one chosen. */
export type ContactDoing = 'edit' | 'change' | null;

interface Props {
  openCase: OpenCase;
  doing: ContactDoing;
  onDoing: (doing: ContactDoing) => void;
}

/** Whose case it is, and what can be put right about that (CS-25). */
export function ContactSetting({ openCase, doing, onDoing }: Props) {
  const t = useWritingT();
  const mayEdit = useMe().rights.includes('contact.edit');
  const { contact, may } = openCase;
  if (doing === 'edit')
    return (
      <Suspense>
        <EditContact contact={contact} number={openCase.number} onDone={() => onDoing(null)} />
      </Suspense>
    );
  return (
    <>
      <span className={classes.names}>
        <span className={classes.settingName}>{contact.name}</span>
        {[contact.emails[0], contact.phones[0]].map(
          (way) =>
            way && (
              <span key={way} className={classes.soft}>
                {way}
              </span>
            ),
        )}
      </span>
      {(may.changeContact || mayEdit) && (
        <Group gap="xs">
          {mayEdit && (
            <Button size="compact-sm" variant="default" onClick={() => onDoing('edit')}>
              {t('contact.edit')}
            </Button>
          )}
          {may.changeContact && (
            <Button
              size="compact-sm"
              variant="default"
              aria-haspopup="dialog"
              onClick={() => onDoing('change')}
            >
              {t('contact.change')}
            </Button>
          )}
        </Group>
      )}
      {!mayEdit && <p className={classes.soft}>{t('contact.mayNotEdit')}</p>}
      {doing === 'change' && (
        <Suspense>
          <ChangeContact openCase={openCase} onClose={() => onDoing(null)} />
        </Suspense>
      )}
    </>
  );
}
