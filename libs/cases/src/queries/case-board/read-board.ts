import { Injectable } from '@nestjs/common';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { Clock, FilterReads } from '@sprawa/platform';
import type { Stream, StateRecord } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { VIEW_COLUMNS, caseViewSql, type CaseView } from '../case-view.js';
import type { CaseFilter } from '../list-cases/case-filter.js';
import { matchingCases } from '../list-cases/matching-cases.js';

export interface BoardColumn {
  stream: Stream;
  state: StateRecord;
  /** Those with the latest activity, at most as many as were asked for. */
  rows: CaseView[];
  hasMore: boolean;
}

/** More columns no screen shows; each is a look into an index. */
const COLUMNS_LIMIT = 40;

/** What a filter matches, by the states the viewer sees: one statement, which costs what the cards cost. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly reads: FilterReads,
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  /** @param perState cards of a column */
  async columns(actor: AgentActor, filter: CaseFilter, perState: number): Promise<BoardColumn[]> {
    const columns = await this.wanted(actor, filter);
    if (columns.length === 0) return [];
    const params = new SqlParams();
    const condition = matchingCases(actor, filter, params, this.clock.now());
    const order = 'ORDER BY c.last_activity_at DESC, c.number DESC';
    const limit = `${params.add(perState + 1)}::int`;
    const parts = columns.map(
      ({ state }) =>
        `(SELECT ${VIEW_COLUMNS} FROM cases c WHERE c.state_id = ${params.add(state.id)}::uuid AND ${condition} ${order} LIMIT ${limit})`,
    );
    const rows = await this.reads.query<CaseView>(
      `WITH page AS (${parts.join(' UNION ALL ')}) ${caseViewSql(`${params.add(actor.agentId)}::uuid`, { from: 'page' })} ${order}`,
      params.values,
    );
    return columns.map(({ stream, state }) => {
      const found = rows.filter(({ state_id }) => state_id === state.id);
      return { stream, state, rows: found.slice(0, perState), hasMore: found.length > perState };
    });
  }

  /** States that what is asked for can stand in: of the streams it names, open or closed where it says so. */
  private async wanted(
    actor: AgentActor,
    { queue, streamIds, stateIds, where }: CaseFilter,
  ): Promise<{ stream: Stream; state: StateRecord }[]> {
    const open = queue === 'archive' ? false : queue && queue !== 'followed' ? true : (where?.open ?? null);
    return (await this.streams.all())
      .filter(({ id }) => streamIds?.includes(id) ?? true)
      .flatMap((stream) => stream.states.map((state) => ({ stream, state })))
      .filter(({ state }) => actor.visibleStateIds.includes(state.id))
      .filter(({ state }) => (open === null || state.open === open) && (stateIds?.includes(state.id) ?? true))
      .slice(0, COLUMNS_LIMIT);
  }
}
