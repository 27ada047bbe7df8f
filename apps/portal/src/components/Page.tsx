import { ColorSchemeSwitch, LanguageSwitch, Logo, SkipLink } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../messages/use-t.js';
import { useOrganisation } from '../session/use-session.js';
import classes from './Page.module.css';

interface Props {
  /** At the end of the header; a visitor's switches of language and appearance when not given. */
  tools?: ReactNode;
  /** `narrow` is for a single form. */
  width?: 'reading' | 'narrow';
  children: ReactNode;
}

/** The organisation's brand on top, one column below it. */
export function Page({ tools, width = 'reading', children }: Props) {
  const t = useT();
  const organisation = useOrganisation();
  return (
    <div className={classes.page}>
      <SkipLink />
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link
            to="/"
            className={classes.brand}
            aria-label={organisation ? `${organisation}: ${t('nav.home')}` : t('nav.home')}
          >
            <Logo name={organisation} />
          </Link>
          <div className={classes.tools}>
            {tools ?? (
              <>
                <LanguageSwitch />
                <ColorSchemeSwitch />
              </>
            )}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main} data-width={width}>
        {children}
      </main>
    </div>
  );
}
