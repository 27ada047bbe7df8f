import { Injectable, OnModuleInit } from '@nestjs/common';
import { ActorLoader, type AgentActor } from '@sprawa/permissions';
import { Clock, CodedError, Log, OutboxWorker, Transactions, type Tx } from '@sprawa/platform';
import type { Answer } from '../commands/answer.js';
import { wordsOf } from '../words/words.js';
import { BULK_TOPIC, BulkJobs, inTurn, type BulkOutcome, type BulkState, type Portion } from './bulk-jobs.js';
import { mayDo, type BulkOperation } from './bulk-operation.js';
import { ChangeOne, type Item, type LockedCase } from './change-one.js';
import { takesBack, type Before } from './taking-back.js';

/** Cases of one transaction: few enough that nobody who wants one of them notices, many enough to spare commits. */
const TOGETHER = 25;
/** Milliseconds after which the other work of the outbox has its turn. */
const PORTION_MS = 2_000;
/** A case that fails so often is said to have failed. */
const TRIES = 3;

interface Job {
  agent_id: string;
  /** Through which it was begun. */
  token_id: string | null;
  operation: BulkOperation;
  reached: number;
}
interface Done {
  position: number;
  outcome: BulkOutcome;
  code: string | null;
  message: string | null;
  before: Before | null;
  afterVersion: number | null;
}

/**
 * Works off jobs over many cases, a portion for each row of the outbox. What is done to a case and that it was done
 * commit together, so a portion that was killed, or comes twice, does nothing twice.
 */
@Injectable()
export class RunBulk implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly worker: OutboxWorker,
    private readonly jobs: BulkJobs,
    private readonly one: ChangeOne,
    private readonly actors: ActorLoader,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.worker.register<Portion>(BULK_TOPIC, ({ payload }) => this.work(payload));
  }

  /** As many cases as there is time for; the next row of the outbox goes on. */
  async work(portion: Portion): Promise<void> {
    const until = performance.now() + PORTION_MS;
    /** After a failure each case stands alone, until those that were together are done. */
    let alone = 0;
    let tries = 0;
    while (performance.now() < until) {
      try {
        if (!(await this.together(portion, alone > 0 ? 1 : TOGETHER))) return;
        alone = Math.max(0, alone - 1);
        tries = 0;
      } catch (error) {
        if (alone === 0) alone = TOGETHER;
        else if (++tries >= TRIES) {
          await this.failed(portion, error);
          tries = 0;
        }
      }
    }
    await this.transactions.run((tx) => this.handOn(tx, portion));
  }

  /** @returns whether there may be more */
  private together(portion: Portion, many: number): Promise<boolean> {
    return this.withJob(portion, async (tx, job) => {
      const actor = await this.actors.agent(job.agent_id, job.token_id);
      if (!actor || !mayDo(actor, job.operation)) return this.end(tx, portion, job, 'stopped');
      const items = (await tx.query(
        `SELECT position, number, case_id, version, give FROM bulk_item WHERE job_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
        [portion.jobId, job.reached, many],
      )) as Item[];
      if (items.length === 0) return this.end(tx, portion, job, 'done');
      const ids = items.flatMap(({ case_id }) => case_id ?? []);
      const before = await this.lock(tx, ids);
      const answers: Answer[] = [];
      for (const item of items)
        answers.push(await this.one.change(actor, job.operation, item, before.get(item.case_id ?? '')));
      const after = await this.lock(tx, ids);
      await this.note(
        tx,
        portion,
        job,
        items.map((item, at) => {
          const [was, is] = [before.get(item.case_id ?? ''), after.get(item.case_id ?? '')];
          return { position: item.position, ...become(job.operation, answers[at]!, item, was, is) };
        }),
      );
      return true;
    });
  }

  /** The job's row is held meanwhile: no other portion of it works, and whoever cancels it waits for these cases. */
  private withJob(portion: Portion, work: (tx: Tx, job: Job) => Promise<boolean>): Promise<boolean> {
    return this.transactions.asOne(async (tx) => {
      await inTurn(tx, portion.jobId);
      const [job] = (await tx.query(
        `SELECT agent_id, token_id, operation, reached FROM bulk_job WHERE id = $1 AND portion = $2 AND state = 'running' FOR NO KEY UPDATE`,
        [portion.jobId, portion.portion],
      )) as Job[];
      return job ? work(tx, job) : false;
    });
  }

  /** In the order everybody locks cases who locks several. */
  private async lock(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedCase>> {
    const rows = (await tx.query(
      `SELECT id, version, stream_id, owner_id, group_id, priority, channel, label_ids FROM cases WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
      [ids],
    )) as LockedCase[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async failed(portion: Portion, error: unknown): Promise<void> {
    this.log.error('A case of a bulk job failed', { job: portion.jobId, error });
    await this.withJob(portion, async (tx, job) => {
      const actor = await this.actors.agent(job.agent_id, job.token_id);
      await this.note(tx, portion, job, [
        { position: job.reached + 1, ...failure(actor, error), before: null, afterVersion: null },
      ]);
      return true;
    });
  }

  private async note(tx: Tx, { jobId }: Portion, job: Job, done: readonly Done[]): Promise<void> {
    await tx.query(
      `UPDATE bulk_item i SET outcome = d.outcome, code = d.code, message = d.message, before = d.before, after_version = d."afterVersion"
       FROM jsonb_to_recordset($2::jsonb) d (position int, outcome text, code text, message text, before jsonb, "afterVersion" int)
       WHERE i.job_id = $1 AND i.position = d.position`,
      [jobId, JSON.stringify(done)],
    );
    const count = (outcome: BulkOutcome) => done.filter((each) => each.outcome === outcome).length;
    await tx.query(
      `UPDATE bulk_job SET reached = $2, done = done + $3, unchanged = unchanged + $4, refused = refused + $5,
         conflicts = conflicts + $6, reversible = reversible + $7 WHERE id = $1`,
      [
        ...[
          jobId,
          done.at(-1)!.position,
          count('done'),
          count('unchanged'),
          count('refused'),
          count('conflict'),
        ],
        done.filter(({ before }) => before !== null).length,
      ],
    );
    await this.jobs.tell(tx, job.agent_id, jobId);
  }

  private async end(tx: Tx, { jobId }: Portion, job: Job, state: BulkState): Promise<false> {
    await tx.query(`UPDATE bulk_job SET state = $2, ended_at = $3 WHERE id = $1`, [
      ...[jobId, state, this.clock.now()],
    ]);
    await this.jobs.tell(tx, job.agent_id, jobId);
    return false;
  }

  private async handOn(tx: Tx, { jobId, portion }: Portion): Promise<void> {
    const [, handed] = (await tx.query(
      `UPDATE bulk_job SET portion = portion + 1 WHERE id = $1 AND portion = $2 AND state = 'running'`,
      [jobId, portion],
    )) as [unknown, number];
    if (handed > 0) await this.jobs.goOn(tx, { jobId, portion: portion + 1 });
  }
}

function become(
  { kind }: BulkOperation,
  answer: Answer,
  item: Item,
  was: LockedCase | undefined,
  is: LockedCase | undefined,
): Omit<Done, 'position'> {
  const nothing = { code: null, message: null, before: null, afterVersion: null };
  if (answer.kind === 'conflict')
    return { ...nothing, outcome: 'conflict', code: 'STALE_VERSION', message: answer.message };
  if (answer.kind === 'refused')
    return { ...nothing, outcome: 'refused', code: answer.code, message: reason(answer) };
  if (!was || !is || was.version === is.version) return { ...nothing, outcome: 'unchanged' };
  // What was unmerged is merged again by hand: with whom is asked anew.
  const before = item.give?.kind === 'merge' ? null : takesBack(kind, was, is);
  return { ...nothing, outcome: 'done', before, afterVersion: is.version };
}

/** "Please check what is marked" marks nothing here. */
const reason = ({ message, fieldErrors }: { message: string; fieldErrors: readonly { message: string }[] }) =>
  fieldErrors[0]?.message ?? message;

function failure(actor: AgentActor | null, error: unknown): Pick<Done, 'outcome' | 'code' | 'message'> {
  const told = error instanceof CodedError ? error : null;
  return {
    outcome: 'refused',
    code: told?.code ?? 'FAILED',
    message: told?.message ?? wordsOf(actor?.language ?? 'en').bulk.failed,
  };
}
