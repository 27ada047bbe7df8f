import { Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useT } from '../../messages/index.js';
import classes from './header.module.css';

/** One click copies the number (IN-2). */
export function CopyNumber({ number }: { number: string }) {
  const t = useT();
  const clipboard = useClipboard({ timeout: 1500 });
  return (
    <Tooltip
      label={clipboard.copied ? t('case.copied') : t('case.copyNumber', { number })}
      opened={clipboard.copied || undefined}
    >
      <button
        type="button"
        className={classes.number}
        aria-label={t('case.copyNumber', { number })}
        onClick={() => clipboard.copy(number)}
      >
        {number}
        {clipboard.copied ? (
          <IconCheck size={14} aria-hidden="true" />
        ) : (
          <IconCopy size={14} aria-hidden="true" />
        )}
        <span role="status" className={classes.hidden}>
          {clipboard.copied ? t('case.copied') : ''}
        </span>
      </button>
    </Tooltip>
  );
}
