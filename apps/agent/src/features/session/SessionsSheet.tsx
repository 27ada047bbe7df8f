import { Modal, Stack, Text } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { SessionList, useErrorText } from '@sprawa/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { EndOtherSessionsMutation, EndSessionMutation, MySessionsQuery } from '../../data/me.operations.js';

/** Where one is signed in, with a way out of each (AD-3). */
export function SessionsSheet({ onClose }: { onClose: () => void }) {
  const common = useCommonT();
  const words = useErrorText();
  const sessions = useQuery({ queryKey: ['my-sessions'], queryFn: () => client.request(MySessionsQuery) });
  const end = useMutation({
    mutationFn: (which: string): Promise<unknown> =>
      which === 'others'
        ? client.request(EndOtherSessionsMutation)
        : client.request(EndSessionMutation, { id: which }),
    onSettled: () => sessions.refetch(),
  });
  const failure = end.error ?? sessions.error;
  return (
    <Modal
      opened
      onClose={onClose}
      title={common('sessions.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack>
        <Text size="sm">{common('sessions.lead')}</Text>
        {failure && (
          <Text size="sm" c="red" role="alert">
            {words(failure)}
          </Text>
        )}
        {sessions.data && (
          <SessionList
            sessions={sessions.data.mySessions}
            ending={end.isPending ? end.variables : null}
            onEnd={end.mutate}
            onEndOthers={() => end.mutate('others')}
          />
        )}
      </Stack>
    </Modal>
  );
}
