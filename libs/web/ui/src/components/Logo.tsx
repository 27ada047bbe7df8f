import classes from './Logo.module.css';

interface Props {
  /** Side of the mark in pixels. */
  size?: number;
  /** The organisation's name, or the program's own. */
  name?: string;
}

/** The mark, a sheet with a turned corner and a tick that leads on, and the name beside it. */
export function Logo({ size = 28, name = 'Sprawa' }: Props) {
  return (
    <span className={classes.logo}>
      <LogoMark size={size} />
      <span className={classes.name}>{name}</span>
    </span>
  );
}

export function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className={classes.mark}>
      <path
        className={classes.sheet}
        d="M9 3h10.2a3 3 0 0 1 2.1.9l5.8 5.8a3 3 0 0 1 .9 2.1V24a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5Z"
      />
      <path
        className={classes.corner}
        d="M20 3.2v5.3A3.5 3.5 0 0 0 23.5 12h4.3a3 3 0 0 0-.7-1.9l-5.6-5.7A3 3 0 0 0 20 3.2Z"
      />
      <path className={classes.tick} d="m10 17.6 4 4 7.6-8" />
    </svg>
  );
}
