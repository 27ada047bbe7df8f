import { Injectable, OnModuleInit } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import {
  Bus,
  Clock,
  CodedError,
  InputError,
  Outbox,
  Schedule,
  Transactions,
  isId,
  newId,
  type Into,
  type Tx,
} from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { MoveStream } from '../commands/move-stream/move-stream.js';
import { Labels } from '../labels/labels.js';
import { FindCase } from '../queries/find-case/find-case.js';
import { pageSize } from '../queries/cursor.js';
import { Streams } from '../streams/streams.js';
import { wordsOf } from '../words/words.js';
import { BulkChoice, type Choice } from './bulk-choice.js';
import {
  BULK_JOBS_LIMIT,
  BULK_LIMIT,
  BULK_MERGE_LIMIT,
  mayDo,
  type BulkOperation,
} from './bulk-operation.js';

export const BULK_TOPIC = 'cases.bulk';

/** Of the outbox: go on with a job. */
export interface Portion {
  jobId: string;
  portion: number;
}

/** Told on the bus topic `bulk`. */
export interface BulkEvent {
  agentId: string;
  id: string;
}

export type BulkState = 'running' | 'done' | 'cancelled' | 'stopped';
export type BulkOutcome = 'done' | 'unchanged' | 'refused' | 'conflict';

export interface BulkJobRow {
  id: string;
  agent_id: string;
  operation: BulkOperation;
  undoes: string | null;
  undone_by: string | null;
  state: BulkState;
  total: number;
  reached: number;
  done: number;
  unchanged: number;
  refused: number;
  conflicts: number;
  reversible: number;
  created_at: Date;
  ended_at: Date | null;
}

export interface BulkItemRow {
  position: number;
  number: string;
  /** Null where whoever asks does not see the case. */
  subject: string | null;
  outcome: BulkOutcome | null;
  code: string | null;
  message: string | null;
}

const COLUMNS = `j.id, j.agent_id, j.operation, j.undoes, (SELECT u.id FROM bulk_job u WHERE u.undoes = j.id) AS undone_by,
  j.state, j.total, j.reached, j.done, j.unchanged, j.refused, j.conflicts, j.reversible, j.created_at, j.ended_at`;

const LATEST = 20;
/** What became of each case is for a look soon after; what happened stands in the cases. */
const KEPT_DAYS = 30;
/** Taken back so long after. */
export const UNDO_BULK_HOURS = 24;

/**
 * Whoever cancels a job comes before its next cases: a row lets the next transaction in as readily as the one that has
 * waited, and a job that never pauses could go on past every wish to stop it.
 */
export async function inTurn(tx: Into, jobId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 5))`, [jobId]);
}

/** Jobs over many cases (CS-11): begun, cancelled, taken back and looked at by whoever began them, and nobody else. */
@Injectable()
export class BulkJobs implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly choice: BulkChoice,
    private readonly outbox: Outbox,
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly schedule: Schedule,
    private readonly labels: Labels,
    private readonly streams: Streams,
    private readonly find: FindCase,
    private readonly moving: MoveStream,
  ) {}

  onModuleInit(): void {
    this.schedule.every('sweep-bulk-jobs', 3600, () => this.sweep());
  }

  /** @returns its id. @throws CodedError FORBIDDEN, InputError naming what is wrong */
  async start(actor: AgentActor, choice: Choice, operation: BulkOperation): Promise<string> {
    const words = wordsOf(actor.language);
    if (!mayDo(actor, operation)) throw new CodedError('FORBIDDEN', words.refusals.NOT_ALLOWED);
    await this.check(actor, operation);
    return this.begin(actor, operation, null, (tx, id) => this.choice.freeze(tx, actor, choice, id));
  }

  /**
   * Begins to give everything open that an agent owns to somebody else: whatever the actor sees of it, and however many
   * jobs of theirs are running.
   */
  async handOver(
    tx: Tx,
    actor: AgentActor,
    operation: Extract<BulkOperation, { kind: 'hand-over' }>,
  ): Promise<{ jobId: string | null; cases: number }> {
    const id = newId();
    await tx.query(`INSERT INTO bulk_job (id, agent_id, operation, created_at) VALUES ($1, $2, $3, $4)`, [
      ...[id, actor.agentId, JSON.stringify(operation), this.clock.now()],
    ]);
    const [{ n: cases }] = (await tx.query(
      `WITH added AS (
         INSERT INTO bulk_item (job_id, position, number, case_id, version)
         SELECT $1, row_number() OVER (ORDER BY id), number, id, version
         FROM (SELECT c.id, c.number, c.version FROM cases c
               WHERE c.owner_id = $2 AND c.open AND c.deleted_at IS NULL LIMIT ${BULK_LIMIT}) owned RETURNING 1)
       SELECT count(*)::int AS n FROM added`,
      [id, operation.from],
    )) as [{ n: number }];
    if (cases === 0) {
      await tx.query(`DELETE FROM bulk_job WHERE id = $1`, [id]);
      return { jobId: null, cases };
    }
    await tx.query(`UPDATE bulk_job SET total = $2 WHERE id = $1`, [id, cases]);
    await this.goOn(tx, { jobId: id, portion: 0 });
    await this.tell(tx, actor.agentId, id);
    return { jobId: id, cases };
  }

  /** Takes back what a job of one's own did, of cases that were not changed since. @throws as `start` */
  async undo(actor: AgentActor, id: string): Promise<string> {
    const words = wordsOf(actor.language);
    const job = await this.one(actor, id);
    if (!job) throw new CodedError('NOT_FOUND', words.bulk.noJob);
    if (!mayDo(actor, job.operation)) throw new CodedError('FORBIDDEN', words.refusals.NOT_ALLOWED);
    if (!this.mayUndo(job)) throw wrong('id', words.bulk.noUndo);
    return this.begin(actor, job.operation, id, async (tx, undoId) => {
      const [{ n }] = (await tx.query(
        `WITH added AS (
           INSERT INTO bulk_item (job_id, position, number, case_id, version, give)
           SELECT $1, row_number() OVER (ORDER BY position), number, case_id, after_version, before
           FROM bulk_item WHERE job_id = $2 AND before IS NOT NULL RETURNING 1)
         SELECT count(*)::int AS n FROM added`,
        [undoId, id],
      )) as [{ n: number }];
      return n;
    });
  }

  mayUndo({ state, reversible, undone_by, ended_at }: BulkJobRow): boolean {
    const since = this.clock.now().getTime() - (ended_at?.getTime() ?? 0);
    return state !== 'running' && reversible > 0 && !undone_by && since <= UNDO_BULK_HOURS * 3_600_000;
  }

  /** Stops between two cases: waits for those at work, so that what it counts is all that was done. */
  async cancel(actor: AgentActor, id: string): Promise<BulkJobRow | null> {
    if (isId(id))
      await this.transactions.run(async (tx) => {
        await inTurn(tx, id);
        const [, ended] = (await tx.query(
          `UPDATE bulk_job SET state = 'cancelled', ended_at = $3 WHERE id = $1 AND agent_id = $2 AND state = 'running'`,
          [id, actor.agentId, this.clock.now()],
        )) as [unknown, number];
        if (ended > 0) await this.tell(tx, actor.agentId, id);
      });
    return this.one(actor, id);
  }

  /** One's own; of others there is none. */
  async one(actor: AgentActor, id: string): Promise<BulkJobRow | null> {
    if (!isId(id)) return null;
    const [row] = (await this.source.query(
      `SELECT ${COLUMNS} FROM bulk_job j WHERE j.id = $1 AND j.agent_id = $2`,
      [id, actor.agentId],
    )) as BulkJobRow[];
    return row ?? null;
  }

  /** The newest first. */
  async latest(actor: AgentActor): Promise<BulkJobRow[]> {
    return (await this.source.query(
      `SELECT ${COLUMNS} FROM bulk_job j WHERE j.agent_id = $1 ORDER BY j.created_at DESC LIMIT ${LATEST}`,
      [actor.agentId],
    )) as BulkJobRow[];
  }

  /** What became of the cases of one's own job, in their order; `after` is a position. */
  async results(
    actor: AgentActor,
    jobId: string,
    outcomes: readonly BulkOutcome[] | null,
    first?: number | null,
    after?: number | null,
  ): Promise<{ rows: BulkItemRow[]; more: boolean }> {
    const size = pageSize(first, 50, 200);
    const params = new SqlParams();
    const rows = (await this.source.query(
      `SELECT i.position, i.number, c.subject, i.outcome, i.code, i.message
       FROM bulk_job j JOIN bulk_item i ON i.job_id = j.id
       LEFT JOIN cases c ON c.id = i.case_id AND ${visibleTo(actor, 'c', params)}
       WHERE j.id = ${params.add(jobId)}::uuid AND j.agent_id = ${params.add(actor.agentId)}::uuid AND i.outcome = ANY (${params.add(outcomes ?? ['done', 'unchanged', 'refused', 'conflict'])}::text[])
         AND i.position > ${params.add(after ?? 0)}::int ORDER BY i.position LIMIT ${params.add(size + 1)}`,
      params.values,
    )) as BulkItemRow[];
    return { rows: rows.slice(0, size), more: rows.length > size };
  }

  async tell(tx: Into, agentId: string, id: string): Promise<void> {
    await this.bus.tell(tx, 'bulk', { agentId, id } satisfies BulkEvent);
  }

  async goOn(tx: Into, portion: Portion): Promise<void> {
    await this.outbox.add(tx, BULK_TOPIC, portion);
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.source.query(
      `DELETE FROM bulk_job WHERE id IN (SELECT id FROM bulk_job WHERE created_at < $1 AND state <> 'running' LIMIT 20)`,
      [before],
    );
  }

  private begin(
    actor: AgentActor,
    operation: BulkOperation,
    undoes: string | null,
    fill: (tx: Tx, id: string) => Promise<number>,
  ): Promise<string> {
    const words = wordsOf(actor.language).bulk;
    const id = newId();
    return this.transactions.run(async (tx) => {
      // One after the other, or two at once would both find room for one more.
      await tx.query(`SELECT FROM agent WHERE id = $1 FOR NO KEY UPDATE`, [actor.agentId]);
      const [{ n: running }] = (await tx.query(
        `SELECT count(*)::int AS n FROM bulk_job WHERE agent_id = $1 AND state = 'running'`,
        [actor.agentId],
      )) as [{ n: number }];
      if (running >= BULK_JOBS_LIMIT) throw wrong('operation', words.manyJobs(BULK_JOBS_LIMIT));
      const [taken] = undoes
        ? ((await tx.query(`SELECT FROM bulk_job WHERE undoes = $1`, [undoes])) as object[])
        : [];
      if (taken) throw wrong('id', words.noUndo);
      await tx.query(
        `INSERT INTO bulk_job (id, agent_id, token_id, operation, undoes, created_at) VALUES ($1, $2, $6, $3, $4, $5)`,
        [
          ...[id, actor.agentId, JSON.stringify(operation), undoes, this.clock.now()],
          actor.token?.id ?? null,
        ],
      );
      const total = await fill(tx, id);
      const limit = operation.kind === 'merge' ? BULK_MERGE_LIMIT : BULK_LIMIT;
      if (total === 0) throw wrong('choice', words.nothing);
      if (total > limit) throw wrong('choice', words.most(limit));
      await tx.query(`UPDATE bulk_job SET total = $2 WHERE id = $1`, [id, total]);
      await this.goOn(tx, { jobId: id, portion: 0 });
      await this.tell(tx, actor.agentId, id);
      return id;
    });
  }

  /** What would be wrong with every case is said before the first. */
  private async check(actor: AgentActor, operation: BulkOperation): Promise<void> {
    const words = wordsOf(actor.language);
    if (operation.kind === 'labels') {
      const offered = await this.labels.offered('cases');
      if (operation.add.some((id) => !offered.has(id)))
        throw wrong('operation.labels.add', words.problems['not-an-option']);
      if (operation.add.length + operation.remove.length === 0)
        throw wrong('operation.labels', words.problems.required);
    }
    if (operation.kind === 'merge' && !(await this.find.byNumber(actor, operation.into)))
      throw wrong('operation.merge.into', words.notFound);
    if (operation.kind === 'stream') {
      const found = await this.moving.states(actor, operation.streamId);
      if (!found) throw wrong('operation.stream.streamId', words.noStream);
      if (operation.state !== null && !found.choices.states.some(({ key }) => key === operation.state))
        throw wrong('operation.stream.state', words.problems['not-an-option']);
    }
    if (operation.kind === 'action') {
      const stream = await this.streams.find(operation.streamId);
      const known =
        stream &&
        actor.streamIds.includes(stream.id) &&
        stream.workflow.actions.some(({ key }) => key === operation.action);
      if (!known) throw wrong('operation.action', words.refusals.ACTION_UNKNOWN);
    }
  }
}

const wrong = (path: string, message: string) => new InputError(message, [{ path, message }]);
