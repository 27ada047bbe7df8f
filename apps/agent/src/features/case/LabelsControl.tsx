import { Tooltip, VisuallyHidden } from '@mantine/core';
import { LabelChips, LabelDot } from '@sprawa/ui';
import { IconTag } from '@tabler/icons-react';
import { useRef } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useLabelling } from '../../data/use-labelling.js';
import { keyLabel, keymap } from '../../keyboard/keymap.js';
import { useT } from '../../messages/index.js';
import { LazyLabelPicker } from '../../pieces/LazyLabelPicker.js';
import picker from '../../pieces/picker.module.css';
import { returnFocus } from '../../pieces/return-focus.js';
import classes from './labels-control.module.css';

interface Props {
  openCase: OpenCase;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  /** It has a line of its own: there is room for names. */
  wide?: boolean;
}

/** The labels of the case in its header: names where there is room, else their colours; pressed, they are chosen (CS-5). */
export function LabelsControl({ openCase, opened, onOpened, wide = false }: Props) {
  const t = useT();
  const labelling = useLabelling();
  const button = useRef<HTMLButtonElement>(null);
  const { labels, may } = openCase;
  const names = labels.map(({ name }) => name).join(', ');
  if (!may.label && labels.length === 0) return null;
  const face = (
    <button
      ref={button}
      type="button"
      className={`${picker.button} ${classes.button}`}
      data-wide={wide || undefined}
      aria-haspopup={may.label ? 'listbox' : undefined}
      aria-expanded={may.label ? opened : undefined}
      aria-disabled={!may.label || undefined}
      onClick={() => may.label && onOpened(!opened)}
    >
      <IconTag size={16} stroke={1.6} aria-hidden="true" />
      <VisuallyHidden>{names ? t('case.labelled', { names }) : t('case.labels')}</VisuallyHidden>
      {labels.length > 0 && (
        <>
          <span className={classes.names} aria-hidden="true">
            <LabelChips labels={labels} most={3} />
          </span>
          <span className={classes.dots} aria-hidden="true">
            {labels.slice(0, 3).map(({ id, color }) => (
              <LabelDot key={id} color={color} />
            ))}
            {labels.length > 3 && `+${labels.length - 3}`}
          </span>
        </>
      )}
    </button>
  );
  const hint = names || t('case.labels');
  if (opened && may.label)
    return (
      <LazyLabelPicker
        labels={labels}
        scope="CASES"
        onChange={(change) => void labelling.ofCase(openCase, change)}
        onClose={() => {
          onOpened(false);
          returnFocus(button);
        }}
        fallback={face}
      >
        {face}
      </LazyLabelPicker>
    );
  return (
    <Tooltip label={may.label ? `${hint} · ${keyLabel(keymap.label[0]!).toUpperCase()}` : hint}>
      {face}
    </Tooltip>
  );
}
