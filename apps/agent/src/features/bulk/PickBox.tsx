import { IconCheck, IconMinus } from '@tabler/icons-react';
import classes from './pick-box.module.css';

interface Props {
  label: string;
  checked: boolean | 'mixed';
  /** Stays in sight, not only under the pointer. */
  shown: boolean;
  tabIndex?: number;
  className?: string;
  onPick: (range: boolean) => void;
}

/** A tick in a row. A button and no input: the letters that act on a list go on working while it has the focus. */
export function PickBox({ label, checked, shown, tabIndex, className, onPick }: Props) {
  const Icon = checked === 'mixed' ? IconMinus : IconCheck;
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      title={`${label} · X`}
      tabIndex={tabIndex}
      className={`${classes.box} ${className ?? ''}`}
      data-shown={shown || undefined}
      data-checked={checked !== false || undefined}
      // The focus stays with the row, and no words are marked by a click with Shift.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        onPick(event.shiftKey);
      }}
    >
      <span className={classes.square}>
        {checked !== false && <Icon size={12} stroke={3} aria-hidden="true" />}
      </span>
    </button>
  );
}
