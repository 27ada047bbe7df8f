import { Button } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { IconZzz } from '@tabler/icons-react';
import { useTogetherT } from '../../messages/together.js';
import { useSnooze } from './use-snooze.js';
import classes from './snooze.module.css';

/** Says on an open case that one has put it off, and until when. */
export function SnoozedLine({ number, until }: { number: string; until: string | null }) {
  const t = useTogetherT();
  const formats = useFormats();
  const { wake } = useSnooze(number);
  return (
    <div className={classes.line} role="status">
      <IconZzz size={17} stroke={1.7} aria-hidden="true" />
      <span>{until ? t('snooze.until', { when: formats.exactTime(until) }) : t('snooze.awaits')}</span>
      <Button size="compact-sm" variant="light" onClick={() => void wake()}>
        {t('snooze.wake')}
      </Button>
    </div>
  );
}
