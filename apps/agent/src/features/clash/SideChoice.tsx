import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Side } from '../../data/three-way.js';
import { useTogetherT } from '../../messages/together.js';
import classes from './clash.module.css';

interface Props {
  /** What of the case it is. */
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
  value: Side | null;
  onChange: (side: Side) => void;
  autoFocus?: boolean;
}

/** Two values of one thing, side by side: one of them is chosen, neither is chosen beforehand. */
export function SideChoice({ label, mine, theirs, value, onChange, autoFocus }: Props) {
  const t = useTogetherT();
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(side) => onChange(side as Side)}
      classNames={{ label: classes.label }}
    >
      <div className={classes.sides}>
        {(['theirs', 'mine'] as const).map((side) => (
          <label key={side} className={classes.side} data-chosen={value === side || undefined}>
            <Radio value={side} size="xs" data-autofocus={(autoFocus && side === 'theirs') || undefined} />
            <span className={classes.words}>
              <span className={classes.whose}>{t(`clash.${side}`)}</span>
              <span className={classes.value}>{side === 'mine' ? mine : theirs}</span>
            </span>
          </label>
        ))}
      </div>
    </Radio.Group>
  );
}
