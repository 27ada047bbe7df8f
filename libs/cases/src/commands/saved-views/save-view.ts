import { Injectable } from '@nestjs/common';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import {
  CodedError,
  InputError,
  Transactions,
  differences,
  isId,
  logChange,
  newId,
  type LoggedChange,
  type Tx,
} from '@sprawa/platform';
import type { FilterDocument } from '../../domain/case-filter/filter-document.js';
import { VIEW_LIMITS, type ViewLook } from '../../domain/saved-view/saved-view.js';
import {
  mayEdit,
  viewsOf,
  SAVED_VIEW_COLUMNS,
  type SavedViewRow,
} from '../../queries/saved-views/saved-view-row.js';
import { wordsOf } from '../../words/words.js';

/** Somebody else saved the view first; what was written is kept by whoever wrote it. */
export class StaleView extends Error {}

export interface ViewToSave extends ViewLook {
  filter: FilterDocument;
}

/** Makes, changes, deletes and brings back saved views; whatever an agent does not have is not there. */
@Injectable()
export class SaveView {
  constructor(private readonly transactions: Transactions) {}

  /** @returns its id. @throws InputError where sharing is not theirs to do, or there are too many */
  async create(actor: AgentActor, view: ViewToSave): Promise<string> {
    this.checkSharing(actor, view, []);
    return this.transactions.run(async (tx) => {
      // Two tabs at once are counted one after the other.
      await tx.query(`SELECT FROM agent WHERE id = $1 FOR NO KEY UPDATE`, [actor.agentId]);
      const [{ n }] = (await tx.query(
        `SELECT count(*)::int AS n FROM saved_view WHERE owner_id = $1 AND deleted_at IS NULL`,
        [actor.agentId],
      )) as [{ n: number }];
      if (n >= VIEW_LIMITS.own)
        throw problem('input', wordsOf(actor.language).savedViews.many(VIEW_LIMITS.own));
      const id = newId();
      await tx.query(
        `INSERT INTO saved_view (name, icon, filter, columns, sort, mode, page_size, shared_with, id, owner_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [...valuesOf(view), id, actor.agentId],
      );
      await log(
        tx,
        actor,
        id,
        'created',
        view.sharedWith.length > 0 ? view.name : null,
        differences({}, partsOf(view)),
      );
      return id;
    });
  }

  /** @throws CodedError NOT_FOUND, InputError, StaleView */
  async change(actor: AgentActor, id: string, version: number, view: ViewToSave): Promise<void> {
    await this.transactions.run(async (tx) => {
      const found = await this.locked(tx, actor, id);
      this.checkSharing(actor, view, found.shared_with);
      if (found.version !== version) throw new StaleView(wordsOf(actor.language).savedViews.stale);
      await tx.query(
        `UPDATE saved_view SET name = $1, icon = $2, filter = $3, columns = $4, sort = $5, mode = $6, page_size = $7,
           shared_with = $8, version = version + 1, updated_at = now() WHERE id = $9`,
        [...valuesOf(view), id],
      );
      const shared = view.sharedWith.length + found.shared_with.length > 0;
      await log(
        tx,
        actor,
        id,
        'changed',
        shared ? view.name : null,
        differences(keptParts(found), partsOf(view)),
      );
    });
  }

  /** Takes it away from everybody, or brings it back. @returns whether there was such a view */
  async remove(actor: AgentActor, id: string, deleted: boolean): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const found = await this.find(tx, actor, id, !deleted);
      if (!found || !mayEdit(actor, found)) return false;
      await tx.query(`UPDATE saved_view SET deleted_at = CASE WHEN $2 THEN now() END WHERE id = $1`, [
        id,
        deleted,
      ]);
      await log(
        tx,
        actor,
        id,
        deleted ? 'deleted' : 'restored',
        found.shared_with.length > 0 ? found.name : null,
      );
      return true;
    });
  }

  private async locked(tx: Tx, actor: AgentActor, id: string): Promise<SavedViewRow> {
    const found = await this.find(tx, actor, id, false);
    const words = wordsOf(actor.language);
    if (!found) throw new CodedError('NOT_FOUND', words.savedViews.notFound);
    if (!mayEdit(actor, found)) throw new CodedError('FORBIDDEN', words.savedViews.notYours);
    return found;
  }

  private async find(
    tx: Tx,
    actor: AgentActor,
    id: string,
    deleted: boolean,
  ): Promise<SavedViewRow | undefined> {
    if (!isId(id)) return undefined;
    const params = new SqlParams();
    const [row] = (await tx.query(
      `SELECT ${SAVED_VIEW_COLUMNS} FROM saved_view v
       WHERE v.id = ${params.add(id)}::uuid AND v.deleted_at IS ${deleted ? 'NOT NULL' : 'NULL'} AND ${viewsOf(actor, params)}
       FOR UPDATE`,
      params.values,
    )) as SavedViewRow[];
    return row;
  }

  /** Who may not share keeps what was shared before, and takes it back, but adds nobody. */
  private checkSharing(actor: AgentActor, { sharedWith }: ViewLook, before: readonly string[]): void {
    if (actor.rights.has('view.share') || sharedWith.every((audience) => before.includes(audience))) return;
    throw problem('input.sharedWith', wordsOf(actor.language).savedViews.noSharing);
  }
}

const problem = (path: string, message: string) => new InputError(message, [{ path, message }]);

/** A view is shared: what it showed others yesterday must be told (CS-26). @param name of one that others have; null for one's own */
const log = (
  tx: Tx,
  actor: AgentActor,
  id: string,
  what: 'created' | 'changed' | 'deleted' | 'restored',
  name: string | null,
  changes: LoggedChange[] = [],
): Promise<void> =>
  logChange(tx, {
    ...{ subject: 'view', id, agentId: actor.agentId, what, changes },
    ...(name !== null && { audit: { by: actor, name } }),
  });

const partsOf = ({ name, icon, filter, columns, sort, mode, pageSize, sharedWith }: ViewToSave) => ({
  ...{ name, icon, filter, columns, sort, mode, pageSize, sharedWith },
});

const keptParts = (row: SavedViewRow) => ({
  ...{ name: row.name, icon: row.icon, filter: row.filter, columns: row.columns, sort: row.sort },
  ...{ mode: row.mode, pageSize: row.page_size, sharedWith: row.shared_with },
});

function valuesOf(view: ViewToSave): unknown[] {
  const { name, icon, filter, columns, sort, mode, pageSize, sharedWith } = view;
  return [name, icon, JSON.stringify(filter), columns, sort, mode, pageSize, sharedWith];
}
