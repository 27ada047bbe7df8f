import { Injectable, OnModuleInit } from '@nestjs/common';
import { Bus, Clock, newId, Schedule, type Into } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { firstWords } from '../text/rich-text.js';
import type { NewNotice, NoticeData, NoticeEvent } from './notice.js';

/** Notices are hints to look; what happened stays in the timeline for as long as the case. */
const KEPT_DAYS = 90;
/** Cases somebody gives to one at once that are told each by itself. */
const ASSIGNED_APART = 5;
/** Milliseconds; what is given later is another time. */
const ASSIGNED_LATELY = 10 * 60_000;

/** Tells agents of things in the app. Mails are the outbox's business; this never leaves the house. */
@Injectable()
export class Notices implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly bus: Bus,
    private readonly schedule: Schedule,
    private readonly source: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.every('sweep-notices', 3600, () => this.sweep());
  }

  /**
   * Tells one agent, with what caused it: a notice of a transaction that does not commit was never told. One statement,
   * whose answer nobody waits for; whoever did it themselves is not told.
   */
  async tell(writes: Into, { agentId, kind, caseId, data }: NewNotice): Promise<void> {
    if (data.byAgentId === agentId) return;
    const id = newId();
    const event: NoticeEvent = { agentId, id };
    const kept = { ...data, ...(data.text !== undefined && { text: firstWords(data.text) }) };
    await writes.query(
      `WITH told AS (
         INSERT INTO notice (id, agent_id, kind, case_id, data, created_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id
       ) SELECT pg_notify('sprawa', $7) FROM told`,
      [
        id,
        agentId,
        kind,
        caseId,
        JSON.stringify(kept).replaceAll('\\u0000', ''),
        this.clock.now(),
        this.bus.notice('notice', event),
      ],
    );
  }

  /**
   * Tells whoever follows a case that something happened to it, except the one who did it (CS-13). Until they look it is
   * one notice, which counts. `except`: who was told of it in other words. One statement, whose answer nobody waits for; nobody who follows, nothing is written.
   */
  async tellFollowers(
    writes: Into,
    {
      caseId,
      data,
      except = null,
    }: { caseId: string; data: Pick<NoticeData, 'byAgentId' | 'text' | 'entryId'>; except?: string | null },
  ): Promise<void> {
    const kept = { ...data, byAgentId: data.byAgentId ?? null, text: firstWords(data.text ?? '') };
    const [agent, notice] = [newId(), newId()];
    const event: NoticeEvent = { agentId: agent, id: notice };
    await writes.query(
      `WITH follower AS (
         SELECT agent_id FROM case_follower WHERE case_id = $1 AND agent_id IS DISTINCT FROM $2 AND agent_id IS DISTINCT FROM $8
       ), more AS (
         UPDATE notice n SET data = n.data || $3::jsonb || jsonb_build_object('count', coalesce((n.data ->> 'count')::int, 1) + 1),
           created_at = $4
         FROM follower f WHERE n.agent_id = f.agent_id AND n.case_id = $1 AND n.kind = 'followed' AND n.read_at IS NULL
         RETURNING n.id, n.agent_id
       ), fresh AS (
         INSERT INTO notice (id, agent_id, kind, case_id, data, created_at)
         SELECT gen_random_uuid(), f.agent_id, 'followed', $1, $3::jsonb, $4 FROM follower f
         WHERE NOT EXISTS (SELECT FROM more m WHERE m.agent_id = f.agent_id) RETURNING id, agent_id
       )
       SELECT pg_notify('sprawa', replace(replace($5, $6, t.agent_id::text), $7, t.id::text))
       FROM (SELECT * FROM more UNION ALL SELECT * FROM fresh) t`,
      [
        caseId,
        kept.byAgentId,
        JSON.stringify(kept).replaceAll('\\u0000', ''),
        this.clock.now(),
        this.bus.notice('notice', event),
        agent,
        notice,
        except,
      ],
    );
  }

  /**
   * Tells an agent that a case is theirs now. Beside the first few that the same person gives them within a while, further
   * ones are one notice of no case, which counts: whoever hands over a hundred makes no hundred lines. One statement.
   */
  async tellAssigned(
    writes: Into,
    {
      agentId,
      caseId,
      data,
    }: { agentId: string; caseId: string; data: Pick<NoticeData, 'byAgentId' | 'text' | 'entryId'> },
  ): Promise<void> {
    const id = newId();
    const event: NoticeEvent = { agentId, id };
    const byAgentId = data.byAgentId ?? null;
    const kept = { ...data, byAgentId, text: firstWords(data.text ?? '') };
    const now = this.clock.now();
    await writes.query(
      `WITH lately AS (
         SELECT id, case_id, created_at FROM notice WHERE agent_id = $2 AND read_at IS NULL AND kind = 'assigned'
           AND data ->> 'byAgentId' IS NOT DISTINCT FROM $4 AND created_at > $7
       ), many AS (
         SELECT count(*) FILTER (WHERE case_id IS NOT NULL) >= ${ASSIGNED_APART} AS so FROM lately
       ), more AS (
         UPDATE notice n SET data = n.data || jsonb_build_object('count', (n.data ->> 'count')::int + 1), created_at = $6
         WHERE (SELECT so FROM many)
           AND n.id = (SELECT id FROM lately WHERE case_id IS NULL ORDER BY created_at DESC LIMIT 1) RETURNING n.id
       ), fresh AS (
         INSERT INTO notice (id, agent_id, kind, case_id, data, created_at)
         SELECT $1::uuid, $2, 'assigned', CASE WHEN so THEN NULL ELSE $3::uuid END,
           CASE WHEN so THEN jsonb_build_object('byAgentId', $4::text, 'text', '', 'count', 1) ELSE $5::jsonb END, $6
         FROM many WHERE NOT EXISTS (SELECT FROM more) RETURNING id
       )
       SELECT pg_notify('sprawa', replace($8, $1::text, t.id::text)) FROM (SELECT * FROM more UNION ALL SELECT * FROM fresh) t`,
      [
        id,
        agentId,
        caseId,
        byAgentId,
        JSON.stringify(kept).replaceAll('\\u0000', ''),
        now,
        new Date(now.getTime() - ASSIGNED_LATELY),
        this.bus.notice('notice', event),
      ],
    );
  }

  async sweep(): Promise<void> {
    await this.source.query(
      `DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE created_at < $1 LIMIT 10000)`,
      [new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000)],
    );
  }
}
