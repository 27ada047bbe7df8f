import { Injectable } from '@nestjs/common';
import { Transactions, isId, newId, type Tx } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { caseDigits } from '../queries/find-case/case-digits.js';
import { MayAct } from '../queries/passages/may-act.js';
import { FollowPassages } from '../commands/passages/follow-passages.js';
import type { Answer } from '../commands/answer.js';
import { refused } from '../words/refusal-words.js';
import { wordsOf } from '../words/words.js';
import { fromBase64 } from './base64.js';
import { readSeed, type Merged } from './shared-text.js';

export interface JoinedDraft {
  id: string;
  seq: number;
  state: Buffer;
  seed: Buffer;
  seeded_from: Date;
}
export type Refused = Extract<Answer, { kind: 'refused' }>;
export type JoinAnswer = ({ kind: 'joined' } & JoinedDraft) | Refused;

/** Writing along in a draft begins (CS-17). Whoever is first turns its HTML into a document; everybody else takes that one. */
@Injectable()
export class JoinSharedDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly mayAct: MayAct,
    private readonly passages: FollowPassages,
  ) {}

  /** @param seededFrom when the draft was saved whose HTML became the seed */
  async join(
    actor: AgentActor,
    input: { number: string; draftOf: string; seed: string; seededFrom: Date },
  ): Promise<JoinAnswer> {
    const words = wordsOf(actor.language);
    const digits = caseDigits(input.number);
    if (!digits || !isId(input.draftOf)) return refused('NOT_FOUND', words.notFound);
    const seed = fromBase64(input.seed);
    const read: Merged = seed ? readSeed(seed) : { kind: 'garbage' };
    return this.transactions.run(async (tx) => {
      const found = await lockCase(tx, actor, digits);
      if (!found) return refused('NOT_FOUND', words.notFound);
      if (input.draftOf !== actor.agentId && !(await this.mayAct.on(actor, digits)))
        return refused('NOT_ALLOWED', words.refusals.NOT_ALLOWED);
      const [draft] = (await tx.query(
        `SELECT date_trunc('milliseconds', updated_at) AS updated_at FROM case_draft WHERE case_id = $1 AND agent_id = $2 FOR SHARE`,
        [found.id, input.draftOf],
      )) as { updated_at: Date }[];
      if (!draft) return refused('NOT_FOUND', words.passages.noText);
      const there = await readJoined(tx, found.id, input.draftOf);
      if (there) return { kind: 'joined', ...there };
      if (read.kind !== 'merged') return unreadable(actor, read.kind, 'seed');
      // What its author saved since would be in nobody's document.
      if (draft.updated_at.getTime() !== input.seededFrom.getTime())
        return refused('DRAFT_MOVED_ON', words.sharedDrafts.movedOn);
      await tx.query(
        `INSERT INTO shared_draft (id, case_id, agent_id, state, seed, seeded_from) VALUES ($1, $2, $3, $4, $4, $5)
         ON CONFLICT (case_id, agent_id) DO NOTHING`,
        [newId(), found.id, input.draftOf, read.state, draft.updated_at],
      );
      await this.passages.tell(tx, digits);
      return { kind: 'joined', ...(await readJoined(tx, found.id, input.draftOf))! };
    });
  }
}

export function unreadable(actor: AgentActor, kind: 'garbage' | 'too-large', path: string): Refused {
  const words = wordsOf(actor.language);
  const message = kind === 'garbage' ? words.sharedDrafts.garbage : words.sharedDrafts.tooLarge;
  return {
    ...refused('INVALID_INPUT', words.refusals.INVALID_INPUT),
    fieldErrors: [{ path, message }],
  };
}

/** What is just being sent takes the draft along: whoever wants to join waits for it. */
async function lockCase(tx: Tx, actor: AgentActor, digits: string): Promise<{ id: string } | null> {
  const params = new SqlParams();
  const [found] = (await tx.query(
    `SELECT c.id FROM cases c WHERE c.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)} FOR KEY SHARE OF c`,
    params.values,
  )) as { id: string }[];
  return found ?? null;
}

async function readJoined(tx: Tx, caseId: string, agentId: string): Promise<JoinedDraft | null> {
  const [row] = (await tx.query(
    `SELECT id, seq, state, seed, seeded_from FROM shared_draft WHERE case_id = $1 AND agent_id = $2`,
    [caseId, agentId],
  )) as JoinedDraft[];
  return row ?? null;
}
