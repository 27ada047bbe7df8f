import { PublishStreams } from '@sprawa/cases';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkStream } from './bulk.js';
import { customerWrites } from './customer-writes.js';
import { register, startApi, type RunningApi } from './start-api.js';

export const EXPERT = 'expert@test.example';
export const SPECIALIST = 'specialist@test.example';
export const URGENT = { priority: 'URGENT' };

export interface Opened {
  number: string;
  caseId: string;
}

/** Of a case what a job may change. */
export interface Row {
  id: string;
  number: string;
  version: number;
  priority: number;
  owner_id: string | null;
  label_ids: string[];
  fields: object;
  state: string;
  gone: boolean;
  entries: number;
}

/** The program with two streams, `office` of the specialists and `away` of the accountants, and cases to change there. */
export class BulkOffice {
  private constructor(
    readonly api: RunningApi,
    private readonly folder: string,
  ) {}

  static async open(): Promise<BulkOffice> {
    const api = await startApi();
    const folder = await mkdtemp(join(tmpdir(), 'sprawa-bulk-'));
    await writeFile(join(folder, 'office.yaml'), bulkStream('office', 'specialists'));
    await writeFile(join(folder, 'away.yaml'), bulkStream('away', 'accountants'));
    await api.app.get(PublishStreams).fromFolder(folder);
    await register(api, 'anna@customer.example', 'Anna Nowak');
    return new BulkOffice(api, folder);
  }

  async close(): Promise<void> {
    await this.api.stop();
    await rm(this.folder, { recursive: true });
  }

  async cases(many: number, stream = 'office'): Promise<Opened[]> {
    const cases: Opened[] = [];
    for (let n = 0; n < many; n++) cases.push(await customerWrites(this.api, { stream }));
    return cases;
  }

  /** As they are now, in the order asked for. */
  async rows(cases: readonly Opened[]): Promise<Row[]> {
    const found = (await this.api.source.query(
      `SELECT c.id, c.number, c.version, c.priority, c.owner_id, c.label_ids, c.fields, s.key AS state, c.deleted_at IS NOT NULL AS gone,
         (SELECT count(*)::int FROM case_entry e WHERE e.case_id = c.id) AS entries
       FROM cases c JOIN state s ON s.id = c.state_id WHERE c.id = ANY ($1) ORDER BY c.id`,
      [cases.map(({ caseId }) => caseId)],
    )) as Row[];
    return cases.map(({ caseId }) => found.find(({ id }) => id === caseId)!);
  }

  /** A choice of them, as ticked on a screen that shows them as they are now. */
  async ticked(cases: readonly Opened[]): Promise<{ cases: { number: string; version: number }[] }> {
    return { cases: (await this.rows(cases)).map(({ number, version }) => ({ number, version })) };
  }

  async priorities(cases: readonly Opened[]): Promise<number[]> {
    return (await this.rows(cases)).map(({ priority }) => priority);
  }

  async agentId(email: string): Promise<string> {
    return (await this.api.source.query(`SELECT id FROM agent WHERE email = $1`, [email]))[0].id;
  }

  async streamId(): Promise<string> {
    return (await this.api.source.query(`SELECT id FROM stream WHERE key = 'office'`))[0].id;
  }
}

/** What became of each case, in its order. */
export const outcomes = (job: { results: { results: { outcome: string }[] } }): string[] =>
  job.results.results.map(({ outcome }) => outcome);
