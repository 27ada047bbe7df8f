import { Injectable } from '@nestjs/common';
import { InputChecks, type Language } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, CodedError, Transactions, type Tx } from '@sprawa/platform';
import { documentBytes, DOCUMENT_LIMIT, isDocument } from './document-limits.js';
import { NewStreamDocument } from './new-stream-document.js';
import { ReadyMadeWorkflows } from './ready-made.js';
import { WorkflowConflict } from './workflow-conflict.js';
import { WorkflowVersions } from './workflow-versions.js';
import { designWords } from './words.js';
import { DataSource, type EntityManager } from 'typeorm';

export interface Draft {
  streamKey: string;
  /** 0: nothing kept, the document is what is published. */
  revision: number;
  /** 0: a new stream. */
  basedOn: number;
  published: number;
  /** The version it brings back unchanged. */
  bringsBack: number | null;
  document: unknown;
  changedBy: string | null;
  changedAt: Date | null;
}

interface DraftRow {
  revision: number;
  based_on: number;
  brings_back: number | null;
  document: unknown;
  name: string;
  changed_at: Date;
}

/** What is being drawn: one draft a stream, shared by all who design (WF-12). */
@Injectable()
export class WorkflowDrafts {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly versions: WorkflowVersions,
    private readonly readyMade: ReadyMadeWorkflows,
    private readonly documents: NewStreamDocument,
  ) {}

  /** Null when there is neither a stream nor a draft of this key. */
  async find(key: string, from: EntityManager = this.source.manager): Promise<Draft | null> {
    const published = await this.versions.find(key, null, from);
    const [row] = (await from.query(
      `SELECT d.revision, d.based_on, d.brings_back, d.document, a.name, d.changed_at
       FROM workflow_draft d JOIN agent a ON a.id = d.changed_by WHERE d.stream_key = $1`,
      [key],
    )) as DraftRow[];
    if (!row && !published) return null;
    const number = published?.number ?? 0;
    return {
      streamKey: key,
      revision: row?.revision ?? 0,
      basedOn: row?.based_on ?? number,
      published: number,
      bringsBack: row?.brings_back ?? null,
      document: row ? row.document : published!.document,
      changedBy: row?.name ?? null,
      changedAt: row?.changed_at ?? null,
    };
  }

  /**
   * Keeps whatever was drawn, also what may not be published.
   * @param input.revision the one that was changed; `basedOn` matters only to the first
   * @throws InputError; CodedError NOT_FOUND; WorkflowConflict when somebody saved since, or published
   */
  async save(
    actor: AgentActor,
    input: { stream: string; revision: number; basedOn?: number | null; document: unknown },
  ): Promise<void> {
    const checks = new InputChecks(actor.language);
    if (!isDocument(input.document)) checks.say('document', designWords(actor.language, 'notADocument'));
    else if (documentBytes(input.document) > DOCUMENT_LIMIT)
      checks.say('document', designWords(actor.language, 'tooLarge', { max: DOCUMENT_LIMIT }));
    checks.done();
    await this.transactions.run(async (tx) => {
      const draft = await this.lock(tx, input.stream, actor.language);
      const stale = draft.revision !== input.revision;
      const outrun = input.revision === 0 && (input.basedOn ?? draft.published) !== draft.published;
      if (stale || outrun) throw new WorkflowConflict(actor.language);
      await this.write(tx, actor, { ...draft, document: input.document, bringsBack: null });
    });
  }

  /** @throws CodedError NOT_FOUND, WorkflowConflict */
  async discard(actor: AgentActor, key: string, revision: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      const draft = await this.lock(tx, key, actor.language);
      if (draft.revision !== revision) throw new WorkflowConflict(actor.language);
      await this.remove(tx, key);
    });
  }

  /** Begins a stream that is not there. @throws InputError naming `key`, `name` or `readyMade` */
  async start(
    actor: AgentActor,
    input: { key: string; name: string; readyMade?: string | null },
  ): Promise<void> {
    const checks = new InputChecks(actor.language);
    const key = checks.line('key', input.key, { max: 60 });
    const name = checks.line('name', input.name, { max: 60 });
    if (key && !/^[a-z][a-z0-9-]*$/.test(key)) checks.say('key', designWords(actor.language, 'key'));
    const readyMade = input.readyMade ? await this.readyMade.find(input.readyMade) : undefined;
    if (input.readyMade && !readyMade) checks.say('readyMade', designWords(actor.language, 'noReadyMade'));
    checks.done();
    await this.transactions.run(async (tx) => {
      await lockStream(tx, key);
      if (await this.find(key, tx)) checks.say('key', designWords(actor.language, 'keyTaken'));
      checks.done();
      const document = await this.documents.begin(tx, actor, { key, name }, readyMade);
      await this.write(tx, actor, { streamKey: key, revision: 0, basedOn: 0, bringsBack: null, document });
    });
  }

  /**
   * Drafts follow what the program itself changed of their streams, so that publishing one does not take it back.
   * @param change gives the same document where nothing is to be changed
   */
  async follow(
    tx: Tx,
    actor: AgentActor,
    change: (document: Record<string, unknown>, stream: string) => Record<string, unknown>,
  ): Promise<void> {
    const drafts = (await tx.query(`SELECT stream_key AS key FROM workflow_draft ORDER BY stream_key`)) as {
      key: string;
    }[];
    for (const { key } of drafts) {
      const draft = await this.lock(tx, key, actor.language);
      if (draft.revision === 0 || !isDocument(draft.document)) continue;
      const document = change(draft.document as Record<string, unknown>, key);
      if (document !== draft.document) await this.write(tx, actor, { ...draft, document, bringsBack: null });
    }
  }

  /** Makes a version the draft, whatever the draft was. @throws CodedError NOT_FOUND */
  async rollBack(actor: AgentActor, key: string, to: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      const draft = await this.lock(tx, key, actor.language);
      const version = await this.versions.find(key, to, tx);
      if (!version) throw new CodedError('NOT_FOUND', designWords(actor.language, 'noVersion'));
      await this.write(tx, actor, {
        ...draft,
        basedOn: draft.published,
        document: version.document,
        bringsBack: to,
      });
    });
  }

  /**
   * The draft of a stream, which nobody else changes or publishes until the transaction ends.
   * @throws CodedError NOT_FOUND when there is neither a stream nor a draft
   */
  async lock(tx: Tx, key: string, language: Language): Promise<Draft> {
    await lockStream(tx, key);
    const draft = await this.find(key, tx);
    if (!draft) throw new CodedError('NOT_FOUND', designWords(language, 'noStream'));
    return draft;
  }

  async remove(tx: Tx, key: string): Promise<void> {
    await tx.query(`DELETE FROM workflow_draft WHERE stream_key = $1`, [key]);
  }

  private async write(
    tx: Tx,
    actor: AgentActor,
    draft: Pick<Draft, 'streamKey' | 'revision' | 'basedOn' | 'bringsBack' | 'document'>,
  ): Promise<void> {
    const values = [
      draft.streamKey,
      draft.basedOn,
      draft.bringsBack,
      JSON.stringify(draft.document),
      actor.agentId,
      this.clock.now(),
    ];
    if (draft.revision === 0)
      await tx.query(
        `INSERT INTO workflow_draft (stream_key, revision, based_on, brings_back, document, changed_by, changed_at)
         VALUES ($1, nextval('workflow_draft_revision'), $2, $3, $4, $5, $6)`,
        values,
      );
    else
      await tx.query(
        `UPDATE workflow_draft SET revision = nextval('workflow_draft_revision'), based_on = $2, brings_back = $3, document = $4,
           changed_by = $5, changed_at = $6
         WHERE stream_key = $1`,
        values,
      );
  }
}

/** Also where nothing is kept yet that could be locked. */
async function lockStream(tx: Tx, key: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(7326512, hashtext($1))`, [key]);
}
