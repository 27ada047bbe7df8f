import { Injectable } from '@nestjs/common';
import { Bus, Transactions, isId } from '@sprawa/platform';
import type { AgentActor } from '@sprawa/permissions';
import { DataSource } from 'typeorm';
import { FollowPassages, type Moved } from '../commands/passages/follow-passages.js';
import { sanitiseRichText } from '../text/rich-text.js';
import { refused } from '../words/refusal-words.js';
import { wordsOf } from '../words/words.js';
import { fromBase64 } from './base64.js';
import { DraftWriters } from './draft-writers.js';
import { lockSharedDraft } from './end-shared-draft.js';
import { FindSharedDraft } from './find-shared-draft.js';
import { unreadable, type Refused } from './join-shared-draft.js';
import { SHARED_DRAFTS, type SharedDraftEvent } from './shared-draft-event.js';
import { UPDATE_LIMIT, lacking, mergeUpdate, vectorOf, type Merged } from './shared-text.js';

/** A caret is two places of a Yjs text as JSON; it must fit into a notice with some room. */
const CARET_LIMIT = 1_000;
const HTML_LIMIT = 500_000;

export interface Pushed {
  id: string;
  /** What the writer has to tell; base64. */
  update: string;
  /** What they have, so that they are told the rest; base64. */
  vector: string | null;
  window: string;
  caret: string | null;
}
export type PushAnswer = { kind: 'pushed'; seq: number; update: Buffer; vector: Buffer } | Refused;

/** What is written in a draft by several (CS-17). */
@Injectable()
export class WriteSharedDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly source: DataSource,
    private readonly bus: Bus,
    private readonly find: FindSharedDraft,
    private readonly writers: DraftWriters,
    private readonly passages: FollowPassages,
  ) {}

  async push(actor: AgentActor, input: Pushed): Promise<PushAnswer> {
    const words = wordsOf(actor.language);
    if (!(await this.find.byId(actor, input.id))) return refused('NOT_FOUND', words.sharedDrafts.ended);
    const update = input.update.length <= UPDATE_LIMIT * 1.4 ? fromBase64(input.update) : null;
    const tooLong = input.update.length > UPDATE_LIMIT * 1.4;
    return this.transactions.run(async (tx) => {
      const [row] = (await tx.query(`SELECT state, seq FROM shared_draft WHERE id = $1 FOR UPDATE`, [
        input.id,
      ])) as { state: Buffer; seq: number }[];
      if (!row) return refused('NOT_FOUND', words.sharedDrafts.ended);
      const merged: Merged = update
        ? mergeUpdate(row.state, update)
        : { kind: tooLong ? 'too-large' : 'garbage' };
      if (merged.kind !== 'merged') return unreadable(actor, merged.kind, 'update');
      const seq = merged.changed ? row.seq + 1 : row.seq;
      if (merged.changed) {
        await tx.query(`UPDATE shared_draft SET state = $2, seq = $3 WHERE id = $1`, [
          input.id,
          merged.state,
          seq,
        ]);
        const event: SharedDraftEvent = { id: input.id, kind: 'written' };
        await this.bus.tell(tx, SHARED_DRAFTS, event);
      }
      if (isId(input.window) && fits(input.caret))
        await this.writers.writes(tx, input.id, {
          agentId: actor.agentId,
          window: input.window,
          caret: input.caret,
        });
      const vector = input.vector === null ? null : fromBase64(input.vector);
      return {
        kind: 'pushed',
        seq,
        update: lacking(merged.state, vector),
        vector: vectorOf(merged.state),
      };
    });
  }

  /** @returns false where there is nothing to write in, or nothing of the kind */
  async moveCaret(
    actor: AgentActor,
    { id, window, caret }: { id: string; window: string; caret: string | null },
  ): Promise<boolean> {
    if (!isId(window) || !fits(caret) || !(await this.find.byId(actor, id))) return false;
    await this.writers.writes(this.source.manager, id, { agentId: actor.agentId, window, caret });
    return true;
  }

  /**
   * Keeps the draft's HTML, of which previews, comments and approval know, as it was at `seq`. What others brought further
   * meanwhile stays: then there was nothing to do.
   */
  async save(
    actor: AgentActor,
    input: { id: string; seq: number; html: string },
    moved: readonly Moved[],
  ): Promise<boolean> {
    if (input.html.length > HTML_LIMIT) return false;
    const found = await this.find.byId(actor, input.id);
    if (!found) return false;
    const html = sanitiseRichText(input.html);
    return this.transactions.run(async (tx) => {
      const row = await lockSharedDraft(tx, found.case_id, found.agent_id);
      if (row?.id !== input.id || input.seq > row.seq) return false;
      if (input.seq <= row.html_seq) return true;
      const draft = { caseId: found.case_id, agentId: found.agent_id, html };
      await this.passages.ofDraft(tx, draft, moved);
      await tx.query(`UPDATE shared_draft SET html_seq = $2 WHERE id = $1`, [input.id, input.seq]);
      await tx.query(
        `UPDATE case_draft SET html = $3, updated_at = now() WHERE case_id = $1 AND agent_id = $2`,
        [found.case_id, found.agent_id, html],
      );
      await this.passages.tell(tx, found.number);
      return true;
    });
  }
}

const fits = (caret: string | null): boolean => caret === null || caret.length <= CARET_LIMIT;
