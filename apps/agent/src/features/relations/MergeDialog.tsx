import { Checkbox, Radio } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconGitMerge } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useRelationsT } from '../../messages/relations.js';
import { ChoiceDialog, useChosenCase } from './ChoiceDialog.js';
import { mergeFacts, type MergeSide } from './merge-outcome.js';
import classes from './relations.module.css';
import { useMerging } from './use-merging.js';

/** Chooses the other case, says what will happen, and merges (CS-28). */
export function MergeDialog({ openCase, onClose }: { openCase: OpenCase; onClose: () => void }) {
  const t = useRelationsT();
  const { merge } = useMerging();
  const chosen = useChosenCase();
  const [thisGoes, setThisGoes] = useState(true);
  const [withContact, setWithContact] = useState(false);
  const { other } = chosen;
  const [gone, stays]: [MergeSide | null, MergeSide | null] = other
    ? thisGoes
      ? [openCase, other]
      : [other, openCase]
    : [null, null];

  return (
    <ChoiceDialog
      openCase={openCase}
      title={t('merge.title')}
      chosen={chosen}
      act={stays && t('merge.do', { stays: stays.number })}
      icon={<IconGitMerge size={16} stroke={1.7} aria-hidden="true" />}
      onSubmit={async () =>
        gone !== null && stays !== null && merge({ gone, stays: stays.number, withContact })
      }
      onClose={onClose}
    >
      {other && gone && stays && (
        <>
          <Radio.Group
            label={t('merge.direction')}
            value={thisGoes ? 'this' : 'other'}
            onChange={(value) => setThisGoes(value === 'this')}
          >
            <div className={classes.directions}>
              <Radio
                value="this"
                label={t('merge.thisGoes', { number: openCase.number, other: other.number })}
              />
              <Radio
                value="other"
                label={t('merge.thisStays', { number: openCase.number, other: other.number })}
              />
            </div>
          </Radio.Group>
          <section aria-label={t('merge.what')} aria-live="polite">
            <h3 className={classes.heading}>{t('merge.what')}</h3>
            <Facts gone={gone} stays={stays} />
            {gone.contact.id !== stays.contact.id && (
              <Checkbox
                className={classes.choice}
                checked={withContact}
                onChange={(event) => setWithContact(event.currentTarget.checked)}
                label={t('merge.withContact', { goneContact: gone.contact.name, stays: stays.number })}
              />
            )}
          </section>
          <p className={classes.note}>{t('merge.undo', { stays: stays.number })}</p>
        </>
      )}
    </ChoiceDialog>
  );
}

function Facts({ gone, stays }: { gone: MergeSide; stays: MergeSide }) {
  const t = useRelationsT();
  const values = {
    gone: gone.number,
    stays: stays.number,
    goneStream: gone.stream.name,
    staysStream: stays.stream.name,
    goneContact: gone.contact.name,
    staysContact: stays.contact.name,
  };
  return (
    <ul className={classes.facts}>
      {mergeFacts(gone, stays).map(({ key, warns }) => (
        <li key={key} data-warns={warns || undefined}>
          {warns ? (
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden="true" />
          ) : (
            <IconCheck size={16} stroke={1.8} aria-hidden="true" />
          )}
          <span>{t(`merge.${key}`, values)}</span>
        </li>
      ))}
    </ul>
  );
}
