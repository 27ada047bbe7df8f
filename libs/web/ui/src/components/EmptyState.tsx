import type { ReactNode } from 'react';
import classes from './PageState.module.css';

interface Props {
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  /** What one can do about it. */
  action?: ReactNode;
}

/** Nothing is here, and that is all right: why, and what to do. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <div className={classes.state}>
      {icon && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={classes.title}>{title}</p>
      {text && <p className={classes.text}>{text}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
