import { useMemo } from 'react';
import { chipColours } from '../theme/chip-colours.js';
import classes from './StateChip.module.css';

interface Props {
  name: string;
  /** `#rrggbb` of the organisation's choice; shown in shades that read in both schemes. */
  color: string;
  size?: 'sm' | 'md';
}

export function StateChip({ name, color, size = 'sm' }: Props) {
  const style = useMemo(() => {
    const variables: Record<string, string> = {};
    for (const scheme of ['light', 'dark'] as const) {
      for (const [role, value] of Object.entries(chipColours(color, scheme)))
        variables[`--${scheme}-${role}`] = value;
    }
    return variables as React.CSSProperties;
  }, [color]);
  return (
    <span className={classes.chip} data-size={size} style={style}>
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.name}>{name}</span>
    </span>
  );
}
