import { JobQueue } from '../features/job-queue/JobQueue.js';
import { useT } from '../messages/index.js';
import { useOperateT } from '../messages/operate.js';
import { OperatorsPage } from './operators-page.js';

/** What is done outside the screens, and what of it was given up (AD-7). */
export function JobQueuePage() {
  const t = useT();
  const tOperate = useOperateT();
  return (
    <OperatorsPage title={t('shell.jobQueue')} right="operate.queue" refusal={tOperate('jobQueue.noRight')}>
      <JobQueue />
    </OperatorsPage>
  );
}
