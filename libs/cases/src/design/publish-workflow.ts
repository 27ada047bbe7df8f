import { Injectable } from '@nestjs/common';
import { InputChecks, KeepProgress, NotMade } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Bus, Transactions, logChange, type Tx } from '@sprawa/platform';
import type { WorkflowFile } from '@sprawa/workflow';
import { PUBLISHING } from '../streams/publish-stream.js';
import { loadStreams, Streams } from '../streams/streams.js';
import { WriteStream } from '../streams/write-stream.js';
import { CheckDocument } from './check-document.js';
import { leavingStates, mappingFaults, type LeavingState, type Mapping } from './leaving-states.js';
import { MigrateCases } from './migrate-cases.js';
import { WorkflowConflict } from './workflow-conflict.js';
import { WorkflowDrafts, type Draft } from './workflow-drafts.js';
import { designWords } from './words.js';

/** Cases one publication moves: each is written to with its history, and nobody acts on them meanwhile. */
export const MOST_MIGRATED = 10_000;

export interface PublishInput {
  stream: string;
  revision: number;
  /** The version the shown plan was made against; unset: not asked. */
  published?: number | null;
  mapping: readonly Mapping[];
  note?: string | null;
}

/** A draft that cannot be published, with everything that is missing. */
export class NotPublished extends NotMade {
  constructor(
    code: 'HAS_PROBLEMS' | 'MAPPING_MISSING' | 'TOO_MANY_CASES',
    message: string,
    fieldErrors: { path: string; message: string }[] = [],
  ) {
    super(code, message, fieldErrors);
  }
}

/** Makes the draft of a stream its workflow: all of it in one transaction, with the cases that must move, or nothing. */
@Injectable()
export class PublishWorkflow {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: WorkflowDrafts,
    private readonly checks: CheckDocument,
    private readonly writing: WriteStream,
    private readonly migrating: MigrateCases,
    private readonly streams: Streams,
    private readonly bus: Bus,
    private readonly progress: KeepProgress,
  ) {}

  /**
   * Of two who publish at once the second finds no draft any more.
   * @throws InputError, CodedError NOT_FOUND, WorkflowConflict, NotPublished
   */
  async publish(actor: AgentActor, input: PublishInput): Promise<{ version: number; migrated: number }> {
    const checks = new InputChecks(actor.language);
    const note = checks.text('note', input.note, { max: 1_000, required: false });
    if (input.mapping.length > 200) checks.problem('mapping', 'tooMany', { max: 200 });
    checks.done();
    const done = await this.transactions.run(async (tx) => {
      await tx.query(PUBLISHING);
      const draft = await this.drafts.lock(tx, input.stream, actor.language);
      const outrun = (input.published ?? draft.published) !== draft.published;
      if (draft.revision === 0 || draft.revision !== input.revision || outrun)
        throw new WorkflowConflict(actor.language);
      const file = await this.sound(tx, actor, draft);
      return this.write(tx, actor, { draft, file, mapping: input.mapping, note: note || null });
    });
    this.streams.forget();
    return done;
  }

  private async sound(tx: Tx, actor: AgentActor, draft: Draft): Promise<WorkflowFile> {
    const { file, problems } = await this.checks.check(draft.streamKey, draft.document, actor.language, tx);
    if (file) return file;
    throw new NotPublished(
      'HAS_PROBLEMS',
      designWords(actor.language, 'hasProblems'),
      problems.slice(0, 100).map(({ path, message }) => ({ path: ['document', ...path].join('.'), message })),
    );
  }

  private async write(
    tx: Tx,
    actor: AgentActor,
    {
      draft,
      file,
      mapping,
      note,
    }: { draft: Draft; file: WorkflowFile; mapping: readonly Mapping[]; note: string | null },
  ): Promise<{ version: number; migrated: number }> {
    const [before] = (await tx.query(`SELECT id FROM stream WHERE key = $1 FOR UPDATE`, [file.key])) as {
      id: string;
    }[];
    const leaving = before ? await leavingStates(tx, before.id, file.workflow) : [];
    this.checkMapping(actor, leaving, mapping, file);
    const origin = draft.bringsBack === null ? 'DESIGNER' : 'ROLLBACK';
    const { id, version } = await this.writing.write(tx, {
      file,
      document: draft.document,
      origin,
      by: actor,
      note,
    });
    const stream = (await loadStreams(tx)).get(id)!;
    const migrated = before ? await this.migrating.run(tx, stream, leaving, mapping, actor.agentId) : 0;
    await this.drafts.remove(tx, draft.streamKey);
    // Whoever drew one of their own need not choose a ready-made one to go on with the set-up.
    await this.progress.done(tx, 'workflows');
    await logChange(tx, {
      subject: 'setting',
      id: `workflow:${file.key}`,
      agentId: actor.agentId,
      what: before ? 'changed' : 'created',
      changes: [{ field: 'version', from: draft.published || null, to: version }],
    });
    await this.bus.tell(tx, 'streams', { streamId: id });
    return { version, migrated };
  }

  private checkMapping(
    actor: AgentActor,
    leaving: readonly LeavingState[],
    mapping: readonly Mapping[],
    file: WorkflowFile,
  ): void {
    const faults = mappingFaults(leaving, mapping, file.workflow);
    if (faults.length > 0)
      throw new NotPublished(
        'MAPPING_MISSING',
        designWords(actor.language, 'mappingMissing'),
        faults.map(({ from, fault }) => ({
          path: `mapping.${from}`,
          message: designWords(actor.language, `mapping-${fault}`),
        })),
      );
    const cases = leaving.reduce((sum, state) => sum + state.cases, 0);
    if (cases > MOST_MIGRATED)
      throw new NotPublished(
        'TOO_MANY_CASES',
        designWords(actor.language, 'tooManyCases', { cases, max: MOST_MIGRATED }),
      );
  }
}
