import { Injectable, OnModuleInit } from '@nestjs/common';
import { Bus, Clock, newId, Schedule, type Into } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { firstWords } from '../text/rich-text.js';
import type { NewNotice, NoticeData, NoticeEvent } from './notice.js';

/** Notices are hints to look; what happened stays in the timeline for as long as the case. */
const KEPT_DAYS = 90;

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
   * one notice, which counts. One statement, whose answer nobody waits for; nobody who follows, nothing is written.
   */
  async tellFollowers(
    writes: Into,
    { caseId, data }: { caseId: string; data: Pick<NoticeData, 'byAgentId' | 'text' | 'entryId'> },
  ): Promise<void> {
    const kept = { ...data, byAgentId: data.byAgentId ?? null, text: firstWords(data.text ?? '') };
    const [agent, notice] = [newId(), newId()];
    const event: NoticeEvent = { agentId: agent, id: notice };
    await writes.query(
      `WITH follower AS (
         SELECT agent_id FROM case_follower WHERE case_id = $1 AND agent_id IS DISTINCT FROM $2
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
