import { Button, Skeleton } from '@mantine/core';
import { EmptyState, ErrorState, PageTitle } from '@sprawa/ui';
import { IconFolderQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseSearch } from '../../data/case-search.js';
import { useT } from '../../messages/index.js';
import { GhostTimeline } from './GhostTimeline.js';
import classes from './case-states.module.css';

interface Props {
  number: string;
  search: CaseSearch;
  /** Null when the server answered that there is nothing to see. */
  error: unknown;
  onRetry: () => void;
  retrying: boolean;
}

/** No such case, or not for this agent: the page does not tell the two apart. */
export function CaseUnavailable({ number, search, error, onRetry, retrying }: Props) {
  const t = useT();
  if (error) {
    return (
      <div className={classes.middle}>
        <PageTitle title={t('page.caseFailed')} hidden />
        <ErrorState heading error={error} onRetry={onRetry} retrying={retrying} />
      </div>
    );
  }
  return (
    <div className={classes.middle}>
      <PageTitle title={t('case.noneTitle')} hidden />
      <EmptyState
        heading
        icon={<IconFolderQuestion size={26} stroke={1.6} />}
        title={t('case.noneTitle')}
        text={t('case.noneText', { number })}
        action={
          <Button variant="default" renderRoot={(props) => <Link to="/cases" search={search} {...props} />}>
            {t('case.toList')}
          </Button>
        }
      />
    </div>
  );
}

/** The case in its shape, before it is known: the header keeps its height. */
export function GhostCase() {
  return (
    <div>
      <div className={classes.ghostHead}>
        <Skeleton height={14} width="55%" />
        <Skeleton height={18} width="35%" />
      </div>
      <div className={classes.ghostBody}>
        <GhostTimeline />
      </div>
    </div>
  );
}
