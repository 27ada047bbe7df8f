import { Global, Module } from '@nestjs/common';
import { PruneAudit } from './audit/prune-audit.js';
import { Bus } from './bus/bus.js';
import { Clock } from './clock/clock.js';
import { Settings, readSettings } from './config/settings.js';
import { DatabaseModule } from './database/database.module.js';
import { FileLinks } from './files/file-links.js';
import { FileStore } from './files/file-store.js';
import { openFileStore } from './files/open-file-store.js';
import { Signing } from './files/signing.js';
import { Readiness } from './health/readiness.js';
import { IdempotentCalls } from './idempotency/idempotent-calls.js';
import { Log } from './logging/log.js';
import { MaintenanceRuns } from './maintenance/maintenance-runs.js';
import { Maintenance } from './maintenance/maintenance.js';
import { OutboxCleaning } from './maintenance/outbox-cleaning.js';
import { DatabaseGauges } from './metrics/database-gauges.js';
import { Metrics } from './metrics/metrics.js';
import { outboxParts } from './outbox/outbox-parts.js';
import { Schedule } from './schedule/schedule.js';
import { SecretBox } from './secrets/secret-box.js';
import { Tracing } from './tracing/tracing.js';

@Global()
@Module({ providers: [{ provide: Settings, useFactory: () => readSettings() }], exports: [Settings] })
export class SettingsModule {}

const tracing = { provide: Tracing, inject: [Settings, Log], useFactory: Tracing.open };
const files = { provide: FileStore, inject: [Settings], useFactory: openFileStore };
const parts = [
  ...[Clock, Log, Bus, ...outboxParts, Schedule, files, Signing, FileLinks],
  ...[tracing, Metrics, DatabaseGauges, Readiness, Maintenance, MaintenanceRuns, OutboxCleaning],
  IdempotentCalls,
  PruneAudit,
  SecretBox,
];

/** The ground every other library stands on; global, because all of them do. */
@Global()
@Module({ imports: [SettingsModule, DatabaseModule], providers: parts, exports: [...parts, DatabaseModule] })
export class PlatformModule {}
