import { EmptyState, PageTitle } from '@sprawa/ui';
import { IconArchive } from '@tabler/icons-react';
import { useT } from '../../messages/use-t.js';
import { useOrganisation } from '../../session/use-session.js';
import { BackToCases } from '../../components/BackToCases.js';
import { CaseList } from './CaseList.js';
import classes from './CasePages.module.css';
import { useLiveCases } from './use-live-cases.js';

/** PO-2: settled cases. */
export function Archive() {
  const t = useT();
  const organisation = useOrganisation();
  useLiveCases(null);
  return (
    <>
      <BackToCases />
      <div className={classes.head}>
        <div>
          <PageTitle title={t('list.archiveTitle')} site={organisation || undefined} />
          <p className={classes.intro}>{t('list.archiveIntro')}</p>
        </div>
      </div>
      <CaseList
        archived
        empty={
          <EmptyState
            icon={<IconArchive size={28} stroke={1.6} />}
            title={t('list.archiveEmptyTitle')}
            text={t('list.archiveEmptyText')}
          />
        }
      />
    </>
  );
}
