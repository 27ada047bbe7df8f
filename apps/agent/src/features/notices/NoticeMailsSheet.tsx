import { Alert, Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { ErrorState, SkeletonLines, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { tellGood } from '../../data/outcome.js';
import { useMe } from '../../data/use-me.js';
import type { NoticeMailsQuery as Answer, NoticeTopic } from '../../gql/graphql.js';
import { useAsideT } from '../../messages/aside.js';
import { NoticeMailsQuery, SetNoticeMailsMutation } from './notices.operations.js';

const key = [...keys.notices, 'mails'] as const;
const topics: readonly NoticeTopic[] = ['REPLIES', 'MENTIONS', 'ASSIGNED', 'FOLLOWED', 'SNOOZED'];

/** Of what one is told by e-mail as well, and when (CS-13). */
export function NoticeMailsSheet({ onClose }: { onClose: () => void }) {
  const t = useAsideT();
  const common = useCommonT();
  const { data, status, error, refetch, isRefetching } = useQuery({
    queryKey: key,
    queryFn: async () => (await client.request(NoticeMailsQuery, {})).noticeMails,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('notices.mails.title')}
      size="md"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {status === 'pending' && <SkeletonLines widths={[80, 60, 70, 60]} />}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {data && <Choices held={data} onClose={onClose} />}
    </Modal>
  );
}

function Choices({ held, onClose }: { held: Answer['noticeMails']; onClose: () => void }) {
  const t = useAsideT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const { email } = useMe();
  const [chosen, setChosen] = useState(held);
  const keep = useMutation({
    mutationFn: async () => (await client.request(SetNoticeMailsMutation, { input: chosen })).setNoticeMails,
    onSuccess: (kept) => {
      queryClient.setQueryData(key, kept);
      tellGood(t('notices.mails.saved'));
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <Stack>
        {keep.error && (
          <Alert color="bad" role="alert">
            {words(keep.error)}
          </Alert>
        )}
        <Checkbox.Group
          label={t('notices.mails.also', { email })}
          description={t('notices.mails.bell')}
          value={chosen.topics}
          onChange={(ticked) =>
            setChosen({ ...chosen, topics: topics.filter((each) => ticked.includes(each)) })
          }
        >
          <Stack gap="sm" mt="sm">
            {topics.map((topic) => (
              <Checkbox
                key={topic}
                value={topic}
                label={t(`notices.mails.topic.${topic}`)}
                description={t(`notices.mails.hint.${topic}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Checkbox
          label={t('notices.mails.onlyAway')}
          description={t('notices.mails.onlyAwayHint')}
          disabled={chosen.topics.length === 0}
          checked={chosen.onlyAway}
          onChange={(event) => setChosen({ ...chosen, onlyAway: event.currentTarget.checked })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
          <Button type="submit" loading={keep.isPending}>
            {common('action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
