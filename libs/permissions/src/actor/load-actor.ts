import { Injectable } from '@nestjs/common';
import {
  ACT,
  RecentSessions,
  Sessions,
  hashToken,
  inForce,
  isApiToken,
  isToken,
  rememberSession,
  sessionLife,
  sessionOf,
  tokenOf,
  type Actor,
  type AgentActor,
  type Caller,
  type CustomerActor,
  type Door,
  type Language,
  type Right,
} from '@sprawa/identity';
import { Clock, HotReads, Settings } from '@sprawa/platform';
import { ActorMemory } from './actor-memory.js';
import { agentByIdSql, agentSql, customerSql, tokenSql, type By } from './actor-sql.js';
import { TokenUse } from './token-use.js';

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
    private readonly tokenUse: TokenUse,
  ) {}

  /** Of an HTTP request, by `Authorization: Bearer` or the door's cookie; null when nobody is signed in there. */
  async fromRequest(request: {
    headers: Record<string, string | string[] | undefined>;
    door: Door;
    /** The caller's network address. */
    address: string | null;
  }): Promise<Actor | null> {
    const { headers, door, address } = request;
    const token = tokenOf(headers, door, this.settings.PUBLIC_URL);
    const actor = await this.fromToken(token, door, address);
    const userAgent = headers['user-agent'];
    return actor && cameFrom(actor, { address, userAgent: typeof userAgent === 'string' ? userAgent : null });
  }

  /** Of a bare token, e.g. out of a WebSocket's connection parameters. A token of the other door is nobody's here. */
  async fromToken(token: unknown, door: Door, address: string | null = null): Promise<Actor | null> {
    if (isApiToken(token)) return door === 'agent' ? this.fromApiToken(token, address) : null;
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
    const now = await this.asOfNow(actor);
    return now && actor.from ? cameFrom(now, actor.from) : now;
  }

  private async asOfNow<A extends Actor>(actor: A): Promise<A | null> {
    if (actor.kind === 'agent' && actor.token) {
      const row = await this.readToken('t.id', actor.token.id);
      return row && (toTokenActor(row) as A);
    }
    const sessionId = sessionOf(actor);
    if (!sessionId) return null;
    const row = await this.read(actor.kind === 'agent' ? 'agent' : 'portal', 's.id', sessionId);
    return row ? (toActor(row) as A) : null;
  }

  /**
   * An agent with what they may do now, whether signed in or not; null once suspended. For work they began that goes on
   * behind the scenes.
   * @param tokenId of the API token they began it through, which narrows them as ever; null once it does not work
   */
  async agent(agentId: string, tokenId: string | null = null): Promise<AgentActor | null> {
    if (tokenId !== null) {
      const row = await this.readToken('t.id', tokenId);
      return row?.agent_id === agentId ? toTokenActor(row) : null;
    }
    const [row] = await this.reads.query<AgentRow>(agentByIdSql, [agentId]);
    return row ? toAgentActor(row) : null;
  }

  private async fromApiToken(token: string, address: string | null): Promise<AgentActor | null> {
    const remembered = this.memory.find(token);
    if (remembered) return remembered;
    const remember = this.memory.begin(token);
    const row = await this.readToken('t.token_hash', hashToken(token));
    if (!row) {
      this.recent.forget(token);
      return null;
    }
    this.recent.remember(token, 'agent');
    const actor = toTokenActor(row);
    remember(actor, row.expires_at.getTime());
    await this.tokenUse.note(row.token_id, row.last_used_at, address);
    return actor;
  }

  private async readToken(by: 't.token_hash' | 't.id', value: unknown): Promise<TokenRow | null> {
    const [row] = await this.reads.query<TokenRow>(tokenSql(by), [value, this.clock.now()]);
    return row ?? null;
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
interface AgentRow {
  name: string;
  email: string;
  language: Language;
  agent_id: string;
  time_zone: string;
  role_key: string;
  rights: Right[];
  group_ids: string[];
  principals: string[];
  stream_ids: string[];
  state_ids: string[];
}
type AgentSessionRow = SessionRow & AgentRow & { door: 'agent' };
interface CustomerSessionRow extends SessionRow {
  door: 'portal';
  customer_id: string;
  contact_id: string;
}
type Row = AgentSessionRow | CustomerSessionRow;
interface TokenRow extends AgentRow {
  token_id: string;
  token_name: string;
  scopes: string[];
  expires_at: Date;
  last_used_at: Date | null;
}

/** The same actor, of this request: those that are remembered belong to no one request. */
function cameFrom<A extends Actor>(actor: A, from: Caller): A {
  const asked = { ...actor, from };
  const session = sessionOf(actor);
  if (session) rememberSession(asked, session);
  return asked;
}

function toActor(row: Row): Actor {
  const actor = row.door === 'agent' ? toAgentActor(row) : toCustomerActor(row);
  rememberSession(actor, row.session_id);
  return actor;
}

/** Every signed-in agent has the right `self`, whatever the role says. */
function toAgentActor(row: AgentRow): AgentActor {
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

/** What its agent still may, of what the token was given; never `self` (AD-4). */
function toTokenActor(row: TokenRow): AgentActor {
  const may = inForce(row.scopes, row.rights);
  return {
    ...toAgentActor(row),
    rights: new Set(may.filter((scope) => scope !== ACT)),
    token: { id: row.token_id, name: row.token_name, mayAct: may.includes(ACT) },
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
