import { Tooltip } from '@mantine/core';
import classes from './Avatar.module.css';

interface Props {
  name: string;
  /** Up to two letters. */
  initials: string;
  /** 0–359. */
  hue: number;
  size?: number;
  /** The name stands beside it, so the picture is silent and has no tooltip. */
  decorative?: boolean;
}

export function Avatar({ name, initials, hue, size = 24, decorative = false }: Props) {
  const picture = (
    <span
      className={classes.avatar}
      style={{ '--hue': hue, '--size': `${size}px` } as React.CSSProperties}
      {...(decorative
        ? { 'aria-hidden': true, 'data-initials': initials }
        : { role: 'img', 'aria-label': name })}
    >
      {/* Drawn rather than written where they only adorn: what a button says must be in its name. */}
      {decorative ? null : initials}
    </span>
  );
  return decorative ? picture : <Tooltip label={name}>{picture}</Tooltip>;
}
