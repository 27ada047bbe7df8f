import { PageTitle } from '@sprawa/ui';
import type { ReactNode } from 'react';
import { useOrganisation } from '../session/use-session.js';
import classes from './FormCard.module.css';

interface Props {
  title: string;
  intro?: ReactNode;
  icon?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
}

/** A page that is about one thing: a heading, a sentence, a form or a way on. */
export function FormCard({ title, intro, icon, children, footer }: Props) {
  const organisation = useOrganisation();
  return (
    <section className={classes.card}>
      {icon && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <div className={classes.head}>
        <PageTitle title={title} site={organisation || undefined} />
        {intro && <p className={classes.intro}>{intro}</p>}
      </div>
      {children}
      {footer && <div className={classes.footer}>{footer}</div>}
    </section>
  );
}
