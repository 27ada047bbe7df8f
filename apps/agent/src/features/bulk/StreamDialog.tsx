import { Alert, Button, Modal, Select, Stack, Text } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { streamsOptions } from '../../data/directory.js';
import { keys } from '../../data/keys.js';
import type { BulkChoiceInput, BulkStreamInput } from '../../gql/graphql.js';
import { useBulkT } from '../../messages/bulk.js';
import { BulkStreamMoveQuery } from './bulk.operations.js';

interface Props {
  choice: () => BulkChoiceInput;
  count: number;
  busy: boolean;
  onClose: () => void;
  onDo: (stream: BulkStreamInput) => void;
}

/** To which stream the chosen cases go, with what that does to their forms said first (WF-11). */
export function StreamDialog({ choice, count, busy, onClose, onDo }: Props) {
  const t = useBulkT();
  const common = useCommonT();
  const words = useErrorText();
  const formats = useFormats();
  const [streamId, setStreamId] = useState<string | null>(null);
  const [state, setState] = useState<string | null>(null);
  const [chosen] = useState(choice);
  const streams = useQuery(streamsOptions);
  const { data, error } = useQuery({
    queryKey: [...keys.allCases, 'bulk-stream', streamId, chosen],
    queryFn: async () =>
      (await client.request(BulkStreamMoveQuery, { choice: chosen, streamId: streamId! })).bulkStreamMove,
    enabled: streamId !== null,
    staleTime: 0,
    gcTime: 0,
  });
  const into = state ?? data?.defaultState ?? null;
  const moves = data?.moves ?? count;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('stream')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack gap="md">
        <Select
          label={t('streamTo')}
          data={(streams.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={streamId}
          allowDeselect={false}
          data-autofocus
          onChange={(id) => {
            setStreamId(id);
            setState(null);
          }}
        />
        {error && <Alert color="bad">{words(error)}</Alert>}
        {data && (
          <>
            <Select
              label={t('streamState')}
              data={data.states.map(({ key, name }) => ({ value: key, label: name }))}
              value={into}
              allowDeselect={false}
              onChange={setState}
            />
            {data.putAside > 0 && (
              <Alert color="warn" title={t('putAsideTitle')}>
                {t('putAside', { count: data.putAside, number: formats.number(data.putAside) })}
              </Alert>
            )}
            <Text size="sm">{t('streamNote')}</Text>
          </>
        )}
        <Stack align="flex-end">
          <Button
            loading={busy}
            disabled={!data || into === null || moves === 0}
            onClick={() => streamId !== null && onDo({ streamId, state: into })}
          >
            {t('doStream', { count: moves, number: formats.number(moves) })}
          </Button>
        </Stack>
      </Stack>
    </Modal>
  );
}
