import { Button, Modal, Select } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useState } from 'react';
import type { KnownLabel } from '../../data/labels.js';
import { useLabelsT } from '../../messages/labels.js';
import classes from './label-desk.module.css';

interface Props {
  label: KnownLabel;
  labels: readonly KnownLabel[];
  onClose: () => void;
  onMerge: (into: KnownLabel) => void;
}

/** Which label takes the place of another: one that may stand on all that this one stands on. */
export function MergeForm({ label, labels, onClose, onMerge }: Props) {
  const t = useLabelsT();
  const common = useCommonT();
  const [chosen, setChosen] = useState<string | null>(null);
  const others = labels.filter(
    ({ id, scopes }) => id !== label.id && label.scopes.every((scope) => scopes.includes(scope)),
  );
  const into = others.find(({ id }) => id === chosen);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mergeTitle', { name: label.name })}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (into) onMerge(into);
        }}
      >
        <p className={classes.lead}>{others.length > 0 ? t('mergeLead') : t('mergeNone')}</p>
        {others.length > 0 && (
          <Select
            label={t('mergeInto')}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={setChosen}
            searchable
            nothingFoundMessage={common('field.nothingFound')}
            data-autofocus
            comboboxProps={{ withinPortal: false }}
          />
        )}
        <div className={classes.foot}>
          <Button type="submit" disabled={!into}>
            {t('mergeDo')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
