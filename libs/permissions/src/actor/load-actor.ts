import { Injectable } from '@nestjs/common';
import {
  RecentSessions,
  Sessions,
  hashToken,
  isToken,
  rememberSession,
  sessionLife,
  sessionOf,
  tokenOf,
  type Actor,
  type AgentActor,
  type CustomerActor,
  type Door,
  type Language,
  type Right,
} from '@sprawa/identity';
import { Clock, HotReads, Settings } from '@sprawa/platform';
import { ActorMemory } from './actor-memory.js';

/** Finds out who asks: an agent out of memory while nothing of their rights has changed (`ActorMemory`), others by one statement. */
@Injectable()
export class ActorLoader {
  constructor(
    private readonly reads: HotReads,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly recent: RecentSessions,
    private readonly memory: ActorMemory,
    private readonly settings: Settings,
  ) {}

  /** Of an HTTP request, by `Authorization: Bearer` or the door's cookie; null when nobody is signed in there. */
  fromRequest(request: {
    headers: Record<string, string | string[] | undefined>;
    door: Door;
  }): Promise<Actor | null> {
    return this.fromToken(tokenOf(request.headers, request.door, this.settings.PUBLIC_URL), request.door);
  }

  /** Of a bare token, e.g. out of a WebSocket's connection parameters. A token of the other door is nobody's here. */
  async fromToken(token: unknown, door: Door): Promise<Actor | null> {
    if (!isToken(token)) return null;
    const remembered = door === 'agent' ? this.memory.find(token) : null;
    if (remembered) return remembered;
    const remember = this.memory.begin(token);
    const row = await this.read(door, 's.token_hash', hashToken(token));
    if (!row) {
      this.recent.forget(token);
      return null;
    }
    this.recent.remember(token, door);
    const actor = toActor(row);
    if (actor.kind === 'agent') remember(actor, this.end(row));
    await this.sessions.touch(row.session_id, row.last_seen_at);
    return actor;
  }

  /**
   * The same agent or customer with what they may do now; null once signed out, suspended or expired. For long
   * connections: what was true when one opened says nothing of the moment something is sent through it.
   */
  async again<A extends Actor>(actor: A): Promise<A | null> {
    const sessionId = sessionOf(actor);
    if (!sessionId) return null;
    const row = await this.read(actor.kind === 'agent' ? 'agent' : 'portal', 's.id', sessionId);
    return row ? (toActor(row) as A) : null;
  }

  /** When the session ends if it is not used again, in milliseconds since 1970. */
  private end({ door, expires_at, last_seen_at }: Row): number {
    return Math.min(expires_at.getTime(), last_seen_at.getTime() + sessionLife(this.settings, door).idle);
  }

  private async read(door: Door, by: By, value: unknown): Promise<Row | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - sessionLife(this.settings, door).idle);
    const sql = door === 'agent' ? agentSql(by) : customerSql(by);
    const [row] = await this.reads.query<Row>(sql, [value, now, idleSince]);
    return row ?? null;
  }
}

interface SessionRow {
  session_id: string;
  last_seen_at: Date;
  expires_at: Date;
  name: string;
  email: string;
  language: Language;
}
interface AgentSessionRow extends SessionRow {
  door: 'agent';
  agent_id: string;
  time_zone: string;
  role_key: string;
  rights: Right[];
  group_ids: string[];
  principals: string[];
  stream_ids: string[];
  state_ids: string[];
}
interface CustomerSessionRow extends SessionRow {
  door: 'portal';
  customer_id: string;
  contact_id: string;
}
type Row = AgentSessionRow | CustomerSessionRow;

function toActor(row: Row): Actor {
  const actor = row.door === 'agent' ? toAgentActor(row) : toCustomerActor(row);
  rememberSession(actor, row.session_id);
  return actor;
}

/** Every signed-in agent has the right `self`, whatever the role says. */
function toAgentActor(row: AgentSessionRow): AgentActor {
  return {
    kind: 'agent',
    agentId: row.agent_id,
    name: row.name,
    email: row.email,
    language: row.language,
    timeZone: row.time_zone,
    roleKey: row.role_key,
    rights: new Set<Right>([...row.rights, 'self']),
    principals: row.principals,
    groupIds: row.group_ids,
    streamIds: row.stream_ids,
    visibleStateIds: row.state_ids,
  };
}

function toCustomerActor(row: CustomerSessionRow): CustomerActor {
  return {
    kind: 'customer',
    customerId: row.customer_id,
    contactId: row.contact_id,
    name: row.name,
    email: row.email,
    language: row.language,
  };
}

/** By what a session is found: what the caller holds, or what we remembered of them. */
type By = 's.token_hash' | 's.id';

const agentSql = (by: By) => /* sql */ `
WITH who AS (
  SELECT s.door, s.id AS session_id, s.last_seen_at, s.expires_at, a.id AS agent_id, a.name, a.email::text AS email, a.language, coalesce(a.time_zone, a.browser_time_zone, 'UTC') AS time_zone, a.role_key, r.rights,
    coalesce(g.ids, '{}') AS group_ids,
    array['role:' || a.role_key, 'agent:' || lower(a.email::text)] || coalesce(g.principals, '{}') AS principals
  FROM session s
  JOIN agent a ON a.id = s.agent_id
  JOIN role r ON r.key = a.role_key
  LEFT JOIN LATERAL (
    SELECT array_agg(gr.id) AS ids, array_agg('group:' || gr.key) AS principals
    FROM agent_group_member m JOIN agent_group gr ON gr.id = m.group_id WHERE m.agent_id = a.id
  ) g ON true
  WHERE ${by} = $1 AND s.door = 'agent' AND s.expires_at > $2 AND s.last_seen_at > $3 AND a.suspended_at IS NULL
), works AS (
  SELECT DISTINCT m.stream_id FROM stream_member m, who WHERE m.principal = ANY (who.principals)
)
SELECT who.*,
  coalesce((SELECT array_agg(stream_id) FROM works), '{}') AS stream_ids,
  coalesce((SELECT array_agg(st.id) FROM state st JOIN works USING (stream_id) WHERE st.visible_to && who.principals), '{}') AS state_ids
FROM who`;

const customerSql = (by: By) => /* sql */ `
SELECT s.door, s.id AS session_id, s.last_seen_at, s.expires_at, c.id AS customer_id, c.contact_id, k.name, c.email::text AS email, c.language
FROM session s
JOIN customer c ON c.id = s.customer_id
JOIN contact k ON k.id = c.contact_id
WHERE ${by} = $1 AND s.door = 'portal' AND s.expires_at > $2 AND s.last_seen_at > $3`;
