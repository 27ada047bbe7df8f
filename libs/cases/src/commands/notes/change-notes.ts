import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { Transactions, type Tx } from '@sprawa/platform';
import {
  isRefusal,
  planEditNote,
  planPinNote,
  planRemoveNote,
  type CaseFacts,
  type NoteEditor,
  type NoteFacts,
  type PlanResult,
} from '@sprawa/workflow';
import type { CaseRow } from '../../persistence/case-row.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import type { Stream } from '../../streams/stream.js';
import { richTextToPlain, sanitiseRichText } from '../../text/rich-text.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { loadFacts } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';
import { findNote } from './find-note.js';

interface Target {
  number: string;
  entryId: string;
}

interface Found {
  stream: Stream;
  facts: CaseFacts;
  note: NoteFacts;
}

export const editorOfNotes = (actor: AgentActor): NoteEditor => ({
  agentId: actor.agentId,
  mayEditOthers: actor.rights.has('note.edit'),
});

/** Notes are edited, deleted, brought back and pinned (CS-19). What was written stays in the log. */
@Injectable()
export class ChangeNotes {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: PerformAction,
    private readonly redirects: Redirects,
  ) {}

  /** @param input.seen the wording on the screen; `version` of the case there, to tell what was missed */
  edit(actor: AgentActor, input: Target & { version: number; seen: string; html: string }): Promise<Answer> {
    const html = sanitiseRichText(input.html);
    return this.change(actor, input, input.version, false, async (_tx, { stream, facts, note }) =>
      planEditNote(stream.workflow, facts, {
        note,
        editor: editorOfNotes(actor),
        seen: input.seen,
        html,
        text: richTextToPlain(html),
      }),
    );
  }

  remove(actor: AgentActor, target: Target, removed: boolean): Promise<Answer> {
    return this.change(actor, target, 0, false, async (_tx, { stream, facts, note }) =>
      planRemoveNote(stream.workflow, facts, { note, editor: editorOfNotes(actor), removed }),
    );
  }

  /** Of a case that was merged into this one as well: what was pinned there is shown here. */
  pin(actor: AgentActor, target: Target, pin: boolean): Promise<Answer> {
    return this.change(actor, target, 0, true, async (tx, { row, stream, facts, note }) => {
      const [{ pinned }] = (await tx.query(
        `SELECT count(*)::int AS pinned FROM case_pin p JOIN cases c ON c.id = p.case_id WHERE c.id = $1 OR c.merged_into = $1`,
        [row.id],
      )) as [{ pinned: number }];
      return planPinNote(stream.workflow, facts, { note, pin, pinned });
    });
  }

  private change(
    actor: AgentActor,
    target: Target,
    sinceVersion: number,
    withMerged: boolean,
    decide: (tx: Tx, found: Found & { row: CaseRow }) => Promise<PlanResult>,
  ): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const found = await this.door.lockForAgent(tx, actor, target.number);
      if (!found) return this.redirects.refusal(actor, target.number, tx);
      const words = wordsOf(actor.language);
      const note = await findNote(tx, found.row.id, target.entryId, withMerged);
      if (!note)
        return {
          ...refused('INVALID_INPUT', words.refusals.INVALID_INPUT),
          fieldErrors: [{ path: 'entryId', message: words.notes.none }],
        };
      const facts = await loadFacts(tx, found.row, found.stream);
      const plan = await decide(tx, { ...found, facts, note });
      const answer = await this.door.finish(tx, { ...found, plan, actor, sinceVersion });
      if (isRefusal(plan) && plan.code === 'NOT_ALLOWED' && answer.kind === 'refused')
        return { ...answer, message: note.first ? words.notes.first : words.notes.notYours };
      return answer;
    });
  }
}
