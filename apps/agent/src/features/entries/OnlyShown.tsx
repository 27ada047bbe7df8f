import { Button } from '@mantine/core';
import type { EntryGroup } from '../../gql/graphql.js';
import { useEntriesT } from '../../messages/entries.js';
import classes from './entries.module.css';

/** Nobody takes a part of the conversation for the whole. */
export function OnlyShown({ only, onAll }: { only: readonly EntryGroup[]; onAll: () => void }) {
  const t = useEntriesT();
  return (
    <p className={classes.only} role="status">
      {t('only', { what: only.map((group) => t(`group.${group}`)).join(', ') })}
      <Button size="compact-sm" variant="default" onClick={onAll}>
        {t('showAll')}
      </Button>
    </p>
  );
}
