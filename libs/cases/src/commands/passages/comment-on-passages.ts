import { Injectable } from '@nestjs/common';
import { Clock, Transactions, isId, newId, type FieldError, type Tx } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { wordingOf, wordingOfHtml } from '../../domain/passages/wording.js';
import { locate } from '../../domain/passages/locate.js';
import { Notices } from '../../notices/notices.js';
import { CaseReaders } from '../../queries/passages/case-readers.js';
import { MayAct } from '../../queries/passages/may-act.js';
import {
  COMMENT_LIMIT,
  COMMENTS_LIMIT,
  MENTIONS_LIMIT,
  THREADS_LIMIT,
  WORDS_LIMIT,
} from '../../queries/passages/passage-rows.js';
import { wordsOf } from '../../words/words.js';
import { refused } from '../../words/refusal-words.js';
import type { Answer } from '../answer.js';
import { FollowPassages } from './follow-passages.js';

export type Refused = Extract<Answer, { kind: 'refused' }>;
export type ThreadAnswer = { kind: 'thread'; id: string } | Refused;

export interface NewComment {
  text: string;
  mentions: string[];
}
export interface NewThread extends NewComment {
  number: string;
  entryId: string | null;
  draftOf: string | null;
  start: number;
  end: number;
  words: string;
}

interface FoundCase {
  id: string;
  number: string;
}
interface FoundThread extends FoundCase {
  thread_id: string;
  entry_id: string | null;
  people: string[];
  comments: number;
}

/** Comments on words of a reply that is not sent yet (CS-6): said among colleagues, beside the text and never in it. */
@Injectable()
export class CommentOnPassages {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly readers: CaseReaders,
    private readonly mayAct: MayAct,
    private readonly notices: Notices,
    private readonly follow: FollowPassages,
  ) {}

  async begin(actor: AgentActor, input: NewThread): Promise<ThreadAnswer> {
    const words = wordsOf(actor.language);
    const draftOf = input.entryId ? null : (input.draftOf ?? actor.agentId);
    const problems = commentProblems(actor, input);
    if (input.words.trim() === '' || input.words.length > WORDS_LIMIT)
      problems.push({ path: 'words', message: words.passages.words(WORDS_LIMIT) });
    if (problems.length > 0) return invalid(actor, problems);
    if ((input.entryId && !isId(input.entryId)) || (draftOf && !isId(draftOf)))
      return refused('NOT_FOUND', words.passages.noText);
    return this.transactions.run(async (tx) => {
      const found = await lockCase(tx, actor, input.number);
      if (!found) return refused('NOT_FOUND', words.notFound);
      if (draftOf && draftOf !== actor.agentId && !(await this.mayAct.on(actor, input.number)))
        return refused('NOT_ALLOWED', words.refusals.NOT_ALLOWED);
      const text = input.entryId
        ? await proposalText(tx, found.id, input.entryId)
        : await draftText(tx, found.id, draftOf!);
      if (!text) return refused('NOT_FOUND', words.passages.noText);
      const passage = locate(wordingOfHtml(text.html), wordingOf(input.words).letters, input);
      if (!passage) return refused('TEXT_CHANGED', words.passages.changed, 'words');
      const [{ n }] = (await tx.query(`SELECT count(*)::int AS n FROM passage_thread WHERE case_id = $1`, [
        found.id,
      ])) as [{ n: number }];
      if (n >= THREADS_LIMIT) return refused('TOO_MANY', words.passages.threads(THREADS_LIMIT));
      const stranger = await this.strangers(tx, actor, found.id, input.mentions);
      if (stranger) return stranger;
      const id = newId();
      await tx.query(
        `INSERT INTO passage_thread (id, case_id, entry_id, draft_agent_id, start_at, end_at, words, agent_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, found.id, input.entryId, draftOf, passage.start, passage.end],
          ...[storable(input.words.trim()), actor.agentId, this.clock.now()],
        ],
      );
      const thread = { ...found, thread_id: id, entry_id: input.entryId };
      await this.write(tx, actor, thread, input, { kind: 'commented', people: [text.agent_id] });
      return { kind: 'thread', id };
    });
  }

  async answer(actor: AgentActor, threadId: string, input: NewComment): Promise<ThreadAnswer> {
    const words = wordsOf(actor.language);
    const problems = commentProblems(actor, input);
    if (problems.length > 0) return invalid(actor, problems);
    return this.transactions.run(async (tx) => {
      const thread = await findThread(tx, actor, threadId);
      if (!thread) return refused('NOT_FOUND', words.passages.noThread);
      if (thread.comments >= COMMENTS_LIMIT)
        return refused('TOO_MANY', words.passages.comments(COMMENTS_LIMIT));
      const stranger = await this.strangers(tx, actor, thread.id, input.mentions);
      if (stranger) return stranger;
      await this.write(tx, actor, thread, input, { kind: 'answered', people: thread.people });
      return { kind: 'thread', id: threadId };
    });
  }

  async resolve(actor: AgentActor, threadId: string, resolved: boolean): Promise<ThreadAnswer> {
    return this.transactions.run(async (tx) => {
      const thread = await findThread(tx, actor, threadId);
      if (!thread) return refused('NOT_FOUND', wordsOf(actor.language).passages.noThread);
      await tx.query(
        `UPDATE passage_thread SET resolved_at = $2, resolved_by = $3 WHERE id = $1 AND (resolved_at IS NULL) = ($2::timestamptz IS NOT NULL)`,
        [threadId, resolved ? this.clock.now() : null, resolved ? actor.agentId : null],
      );
      await this.follow.tell(tx, thread.number);
      return { kind: 'thread', id: threadId };
    });
  }

  /** Mentioned may be only who may see the case: the others would be told of something they must not know. */
  async strangers(
    tx: Tx,
    actor: AgentActor,
    caseId: string,
    mentions: readonly string[],
  ): Promise<Refused | null> {
    const known = await this.readers.among(tx, caseId, mentions.filter(isId));
    if (mentions.every((id) => known.has(id))) return null;
    return invalid(actor, [{ path: 'mentions', message: wordsOf(actor.language).passages.stranger }]);
  }

  /** @param told who takes part and hears of it, beside those mentioned */
  private async write(
    tx: Tx,
    actor: AgentActor,
    thread: Pick<FoundThread, 'id' | 'number' | 'thread_id' | 'entry_id'>,
    { text, mentions }: NewComment,
    told: { kind: 'commented' | 'answered'; people: readonly string[] },
  ): Promise<void> {
    const mentioned = new Set(mentions);
    const commentId = newId();
    await tx.query(
      `INSERT INTO passage_comment (id, thread_id, agent_id, body, mentions, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [commentId, thread.thread_id, actor.agentId, storable(text.trim()), [...mentioned], this.clock.now()],
    );
    const data = { byAgentId: actor.agentId, text: text.trim(), entryId: thread.entry_id, commentId };
    for (const agentId of mentioned)
      await this.notices.tell(tx, { agentId, kind: 'mentioned', caseId: thread.id, data });
    for (const agentId of new Set(told.people))
      if (!mentioned.has(agentId))
        await this.notices.tell(tx, { agentId, kind: told.kind, caseId: thread.id, data });
    await this.follow.tell(tx, thread.number);
  }
}

export function commentProblems(actor: AgentActor, { text, mentions }: NewComment): FieldError[] {
  const words = wordsOf(actor.language).passages;
  const problems: FieldError[] = [];
  if (text.trim() === '') problems.push({ path: 'text', message: words.empty });
  if (text.length > COMMENT_LIMIT) problems.push({ path: 'text', message: words.tooLong(COMMENT_LIMIT) });
  if (mentions.length > MENTIONS_LIMIT)
    problems.push({ path: 'mentions', message: words.mentions(MENTIONS_LIMIT) });
  return problems;
}

export function invalid(actor: AgentActor, fieldErrors: FieldError[]): Refused {
  return { ...refused('INVALID_INPUT', wordsOf(actor.language).refusals.INVALID_INPUT), fieldErrors };
}

/** An action that is just being performed takes the draft's threads along: a new one waits for it. */
async function lockCase(tx: Tx, actor: AgentActor, number: string): Promise<FoundCase | null> {
  const digits = /^#?(\d{1,18})$/.exec(number.trim())?.[1];
  if (!digits) return null;
  const params = new SqlParams();
  const [found] = (await tx.query(
    `SELECT c.id, c.number FROM cases c WHERE c.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)} FOR KEY SHARE OF c`,
    params.values,
  )) as FoundCase[];
  return found ?? null;
}

async function proposalText(
  tx: Tx,
  caseId: string,
  entryId: string,
): Promise<{ html: string; agent_id: string } | null> {
  const [entry] = (await tx.query(
    `SELECT html, agent_id FROM case_entry WHERE id = $1 AND case_id = $2 AND kind = 'proposal'`,
    [entryId, caseId],
  )) as { html: string; agent_id: string }[];
  return entry ?? null;
}

async function draftText(
  tx: Tx,
  caseId: string,
  agentId: string,
): Promise<{ html: string; agent_id: string } | null> {
  const [draft] = (await tx.query(
    `SELECT html, agent_id FROM case_draft WHERE case_id = $1 AND agent_id = $2 FOR SHARE`,
    [caseId, agentId],
  )) as { html: string; agent_id: string }[];
  return draft ?? null;
}

/** With everybody who takes part: whose text it is, who began, who answered. */
async function findThread(tx: Tx, actor: AgentActor, threadId: string): Promise<FoundThread | null> {
  if (!isId(threadId)) return null;
  const params = new SqlParams();
  const [found] = (await tx.query(
    `SELECT c.id, c.number, t.id AS thread_id, t.entry_id,
       (SELECT count(*)::int FROM passage_comment m WHERE m.thread_id = t.id) AS comments,
       ARRAY(SELECT t.agent_id UNION SELECT m.agent_id FROM passage_comment m WHERE m.thread_id = t.id
             UNION SELECT coalesce(t.draft_agent_id, e.agent_id) WHERE coalesce(t.draft_agent_id, e.agent_id) IS NOT NULL) AS people
     FROM passage_thread t JOIN cases c ON c.id = t.case_id LEFT JOIN case_entry e ON e.id = t.entry_id
     WHERE t.id = ${params.add(threadId)} AND ${visibleTo(actor, 'c', params)} FOR NO KEY UPDATE OF t`,
    params.values,
  )) as FoundThread[];
  return found ?? null;
}

/** PostgreSQL keeps no NUL in a text. */
export const storable = (text: string): string => text.replaceAll('\u0000', '');
