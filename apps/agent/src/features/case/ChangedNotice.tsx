import { Button } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useT } from '../../messages/index.js';
import type { LiveCase } from './use-live-case.js';
import classes from './case-states.module.css';

/**
 * Somebody changed the case while one writes; what is written stays, whatever one does. `told`: the composer already
 * says so, and says more.
 */
export function ChangedNotice({ live, told }: { live: LiveCase; told: boolean }) {
  const t = useT();
  return (
    <div role="status">
      {live.changedBy !== null && !told && (
        <div className={classes.notice}>
          <IconRefreshAlert size={17} stroke={1.7} aria-hidden="true" />
          <span>{live.changedBy ? t('case.changedBy', { name: live.changedBy }) : t('case.changed')}</span>
          <Button size="compact-sm" variant="light" onClick={live.refresh}>
            {t('case.refresh')}
          </Button>
        </div>
      )}
    </div>
  );
}
