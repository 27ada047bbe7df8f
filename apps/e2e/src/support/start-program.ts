import { createTestDatabase } from '@sprawa/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** Seeding the demo office takes most of it; on two busy cores up to a minute. */
export const START_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 20_000;

/** The real program, as `npm start` runs it, on ports and a database of its own. */
export interface Program {
  url: string;
  smtpPort: number;
  /** Where its rows are, for what nobody could type. */
  databaseUrl: string;
  /** What it printed as it started. */
  told(): string;
  /** Stops it for a while, keeping its data. @returns its exit code; null when it had to be killed */
  halt(): Promise<number | null>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
  /** Asks it to stop as an operator would, and takes its data away. @returns as `halt` does */
  stop(): Promise<number | null>;
}

/**
 * @param environment settings besides ports, database and folder; a demo office when they do not say otherwise
 * @param running address and SMTP port of a program that runs already, `http://localhost:3000 2525`: saves the start
 *   while one writes a journey
 * @throws with the program's own words when it ends before it is ready
 */
export async function startProgram(
  environment: Record<string, string> = {},
  running = process.env.E2E_PROGRAM,
): Promise<Program> {
  if (running && Object.keys(environment).length === 0) return alreadyRunning(running);
  const main = join(ROOT, 'apps/api/dist/main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing: run "npm run build" first`);
  const [port, smtpPort] = await freePorts(2);
  const [database, folder] = [await createTestDatabase(), await mkdtemp(join(tmpdir(), 'sprawa-e2e-'))];
  let told = '';
  let current: Running | undefined;
  const resume = async () => {
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'development',
        LOG_LEVEL: 'warn',
        UNDO_SEND_SECONDS: '0',
        GUEST_REQUESTS_PER_SECOND: '100000',
        PORT: String(port),
        SMTP_PORT: String(smtpPort),
        DATA_DIR: folder,
        DATABASE_URL: database.url,
        ...environment,
      },
    });
    current = { child, exited: once(child, 'exit') as Promise<[number | null]> };
    told += await ready(child);
  };
  const halt = () => (current ? ended(current) : Promise.resolve(0));
  const stop = async () => {
    const code = await halt();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
    return code;
  };
  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    smtpPort: smtpPort!,
    databaseUrl: database.url,
    told: () => told,
    halt,
    resume,
    stop,
  };
}

interface Running {
  child: ChildProcess;
  exited: Promise<[number | null]>;
}

function alreadyRunning(address: string): Program {
  const [url = '', port] = address.split(' ');
  const nothing = async () => 0;
  return {
    url,
    smtpPort: Number(port),
    databaseUrl: process.env.DATABASE_URL ?? '',
    told: () => '',
    halt: nothing,
    resume: async () => undefined,
    stop: nothing,
  };
}

/** Resolves with what it has told, the line that says so among it; until then it goes into the error. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const fail = (why: string) => reject(new Error(`The program ${why}:\n${told}`));
    const timer = setTimeout(() => fail(`was not ready within ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    const hear = (chunk: Buffer) => {
      told += chunk.toString();
      if (/^Sprawa is ready$/m.test(told)) {
        clearTimeout(timer);
        resolve(told);
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

async function ended({ child, exited }: Running): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  const [code] = await exited;
  clearTimeout(killer);
  return code;
}

/** All are held before any is let go, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
