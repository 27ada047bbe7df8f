import { Injectable } from '@nestjs/common';
import { Bus, type Tx } from '@sprawa/platform';
import { carrier, type Passage } from '../../domain/passages/carry.js';
import { wordingOfHtml, type Wording } from '../../domain/passages/wording.js';
import { PASSAGES, type PassagesEvent } from './passages-event.js';

interface Anchored {
  id: string;
  entry_id: string | null;
  start_at: number;
  end_at: number;
  words: string;
  html: string;
}

/** A passage where the editor itself followed it to. */
export type Moved = { threadId: string } & Passage;

/** Keeps threads at their words while the text they are about changes, and goes on in another form. */
@Injectable()
export class FollowPassages {
  constructor(private readonly bus: Bus) {}

  /** To be called before a draft is overwritten. What the editor followed is exact; the rest is looked for in the text. */
  async ofDraft(
    tx: Tx,
    draft: { caseId: string; agentId: string; html: string },
    moved: readonly Moved[] = [],
  ): Promise<void> {
    const threads = (await tx.query(
      `SELECT t.id, t.entry_id, t.start_at, t.end_at, t.words, d.html FROM passage_thread t
       JOIN case_draft d ON d.case_id = t.case_id AND d.agent_id = t.draft_agent_id
       WHERE t.case_id = $1 AND t.draft_agent_id = $2`,
      [draft.caseId, draft.agentId],
    )) as Anchored[];
    if (threads.length === 0) return;
    const after = wordingOfHtml(draft.html);
    const followed = new Map(moved.slice(0, 200).map(({ threadId, ...passage }) => [threadId, passage]));
    const carried = carry(threads, after);
    await this.place(
      tx,
      threads.map(({ id }, at) => {
        const told = followed.get(id);
        return { id, ...(told && isWithin(told, after) ? told : carried[at]!) };
      }),
      null,
    );
  }

  /**
   * What was a draft is an entry now, a proposal that goes on from the one before takes over what is still open there.
   * To be called before the draft is deleted. @param before the latest proposal there was
   */
  async intoEntry(
    tx: Tx,
    entry: { caseId: string; agentId: string; actionKey: string; id: string; html: string },
    isProposal: boolean,
  ): Promise<void> {
    const threads = (await tx.query(
      `SELECT t.id, t.entry_id, t.start_at, t.end_at, t.words, coalesce(d.html, e.html, '') AS html FROM passage_thread t
       LEFT JOIN case_draft d ON d.case_id = t.case_id AND d.agent_id = t.draft_agent_id
       LEFT JOIN case_entry e ON e.id = t.entry_id
       WHERE t.case_id = $1 AND (
         (t.draft_agent_id = $2 AND d.action_key = $3)
         OR ($5 AND t.resolved_at IS NULL AND t.entry_id = (
           SELECT p.id FROM case_entry p WHERE p.case_id = $1 AND p.kind = 'proposal' AND p.id <> $4 ORDER BY p.position DESC LIMIT 1)))`,
      [entry.caseId, entry.agentId, entry.actionKey, entry.id, isProposal],
    )) as Anchored[];
    if (threads.length === 0) return;
    const passages = carry(threads, wordingOfHtml(entry.html));
    await this.place(
      tx,
      threads.map(({ id }, at) => ({ id, ...passages[at]! })),
      entry.id,
    );
  }

  /** A note reads otherwise now. To be called after it was; its threads stay at the words they are about. */
  async ofEntry(tx: Tx, entryId: string, html: string): Promise<void> {
    const threads = (await tx.query(
      `SELECT t.id, t.entry_id, t.start_at, t.end_at, t.words, e.html FROM passage_thread t JOIN case_entry e ON e.id = coalesce((
         SELECT w.id FROM case_entry w WHERE w.case_id = t.case_id AND w.data ->> 'revises' = t.entry_id::text
         ORDER BY w.position DESC OFFSET 1 LIMIT 1), t.entry_id)
       WHERE t.entry_id = $1`,
      [entryId],
    )) as Anchored[];
    if (threads.length === 0) return;
    const passages = carry(threads, wordingOfHtml(html));
    await this.place(
      tx,
      threads.map(({ id }, at) => ({ id, ...passages[at]! })),
      entryId,
    );
  }

  /** A message that was taken back is its author's draft again. To be called before the entry is deleted. */
  async backIntoDraft(tx: Tx, entryId: string, agentId: string): Promise<void> {
    await tx.query(`UPDATE passage_thread SET entry_id = NULL, draft_agent_id = $2 WHERE entry_id = $1`, [
      entryId,
      agentId,
    ]);
  }

  /** A draft that is thrown away has nothing left to talk about; what was said of it stays. */
  async ofDropped(tx: Tx, caseId: string, agentId: string, now: Date): Promise<void> {
    await tx.query(
      `UPDATE passage_thread SET end_at = start_at, resolved_at = coalesce(resolved_at, $3), resolved_by = coalesce(resolved_by, $2)
       WHERE case_id = $1 AND draft_agent_id = $2 AND EXISTS (SELECT FROM case_draft d WHERE d.case_id = $1 AND d.agent_id = $2)`,
      [caseId, agentId, now],
    );
  }

  /** @param draft whose draft was saved or dropped, and in which of their windows */
  async tell(tx: Tx, number: string, draft?: PassagesEvent['draft']): Promise<void> {
    const event: PassagesEvent = { number, ...(draft && { draft }) };
    await this.bus.tell(tx, PASSAGES, event);
  }

  private async place(tx: Tx, places: ({ id: string } & Passage)[], entryId: string | null): Promise<void> {
    await tx.query(
      `UPDATE passage_thread t SET start_at = p.start, end_at = p.end,
         entry_id = coalesce($2, t.entry_id), draft_agent_id = CASE WHEN $2::uuid IS NULL THEN t.draft_agent_id END
       FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, start int, "end" int) WHERE t.id = p.id`,
      [JSON.stringify(places), entryId],
    );
  }
}

/** Threads of one draft have one text; those of the proposal before it another. */
function carry(threads: readonly Anchored[], after: Wording): Passage[] {
  const carriers = new Map<string, ReturnType<typeof carrier>>();
  return threads.map((thread) => {
    let carryOne = carriers.get(thread.html);
    if (!carryOne) carriers.set(thread.html, (carryOne = carrier(wordingOfHtml(thread.html), after)));
    return carryOne({ start: thread.start_at, end: thread.end_at }, thread.words);
  });
}

const isWithin = ({ start, end }: Passage, { letters }: Wording): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= letters.length;
