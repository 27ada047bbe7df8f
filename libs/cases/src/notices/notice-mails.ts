import { Injectable, OnModuleInit } from '@nestjs/common';
import { SystemMail, type SystemMailText } from '@sprawa/identity';
import { ActorLoader, SqlParams, type AgentActor } from '@sprawa/permissions';
import { Clock, Log, Schedule, Settings, Transactions, type MailReason } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { shownTo, type NoticeRow } from './my-notices.js';
import { noticeMailWords } from './notice-mail-words.js';
import { kindsWithTopics } from './notice-topic.js';

export const NOTICE_MAILS = 'notice-mails';
/** What is read at once under the bell needs no mail, and what comes close together is one. */
const QUIET = 2 * 60_000;
/** Without any request for so long one is away; an open page asks more often. */
const AWAY = 10 * 60_000;
/** What was not mailed by then is old news. */
const TOO_LATE = 24 * 3_600_000;
const CASES_A_ROUND = 200;
/** Of a case in one mail; further ones are under the bell. */
const LINES = 5;

interface Due {
  agent_id: string;
  ids: string[];
}
type Told = Pick<NoticeRow, 'id' | 'kind'> & { number: string; subject: string; by: string | null };

/**
 * Mails agents what they were told under the bell and have not read, where they asked for it (CS-13). One mail a case: until
 * they look at it there is no other. Its words name the case and who did what, nothing that was written on it.
 */
@Injectable()
export class NoticeMails implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly schedule: Schedule,
    private readonly actors: ActorLoader,
    private readonly mail: SystemMail,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.schedule.every(NOTICE_MAILS, 60, () => this.run());
  }

  /** One that fails does not hold up the others. */
  async run(): Promise<void> {
    for (const due of await this.due())
      await this.tell(due).catch((error: unknown) =>
        this.log.error('A notice could not be mailed', { agentId: due.agent_id, error }),
      );
  }

  /** Whether a mail that waited, perhaps for hours, still tells its reader something they may know and have not read. */
  async stillTells({ agentId, noticeIds }: MailReason): Promise<boolean> {
    const actor = await this.reader(agentId);
    return actor !== null && (await this.unread(actor, noticeIds)).length > 0;
  }

  private async due(): Promise<Due[]> {
    const now = this.clock.now().getTime();
    return this.source.query(
      `SELECT n.agent_id, array_agg(n.id ORDER BY n.created_at) AS ids
       FROM notice_mail_choice m
       JOIN notice n ON n.agent_id = m.agent_id AND n.read_at IS NULL AND n.mailed_at IS NULL AND n.case_id IS NOT NULL
       JOIN unnest($1::text[], $2::text[]) AS k (kind, topic) ON k.kind = n.kind AND k.topic = ANY (m.topics)
       WHERE n.created_at > $3
         AND NOT EXISTS (SELECT FROM notice t WHERE t.agent_id = n.agent_id AND t.case_id = n.case_id
           AND t.read_at IS NULL AND t.mailed_at IS NOT NULL)
         AND NOT (m.only_away AND EXISTS (SELECT FROM session s WHERE s.agent_id = m.agent_id AND s.last_seen_at > $4))
       GROUP BY n.agent_id, n.case_id HAVING max(n.created_at) <= $5
       ORDER BY min(n.created_at) LIMIT ${CASES_A_ROUND}`,
      [...kindsWithTopics(), new Date(now - TOO_LATE), new Date(now - AWAY), new Date(now - QUIET)],
    ) as Promise<Due[]>;
  }

  /** The mark and the mail are one: killed in between, neither is there. */
  private async tell({ agent_id: agentId, ids }: Due): Promise<void> {
    const actor = await this.reader(agentId);
    const told = actor ? await this.unread(actor, ids) : [];
    if (!actor || told.length === 0) return;
    await this.transactions.run(async (tx) => {
      // One at a time for an agent, so that what is marked is seen.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 3))`, [agentId]);
      const [marked] = (await tx.query(
        `UPDATE notice n SET mailed_at = $2 WHERE id = ANY ($1::uuid[]) AND read_at IS NULL AND mailed_at IS NULL
           AND NOT EXISTS (SELECT FROM notice t WHERE t.agent_id = n.agent_id AND t.case_id = n.case_id
             AND t.read_at IS NULL AND t.mailed_at IS NOT NULL)
         RETURNING id`,
        [told.map(({ id }) => id), this.clock.now()],
      )) as [{ id: string }[], number];
      const noticeIds = marked.map(({ id }) => id);
      const news = told.filter(({ id }) => noticeIds.includes(id));
      if (news.length > 0) await this.mail.send(tx, this.compose(actor, news), { agentId, noticeIds });
    });
  }

  private async reader(agentId: string): Promise<AgentActor | null> {
    const actor = await this.actors.agent(agentId);
    return actor?.rights.has('case.read') ? actor : null;
  }

  /** Of those named what is unread, about cases the agent sees; the latest first. */
  private async unread(actor: AgentActor, ids: readonly string[]): Promise<Told[]> {
    const params = new SqlParams();
    return this.source.query(
      `SELECT n.id, n.kind, c.number, c.subject, (SELECT a.name FROM agent a WHERE a.id::text = n.data ->> 'byAgentId') AS by
       FROM ${shownTo(actor, params)} AND c.id IS NOT NULL AND n.read_at IS NULL
         AND n.agent_id = ${params.add(actor.agentId)} AND n.id = ANY (${params.add(ids)}::uuid[])
       ORDER BY n.created_at DESC, n.id DESC`,
      params.values,
    ) as Promise<Told[]>;
  }

  private compose({ email, language }: AgentActor, told: Told[]): SystemMailText {
    const [{ number, subject }] = told as [Told];
    const lines = told.map(({ kind, by }) =>
      by ? noticeMailWords(language, `by.${kind}`, { name: by }) : noticeMailWords(language, `of.${kind}`),
    );
    return {
      to: email,
      subject: `${number}: ${lines[0]!}`,
      paragraphs: [
        [...new Set(lines)].slice(0, LINES).join('. ') + '.',
        noticeMailWords(language, 'case', { number, subject }),
        noticeMailWords(language, 'why'),
      ],
      link: {
        label: noticeMailWords(language, 'link'),
        url: `${this.settings.PUBLIC_URL}/agent/cases/${encodeURIComponent(number)}`,
      },
    };
  }
}
