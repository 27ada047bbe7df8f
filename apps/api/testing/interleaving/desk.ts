import { PublishStreams } from '@sprawa/cases';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/version.js';
import { customerWrites } from '../customer-writes.js';
import type { DoorClient } from '../door-client.js';
import { register, type RunningApi } from '../start-api.js';

export interface Person {
  /** `expert`, `trainee` …; `customer` is at the other door. */
  key: string;
  client: DoorClient;
  /** Null for the customer. */
  agentId: string | null;
}

/** Everybody who works at once: three who may send, two whose replies need approval, and the customer. */
export interface Desk {
  api: RunningApi;
  people: Person[];
  customerEmail: string;
  /** Of cases. */
  labels: string[];
}

const STAFF = ['expert', 'manager', 'admin', 'specialist', 'trainee'];
const CREATE_LABEL = `mutation ($input: LabelInput!) { createLabel(input: $input) { ... on LabelSaved { label { id } } } }`;
const CUSTOMER = 'busy@customer.example';

export async function openDesk(api: RunningApi): Promise<Desk> {
  await publishTwin(api);
  await register(api, CUSTOMER, 'Bea Busy');
  const agents = (await api.source.query('SELECT id, email::text AS email FROM agent')) as {
    id: string;
    email: string;
  }[];
  const staff = await Promise.all(
    STAFF.map(async (key) => {
      const email = `${key}@test.example`;
      return {
        ...{ key, client: await api.agent(email) },
        agentId: agents.find((agent) => agent.email === email)!.id,
      };
    }),
  );
  const customer = { key: 'customer', client: await api.customer(CUSTOMER), agentId: null };
  const admin = staff.find(({ key }) => key === 'admin')!;
  const labels: string[] = [];
  for (const name of ['Tax', 'Payroll', 'Audit']) {
    const { createLabel } = await admin.client.ask(CREATE_LABEL, {
      input: { name, color: 'RED', scopes: ['CASES'] },
    });
    labels.push(createLabel.label.id);
  }
  return { api, people: [...staff, customer], customerEmail: CUSTOMER, labels };
}

/** Of one rule in both, so that a case may go from one to the other at any time. */
export const TWINS = ['accounting-office', 'branch-office'];

async function publishTwin(api: RunningApi): Promise<void> {
  const text = await readFile(join(new URL(ROOT).pathname, 'workflows/accounting-office.yaml'), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'sprawa-twin-'));
  const twin = text
    .replace('key: accounting-office', 'key: branch-office')
    .replaceAll('office@demo.test', 'branch@demo.test');
  await writeFile(join(folder, 'branch-office.yaml'), twin);
  await api.app.get(PublishStreams).fromFolder(folder);
  await rm(folder, { recursive: true });
}

/** A case of the stream whose juniors may only propose. */
export async function openCase(desk: Desk): Promise<{ number: string; caseId: string; version: number }> {
  const words = { stream: 'accounting-office', email: desk.customerEmail, name: 'Bea Busy' };
  const { number, caseId } = await customerWrites(desk.api, words);
  const [row] = (await desk.api.source.query('SELECT version FROM cases WHERE id = $1', [caseId])) as {
    version: number;
  }[];
  return { number, caseId, version: row!.version };
}
