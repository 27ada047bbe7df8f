export { AUDIT_ACTIONS, auditActionsOf, type AuditAction, type AuditKind } from './audit/audit-actions.js';
export { AuditLog, type AuditAuthor, type AuditEntry } from './audit/audit-log.js';
export { PruneAudit } from './audit/prune-audit.js';
export { backUp, type BackupSource } from './backup/back-up.js';
export { filesIn } from './backup/check-backup.js';
export { BackupError, type Manifest } from './backup/manifest.js';
export { emptyDatabase } from './backup/empty-database.js';
export { restore } from './backup/restore.js';
export { Bus } from './bus/bus.js';
export { isJudged, type Judged } from './bus/judged.js';
export {
  differences,
  logChange,
  type ChangeToLog,
  type LoggedChange,
  type SubjectKind,
} from './change-log/change-log.js';
export { harmless, type Cell } from './csv/cell.js';
export { writeCsv } from './csv/write-csv.js';
export { Clock, SetClock } from './clock/clock.js';
export { isTimeZone } from './clock/time-zone.js';
export { Settings, SettingsError, readSettings } from './config/settings.js';
export { migrate } from './database/database.module.js';
export { HotReads } from './database/hot-reads.js';
export { FilterReads } from './database/filter-reads.js';
export { isoTime, type TimeText } from './database/time-text.js';
export { SearchReads } from './database/search-reads.js';
export { PostgresAddress } from './database/postgres-address.js';
export { LIMITS_AGAIN, NO_LIMITS, sessionLimits, tookTooLong } from './database/time-limits.js';
export { joinOwnPostgres, type OwnPostgres } from './database/embedded-postgres.js';
export { Transactions, isUniqueViolation, type Tx } from './database/transactions.js';
export { Writes, type Into } from './database/writes.js';
export { CustomerReads, type CustomerEyes } from './database/wall/customer-reads.js';
export { DatabaseRightsError } from './database/wall/database-rights-error.js';
export { CodedError, InputError, type ErrorCode, type FieldError } from './errors/coded-error.js';
export { FileLinks, LINK_SECONDS } from './files/file-links.js';
export { DiskFileStore } from './files/disk-file-store.js';
export { FileStore, type StoredBytes } from './files/file-store.js';
export { openFileStore } from './files/open-file-store.js';
export { Signing } from './files/signing.js';
export { Readiness, type Report } from './health/readiness.js';
export { IdempotentCalls, KEY_LIMIT, type IdempotentCall } from './idempotency/idempotent-calls.js';
export { isId, newId } from './ids/new-id.js';
export { Log } from './logging/log.js';
export { SEND_MAIL, type MailReason, type OutgoingMail } from './mail/outgoing-mail.js';
export { MaintenanceRuns, type MaintenanceRun } from './maintenance/maintenance-runs.js';
export { Maintenance, type MaintenanceTask, type MaintenanceWork } from './maintenance/maintenance.js';
export { Metrics, type SetValue } from './metrics/metrics.js';
export { networkOf } from './network/network-of.js';
export { callerBehind, type TrustsProxy } from './network/trusted-proxies.js';
export { Outbox } from './outbox/outbox.js';
export { DONE_ROWS_DAYS, OutboxHousekeeping } from './outbox/outbox-housekeeping.js';
export { MAX_ATTEMPTS, PermanentFailure } from './outbox/backoff.js';
export { type OutboxHandler, type OutboxJob } from './outbox/outbox-handlers.js';
export {
  OUTBOX_STATES,
  OutboxQueue,
  type OutboxCount,
  type OutboxPage,
  type OutboxRow,
  type OutboxState,
} from './outbox/outbox-queue.js';
export { OutboxWorker } from './outbox/outbox-worker.js';
export { PlatformModule, SettingsModule } from './platform.module.js';
export { SecretBox } from './secrets/secret-box.js';
export { Schedule } from './schedule/schedule.js';
export { Tracing, type OpenSpan } from './tracing/tracing.js';
