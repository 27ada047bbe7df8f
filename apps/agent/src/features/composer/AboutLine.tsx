import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCornerDownRight, IconX } from '@tabler/icons-react';
import { useWritingT } from '../../messages/writing.js';
import classes from './composer.module.css';
import type { About } from './writing.js';

/** What the note will refer to, until one thinks better of it. */
export function AboutLine({ about, onDrop }: { about: About; onDrop: () => void }) {
  const t = useWritingT();
  return (
    <p className={classes.about}>
      <IconCornerDownRight size={15} stroke={1.7} aria-hidden="true" />
      <span className={classes.aboutWords}>
        {t('form.about')} <strong>{about.name}</strong> {about.words}
      </span>
      <Tooltip label={t('form.aboutDrop')}>
        <ActionIcon size="sm" aria-label={t('form.aboutDrop')} onClick={onDrop}>
          <IconX size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </p>
  );
}
