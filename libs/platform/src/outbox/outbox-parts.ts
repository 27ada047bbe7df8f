import { Bus } from '../bus/bus.js';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { BullTransport } from './bull-transport.js';
import { InProcessTransport } from './in-process-transport.js';
import { OutboxHandlers } from './outbox-handlers.js';
import { OutboxHousekeeping } from './outbox-housekeeping.js';
import { OutboxQueue } from './outbox-queue.js';
import { OutboxRows } from './outbox-rows.js';
import { OUTBOX_TRANSPORT, type OutboxTransport } from './outbox-transport.js';
import { OutboxWorker } from './outbox-worker.js';
import { Outbox } from './outbox.js';
import { openRedisQueue } from './redis-queue.js';

/** `REDIS_URL` decides; a process that only answers people has none and never needs Redis. */
const transport = {
  provide: OUTBOX_TRANSPORT,
  inject: [Settings, OutboxRows, Bus, Log],
  useFactory: (settings: Settings, rows: OutboxRows, bus: Bus, log: Log): OutboxTransport | null => {
    if (!settings.works) return null;
    const notices = bus.on('outbox');
    if (!settings.REDIS_URL) return new InProcessTransport(rows, notices, settings.OUTBOX_LANES, log);
    const redis = openRedisQueue(settings.REDIS_URL, settings.REDIS_PREFIX);
    return new BullTransport(redis, rows, notices, settings.OUTBOX_LANES, log);
  },
};

export const outboxParts = [
  ...[OutboxHandlers, OutboxRows, transport, Outbox, OutboxWorker],
  ...[OutboxQueue, OutboxHousekeeping],
];
