import { EmptyState, ErrorState, PageTitle, SkeletonLines } from '@sprawa/ui';
import { IconMoonStars } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { BackToCases } from '../../components/BackToCases.js';
import { useT } from '../../messages/use-t.js';
import { useOrganisation } from '../../session/use-session.js';
import { NewCaseForm } from './NewCaseForm.js';
import { destinationsQuery } from './operations/destinations.js';

/** IN-11: a case to an expert one already dealt with, or to a stream; no activation. */
export function NewCaseView({ onOpened }: { onOpened: (number: string) => void }) {
  const t = useT();
  const organisation = useOrganisation();
  const { data, error, isPending, refetch, isFetching } = useQuery(destinationsQuery);
  const content = () => {
    if (isPending) return <SkeletonLines widths={[25, 100, 100, 100, 40]} height={28} gap={20} />;
    if (!data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
    if (data.streams.length + data.experts.length === 0) {
      return (
        <EmptyState
          icon={<IconMoonStars size={28} stroke={1.6} />}
          title={t('newCase.noneTitle')}
          text={t('newCase.noneText')}
        />
      );
    }
    return <NewCaseForm destinations={data} onOpened={onOpened} />;
  };
  return (
    <>
      <BackToCases />
      <PageTitle title={t('newCase.title')} site={organisation || undefined} />
      <p style={{ margin: '6px 0 24px', color: 'var(--sp-text-soft)' }}>{t('newCase.intro')}</p>
      {content()}
    </>
  );
}
