import { useFormats } from '@sprawa/i18n';
import { useBulkT } from '../../messages/bulk.js';
import type { BulkJob } from './use-bulk-jobs.js';

/** A job in words: what is done, and how far it is or how it ended. */
export function useJobWords(job: BulkJob): { title: string; progress: string } {
  const t = useBulkT();
  const formats = useFormats();
  const what = job.what || t('nobody');
  const deed = job.kind === 'ACTION' ? what : t(`kind.${job.kind}`, { what });
  const failed = job.refused + job.conflicts;
  const numbers = {
    count: job.total,
    done: formats.number(job.state === 'RUNNING' ? job.reached : job.done + job.unchanged),
    total: formats.number(job.total),
  };
  const so = t(`state.${job.state}`, numbers);
  return {
    title: job.undoes ? t('undoing', { what: deed }) : deed,
    progress: failed > 0 ? `${so} ${t('failed', { count: failed, number: formats.number(failed) })}` : so,
  };
}
