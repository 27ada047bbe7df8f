import { Injectable } from '@nestjs/common';
import { Bus, Clock, Transactions, isId, type Tx } from '@sprawa/platform';
import { SqlParams, ownCasesOf, visibleTo, type AgentActor, type CustomerActor } from '@sprawa/permissions';
import { FollowPassages, type Moved } from '../passages/follow-passages.js';
import { readUpTo } from '../../persistence/read-up-to.js';
import { MyCases } from '../../queries/my-cases/my-cases.js';
import { sanitiseRichText } from '../../text/rich-text.js';
import { lockSharedDraft, tellEnd } from '../../shared-drafts/end-shared-draft.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';

const DRAFT_LIMIT = 500_000;

const TOLD_ALREADY = /* sql */ `WITH told AS (
  UPDATE notice SET read_at = now() WHERE agent_id = $1 AND case_id = $2 AND read_at IS NULL)`;

export interface DraftToKeep {
  number: string;
  actionKey: string;
  html: string;
  input: unknown;
  /** Which of its author's windows it comes from. */
  window: string | null;
  /** What it goes on from, and when that was saved; unset where whoever saves last shall win. */
  base: { savedAt: Date | null } | null;
}

/** What somebody keeps about a case for themselves: read, followed, half-written. It changes no case and no version. */
@Injectable()
export class Keep {
  constructor(
    private readonly transactions: Transactions,
    private readonly mine: MyCases,
    private readonly passages: FollowPassages,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {}

  /** Whoever read the case has read what they were told of it, too. */
  async markRead(actor: AgentActor, number: string, read: boolean): Promise<boolean> {
    return this.withCase(actor, number, async (tx, found) => {
      await tx.query(
        `${read ? TOLD_ALREADY : ''} INSERT INTO case_read (agent_id, case_id, position) VALUES ($1, $2, $3)
         ON CONFLICT (agent_id, case_id) DO UPDATE SET position = excluded.position`,
        [actor.agentId, found.id, read ? found.entry_count : Math.max(0, found.entry_count - 1)],
      );
    });
  }

  async follow(actor: AgentActor, number: string, follow: boolean): Promise<boolean> {
    return this.withCase(actor, number, async (tx, found) => {
      await tx.query(
        follow
          ? `INSERT INTO case_follower (agent_id, case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`
          : `DELETE FROM case_follower WHERE agent_id = $1 AND case_id = $2`,
        [actor.agentId, found.id],
      );
    });
  }

  /**
   * Nothing is checked but size: a draft may be half of anything. It is sanitised all the same, because it is shown again.
   * @param shared of a draft that several write: its document and the changes of it that the words show. The words of a
   * window that does not know of it are not taken: it has to bring them into the document. Nor are those of one that went
   * on from something else than another window saved last.
   * @returns when it was saved; null when it was not
   */
  async saveDraft(
    actor: AgentActor,
    input: DraftToKeep,
    moved: readonly Moved[] = [],
    shared: { id: string; seq: number } | null = null,
  ): Promise<Date | null> {
    const rest = JSON.stringify(input.input ?? {});
    if (input.html.length > DRAFT_LIMIT || rest.length > 100_000 || input.actionKey.length > 100) return null;
    const html = sanitiseRichText(input.html);
    let savedAt: Date | null = null;
    await this.withCase(actor, input.number, async (tx, found) => {
      const document = await lockSharedDraft(tx, found.id, actor.agentId);
      // What several wrote and was sent since is not begun anew by a window that has not heard of that yet.
      if (document ? document.id !== shared?.id || shared.seq > document.seq : shared) return;
      const window = windowOf(input.window);
      if (!document && !(await goesOn(tx, found.id, actor.agentId, { ...input, window }))) return;
      const withWords = !document || shared!.seq >= document.html_seq;
      if (withWords)
        await this.passages.ofDraft(tx, { caseId: found.id, agentId: actor.agentId, html }, moved);
      if (document && withWords)
        await tx.query(`UPDATE shared_draft SET html_seq = $2 WHERE id = $1`, [document.id, shared!.seq]);
      const [saved] = (await tx.query(
        `INSERT INTO case_draft AS d (case_id, agent_id, action_key, html, input, saved_in) VALUES ($1,$2,$3,$4,$5,$7)
         ON CONFLICT (case_id, agent_id) DO UPDATE SET action_key = excluded.action_key, input = excluded.input,
           html = CASE WHEN $6 THEN excluded.html ELSE d.html END, saved_in = excluded.saved_in, updated_at = now()
         RETURNING updated_at`,
        [found.id, actor.agentId, input.actionKey, html, rest, withWords, window],
      )) as { updated_at: Date }[];
      savedAt = saved!.updated_at;
      await this.passages.tell(tx, input.number.replace(/^#/, '').trim(), {
        agentId: actor.agentId,
        window,
      });
    });
    return savedAt;
  }

  /** Writes nothing: other windows of the agent's own hear of this one. */
  async tellOpen(actor: AgentActor, number: string, window: string): Promise<boolean> {
    return this.withCase(actor, number, (tx) =>
      this.passages.tell(tx, number.replace(/^#/, '').trim(), {
        agentId: actor.agentId,
        window: windowOf(window),
      }),
    );
  }

  async dropDraft(actor: AgentActor, number: string, window: string | null = null): Promise<boolean> {
    return this.withCase(actor, number, async (tx, found) => {
      const shared = await lockSharedDraft(tx, found.id, actor.agentId);
      if (shared) await tellEnd(this.bus, tx, shared.id, 'dropped');
      await this.passages.ofDropped(tx, found.id, actor.agentId, this.clock.now());
      await tx.query(`DELETE FROM case_draft WHERE case_id = $1 AND agent_id = $2`, [
        found.id,
        actor.agentId,
      ]);
      await this.passages.tell(tx, number.replace(/^#/, '').trim(), {
        agentId: actor.agentId,
        window: windowOf(window),
      });
    });
  }

  async markReadByCustomer(actor: CustomerActor, number: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const id = await this.mine.idOf(actor, number, tx);
      if (!id) return false;
      const params = new SqlParams();
      await tx.query(
        `INSERT INTO customer_read (customer_id, case_id, position)
         SELECT ${params.add(actor.customerId)}::uuid, c.id, ${readUpTo('c')} FROM cases c
         WHERE c.id = ${params.add(id)} AND ${ownCasesOf(actor, 'c', params)}
         ON CONFLICT (customer_id, case_id) DO UPDATE SET position = excluded.position`,
        params.values,
      );
      return true;
    });
  }

  /** @returns whether there is such a case for this agent. */
  private async withCase(
    actor: AgentActor,
    number: string,
    work: (tx: Tx, found: { id: string; entry_count: number }) => Promise<void>,
  ): Promise<boolean> {
    const digits = caseDigits(number);
    if (!digits) return false;
    return this.transactions.run(async (tx) => {
      const params = new SqlParams();
      const [found] = (await tx.query(
        `SELECT c.id, c.entry_count FROM cases c WHERE c.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)}`,
        params.values,
      )) as { id: string; entry_count: number }[];
      if (!found) return false;
      await work(tx, found);
      return true;
    });
  }
}

const windowOf = (window: string | null): string | null => (window !== null && isId(window) ? window : null);

/**
 * Whether nothing is lost by it. One that two windows begin at the same moment waits: whoever comes second finds what the
 * first has saved. What this very window saved may be newer than it knows, where the answer was lost on the way.
 */
async function goesOn(
  tx: Tx,
  caseId: string,
  agentId: string,
  { base, window }: Pick<DraftToKeep, 'base' | 'window'>,
): Promise<boolean> {
  if (!base) return true;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 4))`, [`${caseId} ${agentId}`]);
  const [kept] = (await tx.query(
    `SELECT saved_in, date_trunc('milliseconds', updated_at) AS saved_at FROM case_draft WHERE case_id = $1 AND agent_id = $2`,
    [caseId, agentId],
  )) as { saved_in: string | null; saved_at: Date }[];
  if (!kept || (window !== null && kept.saved_in === window)) return true;
  return kept.saved_at.getTime() === base.savedAt?.getTime();
}
