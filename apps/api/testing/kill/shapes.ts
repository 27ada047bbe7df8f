import { createTestDatabase, freePorts, startRedisServer } from '@sprawa/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresServer } from '../processes/postgres-server.js';
import { Program } from '../processes/program.js';

/** Something that can be killed and is started again. */
interface Mortal {
  start(): Promise<void>;
  kill(): Promise<void>;
}

/** A running installation of one shape. */
export interface Shape {
  url: string;
  smtpPort: number;
  databaseUrl: string;
  /** Killed in turn. */
  mortals: Record<string, Mortal>;
  programs: Program[];
  remove(): Promise<void>;
}

interface Ground {
  databaseUrl: string;
  smtpUrl: string;
  more?: Record<string, string>;
}

async function settingsOn({ databaseUrl, smtpUrl, more = {} }: Ground) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sprawa-kill-'));
  const [port, smtpPort, otherPort] = await freePorts(3);
  const settings = {
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', UNDO_SEND_SECONDS: '0' },
    WORKFLOWS_DIR: 'workflows',
    ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SMTP_URL: smtpUrl },
    ...{ PORT: String(port), SMTP_PORT: String(smtpPort), PUBLIC_URL: `http://127.0.0.1:${port}` },
    ...more,
  };
  return { settings, dataDir, url: settings.PUBLIC_URL, smtpPort: smtpPort!, otherPort: String(otherPort) };
}

/** Everything in one process; PostgreSQL stays, the process dies. */
export async function oneProcess(smtpUrl: string): Promise<Shape> {
  const database = await createTestDatabase();
  const { settings, dataDir, url, smtpPort } = await settingsOn({ databaseUrl: database.url, smtpUrl });
  const program = new Program('program', settings);
  await program.start();
  return {
    ...{ url, smtpPort, databaseUrl: database.url, mortals: { program }, programs: [program] },
    async remove() {
      await program.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** API, worker, Redis and PostgreSQL, each a process that dies in its turn. */
export async function manyProcesses(smtpUrl: string, redisProgram: string): Promise<Shape> {
  const [postgres, redis] = await Promise.all([startPostgresServer(), startRedisServer(redisProgram)]);
  const { settings, dataDir, url, smtpPort, otherPort } = await settingsOn({
    ...{ databaseUrl: postgres.url, smtpUrl },
    more: { REDIS_URL: redis.url },
  });
  const api = new Program('api', { ...settings, ROLE: 'api' });
  const worker = new Program('worker', { ...settings, ROLE: 'worker', PORT: otherPort });
  // Together: one of them brings the schema, the other waits for it.
  await Promise.all([api.start(), worker.start()]);
  return {
    ...{ url, smtpPort, databaseUrl: postgres.url, programs: [api, worker] },
    mortals: { api, worker, redis, postgres },
    async remove() {
      await Promise.all([api.stop(), worker.stop()]);
      await Promise.all([redis.remove(), postgres.remove()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
