import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';
import { Clock } from '@sprawa/platform';
import { inLanguage } from '@sprawa/permissions';
import { replayAction, type Performer, type ReplayOutcome, type Workflow } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { designWords } from './words.js';

export interface Replay {
  performed: number;
  same: number;
  refused: { action: string; name: string; reason: string; times: number }[];
}

const DAYS = 90;
/** The latest of them; more would take longer than anybody waits. */
const MOST = 10_000;

interface Row {
  action: string;
  author: 'agent' | 'contact' | 'system';
  held: string[] | null;
  came_from: string | null;
  went_to: string | null;
  stood_in: string;
}

/** Tries what was done lately under a workflow that is not published yet (WF-12); nothing is changed by it. */
@Injectable()
export class ReplayActions {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Rights are those the performers hold today.
   * @param before whose actions are looked at; what every stream offers by itself goes as before
   */
  async under(streamId: string, before: Workflow, after: Workflow, language: Language): Promise<Replay> {
    const rows = await this.performed(streamId, before);
    const refused = new Map<string, Replay['refused'][number]>();
    let same = 0;
    for (const row of rows) {
      const from = row.came_from ?? row.stood_in;
      const done = { actionKey: row.action, from, to: row.went_to ?? from, performer: performerOf(row) };
      const outcome = replayAction(after, done);
      if (outcome === 'same') same += 1;
      if (outcome === 'same' || outcome === 'elsewhere') continue;
      const key = `${row.action} ${outcome}`;
      const known = refused.get(key);
      if (known) known.times += 1;
      else refused.set(key, { ...said(row.action, outcome, before, language), times: 1 });
    }
    return {
      performed: rows.length,
      same,
      refused: [...refused.values()].sort((one, other) => other.times - one.times).slice(0, 100),
    };
  }

  /** Where a case stood before an action that moved it nowhere is where its next move began, or where it stands now. */
  private async performed(streamId: string, { actions }: Workflow): Promise<Row[]> {
    return (await this.source.query(
      `WITH done AS (
         SELECT DISTINCT ON (e.created_at, e.case_id, e.case_version) e.case_id, e.case_version, e.action_key, e.author_kind, e.agent_id, e.created_at, c.state_id
         FROM cases c JOIN case_entry e ON e.case_id = c.id
         WHERE c.stream_id = $1 AND c.last_activity_at >= $3 AND e.created_at >= $3 AND e.action_key = ANY ($2::text[])
         ORDER BY e.created_at DESC, e.case_id, e.case_version LIMIT ${MOST}),
       people AS (
         SELECT a.id, ARRAY['role:' || a.role_key, 'agent:' || lower(a.email::text)] || ARRAY(
           SELECT 'group:' || g.key FROM agent_group_member m JOIN agent_group g ON g.id = m.group_id WHERE m.agent_id = a.id) AS held
         FROM agent a WHERE a.id IN (SELECT agent_id FROM done))
       SELECT d.action_key AS action, d.author_kind AS author, p.held, move.came_from,
         CASE WHEN move.case_version = d.case_version THEN move.went_to END AS went_to, st.key AS stood_in
       FROM done d JOIN state st ON st.id = d.state_id LEFT JOIN people p ON p.id = d.agent_id
       LEFT JOIN LATERAL (
         SELECT e.case_version, change ->> 'from' AS came_from, change ->> 'to' AS went_to
         FROM case_entry e CROSS JOIN LATERAL jsonb_array_elements(e.data -> 'changes') change
         WHERE e.case_id = d.case_id AND e.case_version >= d.case_version AND e.kind = 'change' AND change ->> 'what' = 'state'
         ORDER BY e.position LIMIT 1) move ON true`,
      [
        streamId,
        actions.map(({ key }) => key),
        new Date(this.clock.now().getTime() - DAYS * 24 * 60 * 60_000),
      ],
    )) as Row[];
  }
}

function performerOf({ author, held }: Row): Performer {
  if (author === 'system') return { kind: 'system' };
  if (author === 'contact') return { kind: 'contact', contactId: '' };
  return { kind: 'agent', agentId: '', principals: held ?? [] };
}

function said(
  key: string,
  outcome: Exclude<ReplayOutcome, 'same' | 'elsewhere'>,
  before: Workflow,
  language: Language,
): Omit<Replay['refused'][number], 'times'> {
  const action = before.actions.find((each) => each.key === key);
  return {
    action: key,
    name: action ? inLanguage(action.name, language) : key,
    reason: designWords(language, `replay-${outcome}`),
  };
}
