import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCornerDownRight, IconX } from '@tabler/icons-react';
import { useT } from '../../messages/index.js';
import classes from './composer.module.css';
import type { About } from './writing.js';

/** What the note will refer to, until one thinks better of it. */
export function AboutLine({ about, onDrop }: { about: About; onDrop: () => void }) {
  const t = useT();
  return (
    <p className={classes.about}>
      <IconCornerDownRight size={15} stroke={1.7} aria-hidden="true" />
      <span className={classes.aboutWords}>
        {t('composer.about')} <strong>{about.name}</strong> {about.words}
      </span>
      <Tooltip label={t('composer.aboutDrop')}>
        <ActionIcon size="sm" aria-label={t('composer.aboutDrop')} onClick={onDrop}>
          <IconX size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </p>
  );
}
