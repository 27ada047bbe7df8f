import { Button, Select } from '@mantine/core';
import { useOperateT } from '../../messages/operate.js';
import classes from './job-queue.module.css';
import { topicName } from './topic-name.js';
import { useWorkCounts } from './use-work-counts.js';

/** Chooses a kind of what was given up, and has all of it tried again; says beforehand how many that are. */
export function RetryAll({
  topic,
  onTopic,
  onRetry,
  busy,
}: {
  /** Null: all kinds. */
  topic: string | null;
  onTopic(topic: string | null): void;
  onRetry(): void;
  busy: boolean;
}) {
  const t = useOperateT();
  const counts = useWorkCounts().data ?? [];
  const dead = counts.filter(({ state }) => state === 'DEAD');
  const number = dead.reduce((sum, each) => (!topic || each.topic === topic ? sum + each.count : sum), 0);
  if (dead.length === 0 && !topic) return null;
  const topics = [...new Set([...dead.map((each) => each.topic), ...(topic ? [topic] : [])])].sort();
  return (
    <div className={classes.all}>
      <Select
        aria-label={t('jobQueue.kind')}
        placeholder={t('jobQueue.allKinds')}
        size="xs"
        clearable
        value={topic}
        onChange={onTopic}
        data={topics.map((value) => ({ value, label: topicName(t, value) }))}
      />
      <Button variant="default" size="xs" disabled={busy || number === 0} loading={busy} onClick={onRetry}>
        {t('jobQueue.againAll', { number })}
      </Button>
    </div>
  );
}
