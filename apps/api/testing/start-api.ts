import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PublishStreams } from '@sprawa/cases';
import { PublishContactFields } from '@sprawa/contacts';
import { createAgent, createCustomer, findOrCreateByEmail } from '@sprawa/identity';
import { OutboxWorker, Transactions, newId, type Tx } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createApp } from '../src/http/create-app.js';
import { ROOT } from '../src/version.js';
import { DoorClient } from './door-client.js';

export const PASSWORD = 'correct horse battery';

/** The whole program on a database and folder of its own, with a small office of people in it. */
export interface RunningApi {
  app: NestFastifyApplication;
  url: string;
  smtpPort: number;
  source: DataSource;
  /** Signs in; `email` as in `office`. */
  agent(email: string): Promise<DoorClient>;
  customer(email: string): Promise<DoorClient>;
  anonymous(door: 'agent' | 'portal'): DoorClient;
  /** Works off whatever is due in the outbox. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** E-mail → role and groups. */
const office: Record<string, { name: string; role: string; groups: string[] }> = {
  'admin@test.example': { name: 'Ada Admin', role: 'administrator', groups: [] },
  'manager@test.example': { name: 'Max Manager', role: 'manager', groups: [] },
  'expert@test.example': {
    name: 'Eva Expert',
    role: 'expert',
    groups: ['support-first-line', 'specialists', 'bookkeepers', 'technicians'],
  },
  'specialist@test.example': {
    name: 'Stan Specialist',
    role: 'specialist',
    groups: ['support-first-line', 'specialists', 'bookkeepers', 'technicians'],
  },
  'trainee@test.example': {
    name: 'Tina Trainee',
    role: 'trainee',
    groups: ['support-first-line', 'bookkeepers'],
  },
  'accountant@test.example': { name: 'Adam Accountant', role: 'trainee', groups: ['accountants'] },
};

export async function startApi(settings: Record<string, string> = {}): Promise<RunningApi> {
  const database = await createTestDatabase();
  return startApiOn(database, await mkdtemp(join(tmpdir(), 'sprawa-api-')), settings, hireEverybody);
}

/** The whole program on what is there already; its end takes both along. */
export async function startApiOn(
  database: TestDatabase,
  dataDir: string,
  settings: Record<string, string> = {},
  fill: (tx: Tx) => Promise<void> = async () => {},
): Promise<RunningApi> {
  const [port, smtpPort] = await Promise.all([freePort(), freePort()]);
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    SMTP_PORT: String(smtpPort),
    LOG_LEVEL: 'silent',
    UNDO_SEND_SECONDS: '0',
    // Tests ask faster than people do.
    GUEST_REQUESTS_PER_SECOND: '100000',
    ...settings,
  });
  const app = await createApp(new URL(ROOT).pathname);
  await app.init();
  await app.get(PublishContactFields).publish(join(new URL(ROOT).pathname, 'settings/contact-fields.yaml'));
  // As at a start: a new installation in production has no workflows before somebody chooses them.
  if (await app.get(PublishStreams).comeFromFiles())
    await app.get(PublishStreams).fromFolder(join(new URL(ROOT).pathname, 'workflows'));
  await app.get(Transactions).run(fill);
  await app.listen(port, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const sessions = new Map<string, string>();
  const signIn = async (door: 'agent' | 'portal', email: string): Promise<DoorClient> => {
    const key = `${door} ${email}`;
    if (!sessions.has(key)) sessions.set(key, await DoorClient.signIn(url, door, email, PASSWORD));
    return new DoorClient(url, door, sessions.get(key)!);
  };
  return {
    app,
    url,
    smtpPort,
    source: app.get(DataSource),
    agent: (email) => signIn('agent', email),
    customer: (email) => signIn('portal', email),
    anonymous: (door) => new DoorClient(url, door, null),
    settle: () => app.get(OutboxWorker).drain(),
    async stop() {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A customer with an account; their contact is found or made by the address. */
export async function register(api: RunningApi, email: string, name: string): Promise<{ contactId: string }> {
  return api.app.get(Transactions).run(async (tx) => {
    const { contactId } = await findOrCreateByEmail(tx, { email, name, language: 'en' });
    await createCustomer(tx, {
      contactId,
      email,
      password: PASSWORD,
      language: 'en',
      termsAcceptedAt: new Date(),
    });
    return { contactId };
  });
}

async function hireEverybody(tx: Tx): Promise<void> {
  for (const [email, { name, role, groups }] of Object.entries(office)) {
    const id = await createAgent(tx, { email, name, password: PASSWORD, roleKey: role, language: 'en' });
    for (const group of groups) {
      await tx.query(
        `INSERT INTO agent_group (id, key, name) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING`,
        [newId(), group, JSON.stringify({ en: group })],
      );
      await tx.query(
        `INSERT INTO agent_group_member (group_id, agent_id) SELECT id, $2 FROM agent_group WHERE key = $1`,
        [group, id],
      );
    }
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
