import type { Metrics } from '../metrics/metrics.js';
import type { OutboxHandler } from './outbox-handlers.js';

/** Notes rate, errors and duration of handlers, by topic. */
export function handlerMeter(metrics: Metrics): (topic: string, handler: OutboxHandler) => OutboxHandler {
  const durations = metrics.durations('sprawa_outbox_job_seconds', 'Rows of the outbox worked off.', [
    'topic',
    'outcome',
  ]);
  return (topic, handler) => async (job) => {
    const stop = durations.startTimer({ topic });
    try {
      await handler(job);
      stop({ outcome: 'ok' });
    } catch (error) {
      stop({ outcome: 'error' });
      throw error;
    }
  };
}
