import { EmptyState, PageTitle } from '@sprawa/ui';
import { IconArchive, IconChevronRight, IconMoodSmile, IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '../../components/ButtonLink.js';
import { useT } from '../../messages/use-t.js';
import { useOrganisation } from '../../session/use-session.js';
import { CaseList } from './CaseList.js';
import classes from './CasePages.module.css';
import { myCasesQuery } from './operations/my-cases.js';
import { useLiveCases } from './use-live-cases.js';

/** PO-1: the cases that are going on, and the way to the settled ones once there are any (PO-2). */
export function OpenCases() {
  const t = useT();
  const organisation = useOrganisation();
  const { data } = useInfiniteQuery(myCasesQuery(false));
  useLiveCases(null);
  const archivedCount = data?.pages[0]?.archivedCount ?? 0;
  const write = (
    <ButtonLink to="/new" leftSection={<IconPencil size={18} stroke={1.8} aria-hidden="true" />}>
      {t('list.write')}
    </ButtonLink>
  );
  const isEmpty = data?.pages[0]?.edges.length === 0;
  return (
    <>
      <div className={classes.head}>
        <PageTitle title={t('list.title')} site={organisation || undefined} />
        {!isEmpty && write}
      </div>
      <CaseList
        archived={false}
        empty={
          <EmptyState
            icon={<IconMoodSmile size={28} stroke={1.6} />}
            title={t('list.emptyTitle')}
            text={t('list.emptyText')}
            action={write}
          />
        }
      />
      {archivedCount > 0 && (
        <Link to="/archive" className={classes.archive}>
          <IconArchive size={20} stroke={1.7} aria-hidden="true" />
          <span>{t('list.archiveLink', { count: archivedCount })}</span>
          <IconChevronRight size={18} stroke={1.7} aria-hidden="true" className={classes.chevron} />
        </Link>
      )}
    </>
  );
}
