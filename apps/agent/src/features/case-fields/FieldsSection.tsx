import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { withKey } from '../../keyboard/keymap.js';
import { useWritingT } from '../../messages/writing.js';
import { withWords } from '../../messages/together.js';
import { FoldSection } from '../../pieces/FoldSection.js';
import { buttonsBelow } from './buttons-below.js';
import { FieldButtons, type ActionUses } from './FieldButtons.js';
import classes from './case-fields.module.css';

const EditFields = lazy(() =>
  withWords(import('./EditFields.js')).then((module) => ({ default: module.EditFields })),
);

interface Props {
  openCase: OpenCase;
  buttons: ActionUses;
  /** The form is open; the key of the field to begin with, or an empty text for the first. */
  editing: string | null;
  onEditing: (field: string | null) => void;
}

/** The case's form in the panel: read there, and edited where it stands (WF-10). */
export function FieldsSection({ openCase, buttons, editing, onEditing }: Props) {
  const t = useWritingT();
  const { form } = openCase;
  const editable = form.some((each) => each.editable);
  const reason = form.find((each) => each.reason)?.reason;
  const above = buttonsBelow(buttons.actions, null);
  const label = editable || !reason ? t('case.editFields') : reason;
  return (
    <FoldSection
      name="fields"
      title={t('contact.details')}
      tools={
        form.length > 0 &&
        editing === null && (
          <Tooltip label={editable ? withKey(label, 'fields') : label}>
            <ActionIcon
              size="sm"
              aria-label={editable ? label : `${t('case.editFields')}: ${label}`}
              aria-disabled={!editable || undefined}
              data-disabled={!editable || undefined}
              onClick={() => editable && onEditing('')}
            >
              <IconPencil size={16} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )
      }
    >
      {editing !== null ? (
        <Suspense>
          <EditFields openCase={openCase} buttons={buttons} start={editing} onDone={() => onEditing(null)} />
        </Suspense>
      ) : form.length + above.length === 0 ? (
        <p className={classes.none}>{t('contact.noFields')}</p>
      ) : (
        <>
          <FieldButtons actions={above} uses={buttons} />
          <dl className={classes.facts}>
            {form.map(({ field, text }) => {
              const below = buttonsBelow(buttons.actions, field.key);
              return (
                <div key={field.key}>
                  <dt>{field.label}</dt>
                  <dd>{text || '—'}</dd>
                  {below.length > 0 && (
                    <dd>
                      <FieldButtons actions={below} uses={buttons} />
                    </dd>
                  )}
                </div>
              );
            })}
          </dl>
        </>
      )}
      {openCase.earlierValues.length > 0 && (
        <details className={classes.earlier}>
          <summary>
            {t('fields.earlier')} ({openCase.earlierValues.length})
          </summary>
          <dl className={classes.facts}>
            {openCase.earlierValues.map(({ label: name, text }, place) => (
              <div key={place}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </FoldSection>
  );
}
