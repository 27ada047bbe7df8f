import { Tooltip } from '@mantine/core';
import { PriorityIcon } from '@sprawa/ui';
import { IconFlag3 } from '@tabler/icons-react';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useT } from '../../messages/index.js';
import picker from '../../pieces/picker.module.css';
import { PriorityMenu } from '../../pieces/PriorityMenu.js';

export function PriorityControl({
  openCase,
  opened,
  onOpened,
}: {
  openCase: OpenCase;
  opened: boolean;
  onOpened: (opened: boolean) => void;
}) {
  const t = useT();
  const changes = useCaseChanges();
  const { priority, may } = openCase;
  const face = (
    <>
      {priority === 'NONE' ? (
        <IconFlag3 size={16} stroke={1.6} aria-hidden="true" />
      ) : (
        <PriorityIcon priority={priority} decorative />
      )}
      <span>{priority === 'NONE' ? t('priority.label') : t(`priority.${priority}`)}</span>
    </>
  );
  const label = `${t('priority.label')}: ${t(`priority.${priority}`)}`;
  if (!may.setPriority) {
    return (
      <Tooltip label={t('quick.noPriority')}>
        <button type="button" className={picker.button} aria-disabled="true" aria-label={label}>
          {face}
        </button>
      </Tooltip>
    );
  }
  return (
    <PriorityMenu
      value={priority}
      opened={opened}
      onOpened={onOpened}
      onChange={(next) => void changes.setPriority(openCase, next)}
    >
      <button type="button" className={picker.button} aria-label={label}>
        {face}
      </button>
    </PriorityMenu>
  );
}
