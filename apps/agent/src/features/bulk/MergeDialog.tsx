import { Button, Modal, Select, Stack, Text } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useState } from 'react';
import { useBulkT } from '../../messages/bulk.js';

interface Props {
  cases: readonly { number: string; subject: string | null }[];
  busy: boolean;
  onClose: () => void;
  onDo: (into: string) => void;
}

/** Which of the ticked cases stays; the others are merged into it. */
export function MergeDialog({ cases, busy, onClose, onDo }: Props) {
  const t = useBulkT();
  const common = useCommonT();
  const formats = useFormats();
  const [into, setInto] = useState(cases[0]!.number);
  const others = cases.length - 1;
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
          data={cases.map(({ number, subject }) => ({
            value: number,
            label: subject ? `${number} ${subject}` : number,
          }))}
          value={into}
          allowDeselect={false}
          searchable
          nothingFoundMessage={common('field.nothingFound')}
          // The dialog is seen whole before the list covers it.
          openOnFocus={false}
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
