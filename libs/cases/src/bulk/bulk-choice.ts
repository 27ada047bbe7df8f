import { Injectable } from '@nestjs/common';
import type * as Sdl from '@sprawa/contracts/agent';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, FilterReads, InputError, type Tx } from '@sprawa/platform';
import {
  filledIn,
  offeredActions,
  resetsForm,
  takesAll,
  type Action,
  type CaseFacts,
  type Performer,
} from '@sprawa/workflow';
import { ReadCaseFilter } from '../graphql/agent/read-case-filter.js';
import { caseFields } from '../domain/case-fields.js';
import { caseDigits } from '../queries/find-case/case-digits.js';
import type { CaseFilter } from '../queries/list-cases/case-filter.js';
import { matchingCases } from '../queries/list-cases/matching-cases.js';
import type { StateRecord, Stream } from '../streams/stream.js';
import { Streams } from '../streams/streams.js';
import { wordsOf } from '../words/words.js';
import { BULK_LIMIT } from './bulk-operation.js';
import { countOpenParents } from './open-parts.js';

/** Rows that were ticked, each with the version on the screen; more are chosen by a filter. */
const ROWS_LIMIT = 1000;

/** The rows that were ticked, or everything a filter matches. */
export type Choice =
  { rows: readonly { number: string; version: number }[]; filter: null } | { rows: null; filter: CaseFilter };

export interface ChosenAction {
  stream: Stream;
  action: Action;
  leadsTo: StateRecord | null;
  /** Of how many of the chosen cases it is one now. */
  cases: number;
  /** Of how many of them it would empty the form. */
  empties: number;
  /** Of how many of the open ones it closes, parts stay open. */
  leavesOpen: number;
}

export interface Chosen {
  total: number;
  actions: ChosenAction[];
}

/** What can be done in many cases at once: what needs nothing that is of one case alone. */
const IN_BULK: readonly Action['writes'][] = ['message', 'note', 'proposal', 'nothing'];

/** Which cases are chosen: read as the list reads them, so nobody chooses what they do not see. */
@Injectable()
export class BulkChoice {
  constructor(
    private readonly filters: ReadCaseFilter,
    private readonly reads: FilterReads,
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  /** @throws InputError naming what is wrong */
  async read(actor: AgentActor, given: Sdl.BulkChoiceInput): Promise<Choice> {
    const words = wordsOf(actor.language).bulk;
    const wrong = (path: string, message: string) => new InputError(message, [{ path, message }]);
    if (given.filter) {
      if (given.cases) throw wrong('choice', words.oneChoice);
      return { rows: null, filter: await this.filters.read(actor, given.filter) };
    }
    const rows = given.cases ?? [];
    if (rows.length === 0) throw wrong('choice.cases', words.nothing);
    if (rows.length > ROWS_LIMIT) throw wrong('choice.cases', words.rows(ROWS_LIMIT));
    return { rows, filter: null };
  }

  /** What moving them to a stream does, counted by which fields have values. */
  async lookAtMove(
    actor: AgentActor,
    choice: Choice,
    target: Stream,
  ): Promise<{ moves: number; putAside: number }> {
    const there = caseFields(target);
    const streams = await this.streams.byId();
    let [moves, putAside] = [0, 0];
    for (const { stream_id, keys, n } of await this.kinds(actor, choice)) {
      if (stream_id === target.id) continue;
      const here = caseFields(streams.get(stream_id)!);
      const fits = (key: string) => {
        const [from, to] = [here, there].map((fields) => fields.find((field) => field.key === key));
        return from !== undefined && to !== undefined && takesAll(from, to);
      };
      moves += n;
      if (!keys.every(fits)) putAside += n;
    }
    return { moves, putAside };
  }

  /** Counts up to one more than a job may have. */
  async look(actor: AgentActor, choice: Choice): Promise<Chosen> {
    const params = new SqlParams();
    const [rows, parents] = await Promise.all([
      this.kinds(actor, choice),
      countOpenParents(this.reads, actor, this.condition(actor, choice, params), params),
    ]);
    const streams = await this.streams.byId();
    const actions = new Map<string, ChosenAction>();
    for (const { stream_id, state_id, keys, n } of rows) {
      const stream = streams.get(stream_id)!;
      const state = stream.stateById(state_id).key;
      const filled = filledIn(stream.workflow, Object.fromEntries(keys.map((key) => [key, true]))).length > 0;
      for (const action of offeredTo(actor, stream, state)) {
        const id = `${stream_id} ${action.key}`;
        const leadsTo = action.to ? stream.state(action.to) : null;
        const known = actions.get(id) ?? { stream, action, leadsTo, cases: 0, empties: 0, leavesOpen: 0 };
        known.cases += n;
        if (filled && resetsForm(stream.workflow, action, state)) known.empties += n;
        actions.set(id, known);
      }
    }
    for (const { stream_id, state_id, n } of parents) {
      const stream = streams.get(stream_id)!;
      for (const action of offeredTo(actor, stream, stream.stateById(state_id).key)) {
        const known = actions.get(`${stream_id} ${action.key}`);
        if (known?.leadsTo?.open === false) known.leavesOpen += n;
      }
    }
    return { total: rows.reduce((sum, { n }) => sum + n, 0), actions: [...actions.values()] };
  }

  /**
   * Writes down what is chosen now, oldest first: whoever changes many at once changes them in one order, and nobody
   * waits for another in a circle. What was ticked and is not there for this agent is an item without a case.
   * @returns how many
   */
  async freeze(tx: Tx, actor: AgentActor, choice: Choice, jobId: string): Promise<number> {
    const params = new SqlParams();
    const job = `${params.add(jobId)}::uuid`;
    const condition = this.condition(actor, choice, params);
    if (choice.filter)
      return this.write(tx, job, `SELECT c.number, c.id, c.version FROM cases c WHERE ${condition}`, params);
    const numbers = choice.rows.map(({ number }) => caseDigits(number) ?? '0');
    const versions = choice.rows.map(({ version }) => version);
    return this.write(
      tx,
      job,
      `SELECT DISTINCT ON (given.number) given.number, c.id, given.version
       FROM unnest(${params.add(numbers)}::bigint[], ${params.add(versions)}::int[]) given (number, version)
       LEFT JOIN cases c ON c.number = given.number AND ${condition}`,
      params,
    );
  }

  /** Cases by stream, state and the fields that have values; up to one more than a job may have. */
  private async kinds(
    actor: AgentActor,
    choice: Choice,
  ): Promise<{ stream_id: string; state_id: string; keys: string[]; n: number }[]> {
    const params = new SqlParams();
    const chosen = `SELECT c.stream_id, c.state_id, c.fields FROM cases c WHERE ${this.condition(actor, choice, params)} LIMIT ${BULK_LIMIT + 1}`;
    return this.reads.query<{ stream_id: string; state_id: string; keys: string[]; n: number }>(
      `SELECT stream_id, state_id, keys, count(*)::int AS n FROM (
         SELECT stream_id, state_id, ARRAY(SELECT f.key FROM jsonb_each(chosen.fields) f WHERE f.value <> 'null'::jsonb ORDER BY 1) AS keys
         FROM (${chosen}) chosen) kinds GROUP BY 1, 2, 3`,
      params.values,
    );
  }

  private async write(tx: Tx, job: string, chosen: string, params: SqlParams): Promise<number> {
    const [{ n }] = (await tx.query(
      `WITH added AS (
         INSERT INTO bulk_item (job_id, position, number, case_id, version)
         SELECT ${job}, row_number() OVER (ORDER BY id, number), number, id, version
         FROM (${chosen} LIMIT ${BULK_LIMIT + 1}) chosen RETURNING 1)
       SELECT count(*)::int AS n FROM added`,
      params.values,
    )) as [{ n: number }];
    return n;
  }

  private condition(actor: AgentActor, choice: Choice, params: SqlParams): string {
    if (choice.filter) return matchingCases(actor, choice.filter, params, this.clock.now());
    const numbers = choice.rows.map(({ number }) => caseDigits(number)).filter((number) => number !== null);
    return `c.number = ANY (${params.add(numbers)}::bigint[]) AND ${visibleTo(actor, 'c', params)}`;
  }
}

function offeredTo(actor: AgentActor, stream: Stream, stateKey: string): Action[] {
  const performer: Performer = { kind: 'agent', agentId: actor.agentId, principals: actor.principals };
  const facts: CaseFacts = {
    ...{ stateKey, ownerId: null, groupId: null, previousOwnerId: null, proposal: null, version: 0 },
  };
  return offeredActions(stream.workflow, facts, performer)
    .filter(({ action, available }) => available && IN_BULK.includes(action.writes))
    .filter(({ action }) => !action.fields.some(({ kind, required }) => kind === 'file' && required))
    .map(({ action }) => action);
}
