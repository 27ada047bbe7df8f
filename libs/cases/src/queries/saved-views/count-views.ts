import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, FilterReads, tookTooLong } from '@sprawa/platform';
import type { Narrowing } from '../list-cases/case-filter.js';

/** Counting stops here: a panel says no more than "99+". */
export const VIEW_COUNT_LIMIT = 100;

/** Milliseconds: no further view is begun, and the whole statement is given up. */
const ENOUGH = 500;
const TOO_LONG = 1500;
/** When it was given up: for each view by itself, for all of them, and for how long a costly one is not counted again. */
const ALONE = 150;
const ALL_ALONE = 1000;
const REST = 5 * 60_000;

export interface CountedView {
  id: string;
  /** Another one when the view was changed. */
  version: number;
  where: Narrowing;
}

/**
 * The numbers of a panel, in one statement. A view that takes too long has none, and keeps none of the others from having
 * theirs; it is left alone for a while, so that it costs a process its time once.
 */
@Injectable()
export class CountViews {
  /** Until when. */
  private readonly costly = new Map<string, number>();

  constructor(
    private readonly reads: FilterReads,
    private readonly clock: Clock,
  ) {}

  /** @returns counts to 100; null of what is not known in time */
  async counts(actor: AgentActor, views: readonly CountedView[]): Promise<Map<string, number | null>> {
    const now = this.clock.now().getTime();
    for (const [key, until] of this.costly) if (until <= now) this.costly.delete(key);
    const counts = new Map<string, number | null>(views.map(({ id }) => [id, null]));
    const asked = views.filter((view) => !this.costly.has(keyOf(actor, view)));
    if (asked.length === 0) return counts;
    try {
      this.note(counts, asked, await this.ask(actor, asked, TOO_LONG));
    } catch (error) {
      if (!isTooLong(error)) throw error;
      await this.oneByOne(actor, asked, counts);
    }
    return counts;
  }

  private async oneByOne(
    actor: AgentActor,
    views: readonly CountedView[],
    counts: Map<string, number | null>,
  ): Promise<void> {
    const began = Date.now();
    for (const view of views) {
      if (Date.now() - began > ALL_ALONE) return;
      try {
        this.note(counts, [view], await this.ask(actor, [view], ALONE));
      } catch (error) {
        if (!isTooLong(error)) throw error;
        this.costly.set(keyOf(actor, view), this.clock.now().getTime() + REST);
      }
    }
  }

  private async ask(
    actor: AgentActor,
    views: readonly CountedView[],
    within: number,
  ): Promise<Record<string, number | null>> {
    const params = new SqlParams();
    const visible = visibleTo(actor, 'c', params);
    const columns = views.map(({ where }, at) => {
      const condition = where.condition(params);
      const halves = where.open === null ? ['c.open', 'NOT c.open'] : [where.open ? 'c.open' : 'NOT c.open'];
      const parts = halves.map((half) => `SELECT FROM cases c WHERE ${half} AND ${visible} AND ${condition}`);
      const count = `(SELECT count(*)::int FROM (${parts.join(' UNION ALL ')} LIMIT ${VIEW_COUNT_LIMIT}) found)`;
      // Sub-queries are run when they are asked for, so one after the end of the time costs nothing.
      return `CASE WHEN clock_timestamp() < statement_timestamp() + interval '${ENOUGH} ms' THEN ${count} END AS "${at}"`;
    });
    const [row] = await this.reads.query<Record<string, number | null>>(
      `SELECT ${columns.join(', ')}`,
      params.values,
      within,
    );
    return row!;
  }

  private note(
    counts: Map<string, number | null>,
    views: readonly CountedView[],
    row: Record<string, number | null>,
  ): void {
    views.forEach(({ id }, at) => counts.set(id, row[at] ?? null));
  }
}

/** What is costly for one agent may be cheap for another, who sees other states. */
const keyOf = (actor: AgentActor, { id, version }: CountedView): string =>
  `${actor.agentId} ${id} ${version}`;

function isTooLong(error: unknown): boolean {
  return (
    tookTooLong(error) !== null || tookTooLong((error as { driverError?: unknown }).driverError) !== null
  );
}
