import { ActionIcon } from '@mantine/core';
import { EmptyState, PageTitle } from '@sprawa/ui';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../data/use-me.js';
import { useT } from '../messages/index.js';
import classes from './operators-page.module.css';

interface Props {
  title: string;
  /** Needed to see what is on the page, one of several; the server asks for it as well. Left out: everybody sees it. */
  right?: string | readonly string[];
  /** What those read who do not hold it. */
  refusal?: string;
  /** Where the way back leads; left out: to all settings. */
  back?: '/settings/people' | '/cases';
  backLabel?: string;
  children: ReactNode;
}

/** The frame of what only operators look at: a title, the way back, and nothing for those without the right. */
export function OperatorsPage({ title, right, refusal, back, backLabel, children }: Props) {
  const t = useT();
  const { rights } = useMe();
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      <header className={classes.head}>
        <ActionIcon
          component={Link}
          to={back ?? '/settings'}
          aria-label={backLabel ?? t(back === '/cases' ? 'case.backToList' : 'shell.settings')}
        >
          <IconArrowLeft size={18} stroke={1.7} />
        </ActionIcon>
        <PageTitle title={title} />
      </header>
      <div className={classes.body}>
        {right === undefined || [right].flat().some((each) => rights.includes(each)) ? (
          children
        ) : (
          <EmptyState icon={<IconLock size={26} stroke={1.6} />} title={title} text={refusal ?? ''} />
        )}
      </div>
    </main>
  );
}
