import { Injectable, OnModuleInit } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Bus, Clock, HotReads, InputError, Transactions, type Into } from '@sprawa/platform';
import { caseDigits } from '../queries/find-case/case-digits.js';
import { wordsOf } from '../words/words.js';

/** An agent's cases by id, each with its time or null. */
export type Snoozed = ReadonlyMap<string, Date | null>;

/** Told on the bus topic `snooze`. */
interface SnoozeEvent {
  agentId: string;
}

/** Cases one agent may have out of the way at once; it bounds what each of their lists leaves out. */
const MOST = 300;
const LONGEST_DAYS = 731;
/** Agents remembered at once. */
const REMEMBERED = 5_000;
const NOBODYS: Snoozed = new Map();

/**
 * What agents put out of their own way. Lists and counts need it with every page, so it is remembered until something of
 * it changes; while the bus cannot be heard, it is read each time.
 */
@Injectable()
export class Snoozes implements OnModuleInit {
  private readonly known = new Map<string, Promise<Snoozed>>();
  private hears = false;

  constructor(
    private readonly reads: HotReads,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on<SnoozeEvent>('snooze').subscribe(({ agentId }) => this.known.delete(agentId));
    this.bus.listening.subscribe((hears) => {
      this.hears = hears;
      this.known.clear();
    });
  }

  /** What is out of the way now: those whose time has come are back, though they were not yet told of. */
  async of(agentId: string): Promise<Snoozed> {
    const all = await this.all(agentId);
    if (all.size === 0) return NOBODYS;
    const now = this.clock.now();
    return new Map([...all].filter(([, until]) => until === null || until > now));
  }

  /** @returns whether there is such a case for this agent; @throws InputError for a time that is none or too far */
  async put(actor: AgentActor, number: string, until: string | null): Promise<boolean> {
    const at = until === null ? null : this.timeOf(actor, until);
    return this.change(actor, number, async (tx, found) => {
      const [row] = (await tx.query(
        `INSERT INTO case_snooze (agent_id, case_id, until, position, created_at)
         SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM case_snooze WHERE agent_id = $1 AND case_id <> $2) < ${MOST}
         ON CONFLICT (agent_id, case_id) DO UPDATE SET until = excluded.until, position = excluded.position, created_at = excluded.created_at
         RETURNING case_id`,
        [actor.agentId, found.id, at, found.entry_count, this.clock.now()],
      )) as object[];
      if (!row) throw wrong('number', wordsOf(actor.language).snooze.tooMany);
    });
  }

  async wake(actor: AgentActor, number: string): Promise<boolean> {
    return this.change(actor, number, async (tx, found) => {
      await tx.query(`DELETE FROM case_snooze WHERE agent_id = $1 AND case_id = $2`, [
        actor.agentId,
        found.id,
      ]);
    });
  }

  /** For whoever changes the table beside these. */
  async tell(tx: Into, agentId: string): Promise<void> {
    await this.bus.tell(tx, 'snooze', { agentId } satisfies SnoozeEvent);
  }

  private timeOf(actor: AgentActor, until: string): Date {
    const at = new Date(until);
    const away = at.getTime() - this.clock.now().getTime();
    const { problems } = wordsOf(actor.language);
    if (Number.isNaN(away)) throw wrong('until', problems['not-a-time']);
    if (away <= 0) throw wrong('until', problems['in-the-past']);
    if (away > LONGEST_DAYS * 86_400_000) throw wrong('until', wordsOf(actor.language).snooze.tooFar);
    return at;
  }

  private async change(
    actor: AgentActor,
    number: string,
    work: (tx: Into, found: { id: string; entry_count: number }) => Promise<void>,
  ): Promise<boolean> {
    const digits = caseDigits(number);
    if (!digits) return false;
    const done = await this.transactions.run(async (tx) => {
      const params = new SqlParams();
      const [found] = (await tx.query(
        `SELECT c.id, c.entry_count FROM cases c WHERE c.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)}`,
        params.values,
      )) as { id: string; entry_count: number }[];
      if (!found) return false;
      await work(tx, found);
      await this.tell(tx, actor.agentId);
      return true;
    });
    // What this agent asks next must know, whether the bus has told of it by then or not.
    this.known.delete(actor.agentId);
    return done;
  }

  private all(agentId: string): Promise<Snoozed> {
    const found = this.known.get(agentId);
    if (found) return found;
    const reading = this.read(agentId);
    if (!this.hears) return reading;
    this.known.set(agentId, reading);
    reading.catch(() => this.known.delete(agentId));
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
    return reading;
  }

  private async read(agentId: string): Promise<Snoozed> {
    const rows = await this.reads.query<{ case_id: string; until: Date | string | null }>(
      `SELECT case_id, until FROM case_snooze WHERE agent_id = $1 LIMIT ${MOST}`,
      [agentId],
    );
    return new Map(rows.map(({ case_id, until }) => [case_id, until === null ? null : new Date(until)]));
  }
}

const wrong = (path: string, message: string) => new InputError(message, [{ path, message }]);
