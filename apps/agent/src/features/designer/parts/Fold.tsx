import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from './parts.module.css';

interface Props {
  title: string;
  /** What it holds, in a word or two, for when it is shut. */
  about?: string;
  /** Something in it is wrong, so it opens by itself. */
  wrong?: boolean;
  /** Opened at first. */
  open?: boolean;
  children: ReactNode;
}

/** A part of a panel that few need at a time. */
export function Fold({ title, about, wrong = false, open: first = false, children }: Props) {
  const [open, setOpen] = useState(first);
  return (
    <details
      className={classes.fold}
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <IconChevronRight size={16} stroke={1.7} aria-hidden="true" />
        <span>{title}</span>
        {about && <span className={classes.faint}>{about}</span>}
      </summary>
      <div className={classes.fields}>{children}</div>
    </details>
  );
}
