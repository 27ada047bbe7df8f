import { ColorSchemeSwitch, LanguageSwitch, Logo, PageTitle } from '@sprawa/ui';
import type { ReactNode } from 'react';
import { chooseBeforeSignIn } from '../../data/account-language.js';
import classes from './session.module.css';

/** The sheet in the middle that signing in and setting up share. */
export function SessionPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <LanguageSwitch onChosen={chooseBeforeSignIn} />
        <ColorSchemeSwitch />
      </header>
      <main className={classes.middle} id="content" tabIndex={-1}>
        <div className={classes.sheet}>
          <div className={classes.head}>
            <Logo />
            <PageTitle title={title} />
            {lead && <p className={classes.lead}>{lead}</p>}
          </div>
          {children}
        </div>
      </main>
    </div>
  );
}
