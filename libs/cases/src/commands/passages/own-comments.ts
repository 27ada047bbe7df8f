import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, isId, Transactions, type Tx } from '@sprawa/platform';
import { Notices } from '../../notices/notices.js';
import { firstWords } from '../../text/rich-text.js';
import { wordsOf } from '../../words/words.js';
import { refused } from '../../words/refusal-words.js';
import {
  CommentOnPassages,
  commentProblems,
  invalid,
  storable,
  type NewComment,
  type Refused,
  type ThreadAnswer,
} from './comment-on-passages.js';
import { FollowPassages } from './follow-passages.js';

interface FoundComment {
  id: string;
  thread_id: string;
  entry_id: string | null;
  agent_id: string;
  body: string;
  mentions: string[];
  case_id: string;
  number: string;
}

/** What one does with what one has said oneself: nobody may change the words of another (CS-6). */
@Injectable()
export class OwnComments {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly comments: CommentOnPassages,
    private readonly notices: Notices,
    private readonly follow: FollowPassages,
  ) {}

  /** Who is mentioned only now is told now; who was told before reads the new words. */
  async edit(actor: AgentActor, commentId: string, { text, mentions }: NewComment): Promise<ThreadAnswer> {
    const problems = commentProblems(actor, { text, mentions });
    if (problems.length > 0) return invalid(actor, problems);
    return this.transactions.run(async (tx) => {
      const found = await this.find(tx, actor, commentId);
      if ('kind' in found) return found;
      const stranger = await this.comments.strangers(tx, actor, found.case_id, mentions);
      if (stranger) return stranger;
      const body = storable(text.trim());
      const mentioned = [...new Set(mentions)];
      await tx.query(
        `UPDATE passage_comment SET body = $2, mentions = $3, edited_at = CASE WHEN body = $2 THEN edited_at ELSE $4 END WHERE id = $1`,
        [found.id, body, mentioned, this.clock.now()],
      );
      await tx.query(
        `UPDATE notice SET data = jsonb_set(data, '{text}', to_jsonb($3::text))
         WHERE case_id = $1 AND read_at IS NULL AND data ->> 'commentId' = $2`,
        [found.case_id, found.id, firstWords(body)],
      );
      const data = { byAgentId: actor.agentId, text: body, entryId: found.entry_id, commentId: found.id };
      for (const agentId of mentioned.filter((each) => !found.mentions.includes(each)))
        await this.notices.tell(tx, { agentId, kind: 'mentioned', caseId: found.case_id, data });
      await this.follow.tell(tx, found.number);
      return { kind: 'thread', id: found.thread_id };
    });
  }

  /** @returns the thread, if anything is left of it */
  async delete(
    actor: AgentActor,
    commentId: string,
  ): Promise<{ kind: 'deleted'; threadId: string | null } | Refused> {
    return this.transactions.run(async (tx) => {
      const found = await this.find(tx, actor, commentId);
      if ('kind' in found) return found;
      await tx.query(
        `UPDATE passage_comment SET body = '', mentions = '{}', edited_at = NULL, deleted_at = $2 WHERE id = $1`,
        [found.id, this.clock.now()],
      );
      // A place is kept only for the sake of what was answered to it.
      await tx.query(
        `DELETE FROM passage_comment d WHERE d.thread_id = $1 AND d.deleted_at IS NOT NULL AND NOT EXISTS (
           SELECT FROM passage_comment l WHERE l.thread_id = $1 AND l.deleted_at IS NULL
             AND (l.created_at, l.id) > (d.created_at, d.id))`,
        [found.thread_id],
      );
      const gone = (await tx.query(
        `DELETE FROM passage_thread t WHERE t.id = $1 AND NOT EXISTS (SELECT FROM passage_comment c WHERE c.thread_id = t.id) RETURNING t.id`,
        [found.thread_id],
      )) as [unknown[], number];
      // Whoever has not read of it yet has nothing to read any more.
      await tx.query(
        `DELETE FROM notice WHERE case_id = $1 AND read_at IS NULL AND data ->> 'commentId' = $2`,
        [found.case_id, found.id],
      );
      await this.follow.tell(tx, found.number);
      return { kind: 'deleted', threadId: gone[1] > 0 ? null : found.thread_id };
    });
  }

  private async find(tx: Tx, actor: AgentActor, commentId: string): Promise<FoundComment | Refused> {
    const words = wordsOf(actor.language);
    const nothing = refused('NOT_FOUND', words.passages.noThread);
    if (!isId(commentId)) return nothing;
    const params = new SqlParams();
    // The thread is locked as those lock it who answer: an answer comes before or after, never between.
    const [found] = (await tx.query(
      `SELECT m.id, m.thread_id, t.entry_id, m.agent_id, m.body, m.mentions, c.id AS case_id, c.number
       FROM passage_comment m JOIN passage_thread t ON t.id = m.thread_id JOIN cases c ON c.id = t.case_id
       WHERE m.id = ${params.add(commentId)} AND m.deleted_at IS NULL AND ${visibleTo(actor, 'c', params)} FOR NO KEY UPDATE OF t`,
      params.values,
    )) as FoundComment[];
    if (!found) return nothing;
    if (found.agent_id !== actor.agentId) return refused('NOT_ALLOWED', words.passages.notYours);
    return found;
  }
}
