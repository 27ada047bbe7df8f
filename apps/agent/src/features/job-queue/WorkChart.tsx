import { RelativeTime } from '@sprawa/ui';
import type { WorkCountsQuery } from '../../gql/graphql.js';
import { useOperateT } from '../../messages/operate.js';
import classes from './job-queue.module.css';
import { topicName } from './topic-name.js';
import { workBars } from './work-bars.js';

/** A bar per topic with its numbers beside it: the colours say nothing that the words do not. */
export function WorkChart({ counts, at }: { counts: WorkCountsQuery['workCounts']; at: number }) {
  const t = useOperateT();
  if (counts.length === 0) return <p className={classes.quiet}>{t('jobQueue.quiet')}</p>;
  return (
    <section aria-label={t('jobQueue.chart')} className={classes.chart}>
      {workBars(counts).map(({ topic, parts }) => (
        <div key={topic} className={classes.topic}>
          <h2 className={classes.topicName}>{topicName(t, topic)}</h2>
          <div className={classes.bar} aria-hidden="true">
            {parts.map(({ state, share }) => (
              <span key={state} data-state={state} style={{ width: `${share * 100}%` }} />
            ))}
          </div>
          <ul className={classes.figures}>
            {parts.map(({ state, count, oldestSeconds }) => (
              <li key={state}>
                <span className={classes.dot} data-state={state} aria-hidden="true" />
                {t(`jobQueue.state${state}`)}: <strong>{count}</strong>
                {state !== 'DONE' && (
                  <>
                    {' · '}
                    <RelativeTime iso={new Date(at - oldestSeconds * 1000).toISOString()} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
