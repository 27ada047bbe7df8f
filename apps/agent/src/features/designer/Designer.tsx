import { Skeleton } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, ErrorState } from '@sprawa/ui';
import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesignerT } from '../../messages/designer.js';
import { designKeys, peopleOptions, readDraft } from './use-designs.js';
import { Workbench } from './Workbench.js';

interface Props {
  stream: string;
  /** Name of the chosen place, as the address has it. */
  at: string | undefined;
  onAt: (at: string | undefined) => void;
}

/** The designer of one stream's workflow (WF-12). */
export function Designer({ stream, at, onAt }: Props) {
  const t = useDesignerT();
  const common = useCommonT();
  // Work on a draft begins anew when another version was taken for it, and at no other time.
  const [round, setRound] = useState(0);
  const people = useQuery(peopleOptions);
  const draft = useQuery({
    queryKey: [...designKeys.draft(stream), round],
    queryFn: () => readDraft(stream),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (draft.status === 'error' || people.status === 'error')
    return (
      <ErrorState
        error={draft.error ?? people.error}
        onRetry={() => void Promise.all([draft.refetch(), people.refetch()])}
        retrying={draft.isRefetching || people.isRefetching}
      />
    );
  if (draft.status === 'pending' || people.status === 'pending')
    return (
      <div role="status" aria-label={common('state.loading')} style={{ padding: 20 }}>
        <Skeleton height={420} />
      </div>
    );
  if (!draft.data)
    return (
      <EmptyState
        icon={<IconRoute size={26} stroke={1.6} />}
        title={t('noStream')}
        text={t('noStreamText')}
      />
    );
  return (
    <Workbench
      key={round}
      stream={stream}
      draft={draft.data}
      people={people.data.designPeople}
      variables={people.data.designVariables}
      at={at}
      onAt={onAt}
      onAnew={() => setRound(round + 1)}
    />
  );
}
