import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noticePlace } from '../../data/outcome.js';

/** Says that something is gone, with the way back beside it for as long as it is read. */
export function tellDeleted(message: string, undo: string, onUndo: () => Promise<void>): void {
  const id = notifications.show({
    color: 'good',
    autoClose: 10_000,
    position: noticePlace(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            void onUndo();
          }}
        >
          {undo}
        </Button>
      </Group>
    ),
  });
}
