import { Injectable } from '@nestjs/common';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { Transactions, isId } from '@sprawa/platform';
import { VIEW_LIMITS } from '../../domain/saved-view/saved-view.js';
import { viewsOf } from '../../queries/saved-views/saved-view-row.js';

/** The order in which an agent has their views; nobody else's is touched. */
@Injectable()
export class ArrangeViews {
  constructor(private readonly transactions: Transactions) {}

  /** @param ids in their order; what is not among them follows by age, and ids of views one does not have are passed over */
  async arrange(actor: AgentActor, ids: readonly string[]): Promise<void> {
    const known = [...new Set(ids.filter(isId))].slice(0, VIEW_LIMITS.shown);
    await this.transactions.run(async (tx) => {
      const params = new SqlParams();
      const me = `${params.add(actor.agentId)}::uuid`;
      const wanted = `unnest(${params.add(known)}::uuid[]) WITH ORDINALITY w (id, place)`;
      await tx.query(
        `WITH gone AS (DELETE FROM saved_view_place WHERE agent_id = ${me} AND view_id <> ALL (${params.add(known)}::uuid[]))
         INSERT INTO saved_view_place (agent_id, view_id, position)
         SELECT ${me}, v.id, w.place FROM ${wanted} JOIN saved_view v ON v.id = w.id
         WHERE v.deleted_at IS NULL AND ${viewsOf(actor, params)} ORDER BY v.id
         ON CONFLICT (agent_id, view_id) DO UPDATE SET position = excluded.position`,
        params.values,
      );
    });
  }
}
