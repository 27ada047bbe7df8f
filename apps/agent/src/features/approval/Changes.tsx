import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import classes from './approval.module.css';

const WordDiff = lazy(() => import('./WordDiff.js').then((module) => ({ default: module.WordDiff })));

interface Props {
  title: string;
  before: string;
  after: string;
  /** Shown at once: the approver has read the round before. */
  opened?: boolean;
}

/** A line that unfolds to what changed between two wordings; comparing is fetched only then. */
export function Changes({ title, before, after, opened = false }: Props) {
  const [shown, setShown] = useState(opened);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.changes}>
      <UnstyledButton className={classes.toggle} aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Chevron size={15} stroke={1.8} aria-hidden="true" />
        {title}
      </UnstyledButton>
      {shown && (
        <Suspense fallback={<div className={classes.waiting} />}>
          <WordDiff before={before} after={after} label={title} />
        </Suspense>
      )}
    </div>
  );
}
