import type { CSSProperties, ReactNode } from 'react';
import { labelColourNames, labelColours, type LabelColour } from '../theme/label-colours.js';
import classes from './LabelChip.module.css';

/** One object per colour: a list shows hundreds of labels. */
const styles = new Map<string, CSSProperties>();
function styleOf(colour: LabelColour): CSSProperties {
  const name = labelColourNames.includes(colour) ? colour : 'SLATE';
  const known = styles.get(name);
  if (known) return known;
  const made: Record<string, string> = {};
  for (const scheme of ['light', 'dark'] as const)
    for (const [role, value] of Object.entries(labelColours(name, scheme)))
      made[`--${scheme}-${role}`] = value;
  styles.set(name, made);
  return made;
}

interface ChipProps {
  name: string;
  color: LabelColour;
  /** At its end, as what takes it away. */
  children?: ReactNode;
}

/** A label by its name, in its colour; a long name is cut, and whole in the hint. */
export function LabelChip({ name, color, children }: ChipProps) {
  return (
    <span className={classes.chip} style={styleOf(color)} title={name}>
      <span className={classes.name}>{name}</span>
      {children}
    </span>
  );
}

/** The colour alone, where the name stands beside it. */
export function LabelDot({ color }: { color: LabelColour }) {
  return <span className={classes.dot} style={styleOf(color)} aria-hidden="true" />;
}

interface LabelsProps {
  labels: readonly { id: string; name: string; color: LabelColour }[];
  /** As many are shown; of the others, how many there are. */
  most: number;
}

/** Labels in a line, as far as there is room. */
export function LabelChips({ labels, most }: LabelsProps) {
  if (labels.length === 0) return null;
  const rest = labels.slice(most);
  return (
    <span className={classes.chips}>
      {labels.slice(0, most).map(({ id, name, color }) => (
        <LabelChip key={id} name={name} color={color} />
      ))}
      {rest.length > 0 && (
        <span className={classes.more} title={rest.map(({ name }) => name).join(', ')}>
          +{rest.length}
        </span>
      )}
    </span>
  );
}
