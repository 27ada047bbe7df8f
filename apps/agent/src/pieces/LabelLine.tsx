import { LabelChip } from '@sprawa/ui';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { LabelOn, LabelScope } from '../data/labels.js';
import type { LabelChange } from '../data/use-labelling.js';
import { useLabelsT } from '../messages/labels.js';
import { LazyLabelPicker } from './LazyLabelPicker.js';
import { returnFocus } from './return-focus.js';
import classes from './label-line.module.css';

interface Props {
  labels: readonly LabelOn[];
  scope: LabelScope;
  mayChange: boolean;
  onChange: (change: LabelChange) => void;
}

/** Labels whole, each to be taken off by itself, and one press to put more on. */
export function LabelLine({ labels, scope, mayChange, onChange }: Props) {
  const t = useLabelsT();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!mayChange && labels.length === 0) return null;
  const add = (
    <button
      ref={button}
      type="button"
      className={classes.add}
      aria-haspopup="listbox"
      aria-expanded={opened}
      onClick={() => setOpened(!opened)}
    >
      <IconPlus size={13} stroke={2} aria-hidden="true" />
      {t('add')}
    </button>
  );
  return (
    <div className={classes.line}>
      {labels.map((label) => (
        <LabelChip key={label.id} name={label.name} color={label.color}>
          {mayChange && (
            <button
              type="button"
              className={classes.remove}
              aria-label={t('remove', { name: label.name })}
              onClick={() => {
                onChange({ remove: label });
                returnFocus(button);
              }}
            >
              <IconX size={12} stroke={2} aria-hidden="true" />
            </button>
          )}
        </LabelChip>
      ))}
      {mayChange &&
        (opened ? (
          <LazyLabelPicker
            {...{ labels, scope, onChange }}
            onClose={() => {
              setOpened(false);
              returnFocus(button);
            }}
            fallback={add}
          >
            {add}
          </LazyLabelPicker>
        ) : (
          add
        ))}
    </div>
  );
}
