import { Button, Modal, Select, Stack } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useState } from 'react';
import { channels } from '../../data/case-search.js';
import type { Channel } from '../../gql/graphql.js';
import { useBulkT } from '../../messages/bulk.js';
import { useT } from '../../messages/index.js';

interface Props {
  count: number;
  busy: boolean;
  onClose: () => void;
  onDo: (source: Channel) => void;
}

/** How the chosen cases came in, put right for all of them (IN-3). */
export function SourceDialog({ count, busy, onClose, onDo }: Props) {
  const t = useBulkT();
  const app = useT();
  const common = useCommonT();
  const formats = useFormats();
  const [source, setSource] = useState<Channel | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={app('list.byChannel')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack gap="md">
        <Select
          label={t('sourceHow')}
          description={t('sourceNote')}
          inputWrapperOrder={['label', 'input', 'description']}
          data={channels.map((value) => ({ value, label: common(`channel.${value}`) }))}
          value={source}
          allowDeselect={false}
          data-autofocus
          onChange={(chosen) => setSource(chosen as Channel | null)}
        />
        <Stack align="flex-end">
          <Button loading={busy} disabled={source === null} onClick={() => source !== null && onDo(source)}>
            {t('change', { count, number: formats.number(count) })}
          </Button>
        </Stack>
      </Stack>
    </Modal>
  );
}
