import { ActionIcon, Button, Progress, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { IconAlertTriangle, IconCheck, IconListDetails, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useBulkT } from '../../messages/bulk.js';
import { BulkResults } from './BulkResults.js';
import { useJobWords } from './job-words.js';
import { useBulkDeeds, useBulkJobs, type BulkJob } from './use-bulk-jobs.js';
import classes from './bulk.module.css';

/** What ended longer ago is in the list of results only. */
const freshMs = 10 * 60_000;
const most = 3;
/** Where they lie over the list: the others are found in the results of a larger screen. */
const mostFloating = 1;

/** What one has going, wherever one is meanwhile: how far it is, cancel, undo, and what became of each case. */
export function BulkJobs({ folded, floating = false }: { folded: boolean; floating?: boolean }) {
  const t = useBulkT();
  const jobs = useBulkJobs();
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const [since] = useState(() => Date.now() - freshMs);
  const shown = jobs
    .filter(({ id, endedAt }) => !put.has(id) && (!endedAt || Date.parse(endedAt) > since))
    // What runs is what one looks for, whatever ended since it began.
    .sort((one, other) => Number(other.state === 'RUNNING') - Number(one.state === 'RUNNING'))
    .slice(0, floating ? mostFloating : most);
  const open = jobs.find(({ id }) => id === opened);
  return (
    <>
      {shown.length > 0 && (
        <section
          className={classes.jobs}
          data-folded={folded || undefined}
          data-floating={floating || undefined}
          aria-label={t('jobs')}
        >
          {shown.map((job, place) => (
            <Job
              key={job.id}
              job={job}
              folded={folded}
              brief={place > 0}
              onOpen={() => setOpened(job.id)}
              onPut={() => setPut(new Set([...put, job.id]))}
            />
          ))}
        </section>
      )}
      {open && <BulkResults job={open} onClose={() => setOpened(null)} />}
    </>
  );
}

interface JobProps {
  job: BulkJob;
  folded: boolean;
  /** One line; the rest is in its results. What one looks for first has room, and the queues above keep theirs. */
  brief: boolean;
  onOpen: () => void;
  onPut: () => void;
}

function Job({ job, folded, brief, onOpen, onPut }: JobProps) {
  const t = useBulkT();
  const words = useJobWords(job);
  const deeds = useBulkDeeds();
  const running = job.state === 'RUNNING';
  const failed = job.refused + job.conflicts > 0;
  const share = (100 * job.reached) / Math.max(1, job.total);
  if (folded)
    return (
      <Tooltip label={`${words.title}: ${words.progress}`} position="right">
        <ActionIcon size="lg" aria-label={`${words.title}: ${words.progress}`} onClick={onOpen}>
          <IconListDetails size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    );
  const dismiss = !running && (
    <Tooltip label={t('dismiss')}>
      <ActionIcon size="sm" aria-label={t('dismiss')} onClick={onPut}>
        <IconX size={14} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
  if (brief)
    return (
      <div className={classes.job} data-brief>
        <BriefSign job={job} />
        <Tooltip label={words.progress} position="right">
          <button
            type="button"
            className={classes.jobTitle}
            aria-label={`${words.title}: ${words.progress}`}
            onClick={onOpen}
          >
            {words.title}
          </button>
        </Tooltip>
        {dismiss}
      </div>
    );
  return (
    <div className={classes.job}>
      <div className={classes.jobHead}>
        <button type="button" className={classes.jobTitle} onClick={onOpen} title={t('details')}>
          {words.title}
        </button>
        {dismiss}
      </div>
      <Progress
        size={4}
        value={share}
        color={running ? 'accent' : failed ? 'warn' : 'good'}
        aria-label={words.title}
      />
      <span className={classes.jobWords} role="status">
        {words.progress}
      </span>
      <div className={classes.jobDeeds}>
        <Button variant="subtle" size="compact-xs" onClick={onOpen}>
          {t('details')}
        </Button>
        {running && (
          <Button variant="subtle" size="compact-xs" onClick={() => void deeds.cancel(job.id)}>
            {t('cancel')}
          </Button>
        )}
        {job.mayUndo && (
          <Button variant="subtle" size="compact-xs" onClick={() => void deeds.undo(job.id)}>
            {t('undo')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** How far it is, or whether it did all it should; its words are on the line's button. */
function BriefSign({ job }: { job: BulkJob }) {
  const formats = useFormats();
  if (job.state === 'RUNNING')
    return (
      <span className={classes.jobWords} aria-hidden="true">
        {formats.percent(job.reached / Math.max(1, job.total))}
      </span>
    );
  const whole = job.state === 'DONE' && job.refused + job.conflicts === 0;
  const Icon = whole ? IconCheck : IconAlertTriangle;
  return (
    <Icon
      className={classes.jobSign}
      data-whole={whole || undefined}
      size={15}
      stroke={1.8}
      aria-hidden="true"
    />
  );
}
