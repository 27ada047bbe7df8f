import { Select } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { AssigneeInput } from '../../gql/graphql.js';
import { useConversationT } from '../../messages/conversation.js';
import { ApproversQuery } from './approval.operations.js';

interface Props {
  number: string;
  value: AssigneeInput | null;
  error?: string;
  onChange: (value: AssigneeInput | null) => void;
}

/** Who is to decide instead: only those who may (CS-3). */
export function ApproverField({ number, value, error, onChange }: Props) {
  const t = useConversationT();
  const common = useCommonT();
  const { data, isPending } = useQuery({
    queryKey: [...keys.case(number), 'approvers'],
    queryFn: async () => (await client.request(ApproversQuery, { number })).case?.approvers ?? [],
  });
  const nobody = !isPending && data?.length === 0;
  return (
    <Select
      label={t('approval.approver')}
      description={nobody ? t('approval.nobodyElse') : undefined}
      withAsterisk
      searchable
      nothingFoundMessage={common('field.nothingFound')}
      disabled={nobody}
      data={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.agentId ?? null}
      error={error}
      onChange={(agentId) => onChange(agentId ? { agentId } : null)}
    />
  );
}
