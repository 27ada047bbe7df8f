import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  validateSync,
} from 'class-validator';
import { resolve } from 'node:path';
import { readS3Address } from '../files/s3-address.js';
import { isTimeZone } from '../clock/time-zone.js';
import { readTrustedProxies, type TrustsProxy } from '../network/trusted-proxies.js';

/** What is wrong with it is told in words of its own, which never repeat the secret. */
const IsS3Address = () =>
  ValidateBy({
    name: 'isS3Address',
    validator: {
      validate: (value) => typeof readS3Address(String(value)) !== 'string',
      defaultMessage: (given) => String(readS3Address(String(given?.value))),
    },
  });

/** Everything that may be set from outside, checked at start; each one is told in docs/settings.md. */
export class Settings {
  @IsIn(['production', 'development', 'test'])
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  /**
   * What this process does: `api` answers people over HTTP and WebSocket; `worker` takes mail in, works off the outbox
   * and does what comes round; `all` does both.
   */
  @IsIn(['all', 'api', 'worker'])
  ROLE: 'all' | 'api' | 'worker' = 'all';

  /** HTTP: both single-page apps, both GraphQL doors, health. 0 takes any free port. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @MinLength(1)
  HOST = '0.0.0.0';

  /** Incoming mail. 0 takes any free port. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  SMTP_PORT = 2525;

  @MinLength(1)
  DATA_DIR = '.data';

  /** Unset: an embedded PostgreSQL in DATA_DIR. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must begin with postgres://' })
  DATABASE_URL?: string;

  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(500)
  DATABASE_POOL = 20;

  /** Seconds after which PostgreSQL ends a statement; longer work that was asked for has limits of its own. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(600)
  DATABASE_STATEMENT_SECONDS = 30;

  /** Seconds a statement waits for a row or table that another holds. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(600)
  DATABASE_LOCK_SECONDS = 10;

  /** Seconds a transaction may lie idle before PostgreSQL ends it, so that it holds up nobody. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(600)
  DATABASE_IDLE_SECONDS = 60;

  /** Unset: each worker takes rows of the outbox from PostgreSQL itself. Set: Bull spreads them over many workers. */
  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'must begin with redis:// or rediss://' })
  REDIS_URL?: string;

  /** Begins every key in Redis, so that several installations may share one. */
  @Matches(/^[\w-]{1,40}$/, { message: 'must be 1 to 40 letters, digits, - or _' })
  REDIS_PREFIX = 'sprawa';

  /** Outbox rows one process works at at the same time; each holds up to two connections of DATABASE_POOL. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  OUTBOX_LANES = 2;

  /** Unset: outgoing mail is kept in the demo mailbox. */
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'must begin with smtp:// or smtps://' })
  SMTP_URL?: string;

  /** Whose X-Forwarded-For is believed: addresses, networks, `loopback`, `private`, `none`. */
  @ValidateBy({
    name: 'isProxies',
    validator: {
      validate: (value) => readTrustedProxies(String(value)) !== null,
      defaultMessage: () => 'must be addresses or networks, loopback, private or none, with commas between',
    },
  })
  TRUSTED_PROXIES = 'loopback';

  /** Requests a second from one network address by people who are not signed in; see the wall of apps/api. */
  @Type(() => Number)
  @IsInt()
  @Min(10)
  @Max(100_000)
  GUEST_REQUESTS_PER_SECOND = 100;

  /** How people reach the program from outside; the base of every link in every mail. */
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL = '';

  /** The organisation's (IANA): of times in mails to people and streams that have none of their own (AD-2). */
  @ValidateBy({
    name: 'isTimeZone',
    validator: { validate: isTimeZone, defaultMessage: () => 'must be a time zone like Europe/Warsaw' },
  })
  TIME_ZONE = 'Europe/Warsaw';

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'])
  LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  /** Bytes of one incoming mail. */
  @Type(() => Number)
  @IsInt()
  @Min(100_000)
  @Max(200_000_000)
  MAIL_MAX_BYTES = 40_000_000;

  /** Hours without a mail after which administrators are told that a mailbox is silent; 0: never. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(8_760)
  MAILBOX_SILENCE_HOURS = 72;

  /** Bytes of one uploaded file. */
  @Type(() => Number)
  @IsInt()
  @Min(1_000)
  @Max(500_000_000)
  FILE_MAX_BYTES = 25_000_000;

  /** Days a form waits to be activated from the mailbox (IN-9). */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(90)
  ACTIVATION_DAYS = 7;

  /** Unset: files in DATA_DIR. */
  @IsOptional()
  @IsS3Address()
  S3_URL?: string;

  /** Days an agent's session lives, however much it is used (AD-3). */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(365)
  AGENT_SESSION_DAYS = 14;

  /** Days an entry of the audit log is kept; 0: for ever. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(36_500)
  AUDIT_RETENTION_DAYS = 0;

  /** Hours an agent's session may lie unused. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(8760)
  AGENT_SESSION_IDLE_HOURS = 12;

  /** Days a customer's session lives, however much it is used. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(365)
  PORTAL_SESSION_DAYS = 180;

  /** Days a customer's session may lie unused. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(365)
  PORTAL_SESSION_IDLE_DAYS = 30;

  /** What a reader of /metrics must bring as `Authorization: Bearer`. Unset: read from this machine only. */
  @IsOptional()
  @Matches(/^\S{16,}$/, { message: 'must be 16 characters or more, without spaces' })
  METRICS_TOKEN?: string;

  /** Where traces go, as OTLP over HTTP: `/v1/traces` is added. Unset: there are none, and they cost nothing (AD-7). */
  @IsOptional()
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'must be an address that begins with http:// or https://' },
  )
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  /** What the collector wants to be told with each delivery. The exporter reads it itself; here it is only checked. */
  @IsOptional()
  @Matches(/^[\w-]+=[^,]+(,[\w-]+=[^,]+)*$/, {
    message: 'must be name=value, several of them with commas between',
  })
  OTEL_EXPORTER_OTLP_HEADERS?: string;

  /** The part of all traces that is recorded, 0 to 1; decided where a trace begins, never by a caller. */
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(1)
  OTEL_TRACES_SAMPLER_ARG = 1;

  /** What this program is called in traces. */
  @Matches(/^[\w.-]{1,60}$/, { message: 'must be 1 to 60 letters, digits, ., - or _' })
  OTEL_SERVICE_NAME = 'sprawa';

  /** Seconds in which an agent may take a reply back: so long it lies in the outbox, unseen by the customer. 0: it leaves at once. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(120)
  UNDO_SEND_SECONDS = 6;

  /** `off`: every GraphQL operation is run by graphql-js, also those that are otherwise compiled. */
  @IsIn(['on', 'off'])
  COMPILED_GRAPHQL: 'on' | 'off' = 'on';

  /** Seconds an agent's rights are remembered between requests, unless something of them changes; 0: not at all. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(60)
  ACTOR_MEMORY_SECONDS = 5;

  /**
   * Folder of workflow files that are loaded at start. Unset: the one that is shipped, and in production only where
   * streams came from it before: a new installation chooses its workflows in the browser.
   */
  @IsOptional()
  @MinLength(1)
  WORKFLOWS_DIR?: string;

  /** Folder of the other reviewed files loaded at start: `contact-fields.yaml`. */
  @MinLength(1)
  SETTINGS_DIR = 'settings';

  /** What passwords of mailboxes that were typed in the app are sealed with. Unset: a key of its own in DATA_DIR. */
  @IsOptional()
  @Matches(/^\S{32,200}$/, { message: 'must be 32 to 200 characters without spaces' })
  SECRETS_KEY?: string;

  get workflowsDir(): string {
    return this.WORKFLOWS_DIR ?? 'workflows';
  }

  /** Demo accounts, demo cases and the demo mailbox page; never in production. */
  get demo(): boolean {
    return this.NODE_ENV !== 'production';
  }

  /** This process answers people. */
  get serves(): boolean {
    return this.ROLE !== 'worker';
  }

  /** This process takes mail in, works off the outbox and does what comes round. */
  get works(): boolean {
    return this.ROLE !== 'api';
  }

  get trustsProxy(): TrustsProxy {
    return readTrustedProxies(this.TRUSTED_PROXIES) ?? (() => false);
  }

  get dataDir(): string {
    return resolve(this.DATA_DIR);
  }
}

/**
 * Reads and checks settings; empty values count as unset.
 * @throws SettingsError that names every wrong setting.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const known = Object.keys(new Settings());
  const optional = [
    ...['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'S3_URL', 'METRICS_TOKEN'],
    ...['WORKFLOWS_DIR', 'SECRETS_KEY'],
    ...['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_HEADERS'],
  ];
  const given = Object.fromEntries(
    [...known, ...optional]
      .filter((key) => environment[key]?.trim())
      .map((key) => [key, environment[key]?.trim()]),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  if (!settings.PUBLIC_URL) settings.PUBLIC_URL = `http://localhost:${settings.PORT}`;
  settings.PUBLIC_URL = settings.PUBLIC_URL.replace(/\/+$/, '');
  const problems = validateSync(settings).map(
    (error) => `${error.property}: ${Object.values(error.constraints ?? {}).join(', ')}`,
  );
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`Settings are wrong:\n  ${problems.join('\n  ')}`);
  }
}
