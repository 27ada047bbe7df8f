import { Alert, Button, Group } from '@mantine/core';
import { RelativeTime } from '@sprawa/ui';
import { IconGitMerge } from '@tabler/icons-react';
import type { Conflict } from '../../data/outcome.js';
import { useWritingT } from '../../messages/writing.js';
import { whatChanged } from './what-changed.js';
import classes from './composer.module.css';

interface Props {
  conflict: Conflict;
  sending: boolean;
  onApply: () => void;
  onDiscard: () => void;
}

/** Somebody changed the case first: what they did, and the two ways on. Nothing is overwritten silently (CS-14). */
export function ConflictNotice({ conflict, sending, onApply, onDiscard }: Props) {
  const t = useWritingT();
  return (
    <Alert color="warn" icon={<IconGitMerge size={18} />} title={t('form.conflictTitle')} role="alert">
      <p className={classes.conflictLead}>{t('form.conflictLead')}</p>
      <ul className={classes.conflictLines}>
        {whatChanged(conflict.changes).map((line) => (
          <li key={line.id}>
            <strong>{line.who}</strong> <RelativeTime iso={line.at} />: {line.text}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <Button size="compact-sm" loading={sending} onClick={onApply}>
          {t('form.applyMine')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={sending} onClick={onDiscard}>
          {t('form.discardMine')}
        </Button>
      </Group>
    </Alert>
  );
}
