import type { ReactNode } from 'react';
import classes from './PageState.module.css';

interface Props {
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  /** What one can do about it. */
  action?: ReactNode;
  /** The whole page says this and nothing else: its title is the page's heading. */
  heading?: boolean;
}

/** Nothing is here, and that is all right: why, and what to do. */
export function EmptyState({ icon, title, text, action, heading = false }: Props) {
  const Heading = heading ? 'h1' : 'p';
  return (
    <div className={classes.state}>
      {icon && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <Heading className={classes.title}>{title}</Heading>
      {text && <p className={classes.text}>{text}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
