import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { browserTimeZone, timeZones, useCommonT } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { client } from '../../client.js';
import { UpdateMeMutation } from '../../data/me.operations.js';
import { useMe } from '../../data/use-me.js';
import { useT } from '../../messages/index.js';

/** Follow the browser; the server takes an empty name for it. */
const AS_BROWSER = '';

/** By whose clock the agent reads times, here and in mails to them (AD-2). */
export function TimeZoneSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const { timeZone } = useMe();
  const [chosen, setChosen] = useState(timeZone ?? AS_BROWSER);
  const choices = useMemo(
    () => [
      { value: AS_BROWSER, label: t('session.timeZoneOfBrowser', { zone: readable(browserTimeZone()) }) },
      ...timeZones(timeZone).map((zone) => ({ value: zone, label: readable(zone) })),
    ],
    [t, timeZone],
  );
  const keep = useMutation({
    mutationFn: async () => {
      const { updateMe } = await client.request(UpdateMeMutation, {
        input: { timeZone: chosen, browserTimeZone: browserTimeZone() },
      });
      if (updateMe.__typename === 'Refused') throw new Error(updateMe.message);
      await queryClient.invalidateQueries();
    },
    onSuccess: onClose,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('session.timeZone')}
      size="sm"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate();
        }}
      >
        <Stack>
          <Select
            data-autofocus
            searchable
            allowDeselect={false}
            label={t('session.timeZone')}
            description={t('session.timeZoneHint')}
            data={choices}
            value={chosen}
            onChange={(value) => setChosen(value ?? AS_BROWSER)}
            nothingFoundMessage={t('session.timeZoneNone')}
            maxDropdownHeight={240}
            limit={100}
            error={keep.error ? words(keep.error) : undefined}
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
    </Modal>
  );
}

const readable = (zone: string): string => zone.replaceAll('_', ' ');
