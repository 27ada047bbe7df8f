import { Button, Modal, Select, Stack, Text } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useState } from 'react';
import { useBulkT } from '../../messages/bulk.js';

interface Props {
  numbers: readonly string[];
  busy: boolean;
  onClose: () => void;
  onDo: (into: string) => void;
}

/** Which of the ticked cases stays; the others are merged into it. */
export function MergeDialog({ numbers, busy, onClose, onDo }: Props) {
  const t = useBulkT();
  const common = useCommonT();
  const formats = useFormats();
  const [into, setInto] = useState(numbers[0]!);
  const others = numbers.length - 1;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('merge')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack gap="md">
        <Select
          label={t('mergeInto')}
          data={[...numbers]}
          value={into}
          allowDeselect={false}
          searchable
          data-autofocus
          onChange={(number) => number && setInto(number)}
        />
        <Text size="sm">{t('mergeNote')}</Text>
        <Stack align="flex-end">
          <Button loading={busy} onClick={() => onDo(into)}>
            {t('doMerge', { count: others, number: formats.number(others), into })}
          </Button>
        </Stack>
      </Stack>
    </Modal>
  );
}
