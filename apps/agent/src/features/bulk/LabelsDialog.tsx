import { Button, Modal, MultiSelect, Stack } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { useBulkT } from '../../messages/bulk.js';
import { CaseLabelsQuery } from './bulk.operations.js';

interface Props {
  count: number;
  busy: boolean;
  onClose: () => void;
  onDo: (labels: { add: string[]; remove: string[] }) => void;
}

/** Labels to put on and to take off; each case keeps its others. */
export function LabelsDialog({ count, busy, onClose, onDo }: Props) {
  const t = useBulkT();
  const common = useCommonT();
  const formats = useFormats();
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const { data: labels = [] } = useQuery({
    queryKey: ['caseLabels'],
    queryFn: async () => (await client.request(CaseLabelsQuery, {})).labels,
  });
  const among = (others: string[]) =>
    labels.filter(({ id }) => !others.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
  const shared = {
    searchable: true,
    clearable: true,
    hidePickedOptions: true,
    // The dialog is seen whole before the first list covers it.
    openOnFocus: false,
    nothingFoundMessage: t('noLabel'),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('labels')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack gap="md">
        <MultiSelect
          {...shared}
          label={t('labelsAdd')}
          data={among(remove)}
          value={add}
          onChange={setAdd}
          data-autofocus
        />
        <MultiSelect
          {...shared}
          label={t('labelsRemove')}
          data={among(add)}
          value={remove}
          onChange={setRemove}
        />
        <Stack align="flex-end">
          <Button
            loading={busy}
            disabled={add.length + remove.length === 0}
            onClick={() => onDo({ add, remove })}
          >
            {t('change', { count, number: formats.number(count) })}
          </Button>
        </Stack>
      </Stack>
    </Modal>
  );
}
