import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMessage2Plus } from '@tabler/icons-react';
import { useWritingT } from '../../messages/writing.js';
import type { Anchors } from './use-anchors.js';

/** Begins a comment on the selected words; until some are selected it says so. */
export function CommentButton({ anchors, words = false }: { anchors: Anchors; words?: boolean }) {
  const t = useWritingT();
  const off = !anchors.selected || anchors.choosing;
  const label = anchors.selected ? `${t('passages.comment')} · Ctrl+Shift+M` : t('passages.selectFirst');
  const common = {
    'aria-disabled': off || undefined,
    // The selection stays where it is.
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
    onClick: () => !off && anchors.choose(),
  };
  return (
    <Tooltip label={label}>
      {words ? (
        <Button
          {...common}
          size="compact-sm"
          variant="subtle"
          data-disabled={off || undefined}
          leftSection={<IconMessage2Plus size={16} stroke={1.7} aria-hidden="true" />}
        >
          {t('passages.comment')}
        </Button>
      ) : (
        <ActionIcon {...common} size="lg" data-disabled={off || undefined} aria-label={t('passages.comment')}>
          <IconMessage2Plus size={18} stroke={1.7} />
        </ActionIcon>
      )}
    </Tooltip>
  );
}
