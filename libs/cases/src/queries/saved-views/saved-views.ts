import { Injectable } from '@nestjs/common';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { HotReads } from '@sprawa/platform';
import { VIEW_LIMITS } from '../../domain/saved-view/saved-view.js';
import { SAVED_VIEW_COLUMNS, viewsOf, type SavedViewRow } from './saved-view-row.js';

/** With whose it is. */
export interface OwnedView extends SavedViewRow {
  owner_name: string;
  owner_suspended: boolean;
}

const COLUMNS = `${SAVED_VIEW_COLUMNS}, o.name AS owner_name, o.suspended_at IS NOT NULL AS owner_suspended`;

/** Saved views as an agent has them. */
@Injectable()
export class SavedViews {
  constructor(private readonly reads: HotReads) {}

  /** Own ones first, each kind in the agent's own order, and what has no place yet by age at the end. */
  async all(actor: AgentActor): Promise<OwnedView[]> {
    const params = new SqlParams();
    return this.reads.query<OwnedView>(
      `SELECT ${COLUMNS} FROM saved_view v JOIN agent o ON o.id = v.owner_id
       LEFT JOIN saved_view_place p ON p.view_id = v.id AND p.agent_id = ${params.add(actor.agentId)}::uuid
       WHERE v.deleted_at IS NULL AND ${viewsOf(actor, params)}
       ORDER BY v.owner_id <> ${params.add(actor.agentId)}::uuid, p.position NULLS LAST, v.created_at, v.id
       LIMIT ${VIEW_LIMITS.shown}`,
      params.values,
    );
  }

  async find(actor: AgentActor, id: string): Promise<OwnedView | null> {
    const params = new SqlParams();
    const [row] = await this.reads.query<OwnedView>(
      `SELECT ${COLUMNS} FROM saved_view v JOIN agent o ON o.id = v.owner_id
       WHERE v.id = ${params.add(id)}::uuid AND v.deleted_at IS NULL AND ${viewsOf(actor, params)}`,
      params.values,
    );
    return row ?? null;
  }
}
