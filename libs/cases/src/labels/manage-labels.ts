import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import {
  Bus,
  CodedError,
  InputError,
  Transactions,
  differences,
  isId,
  logChange,
  newId,
  type Tx,
} from '@sprawa/platform';
import { wordsOf } from '../words/words.js';
import { LABEL_LIMITS, type LabelLook } from './label.js';
import { LABELS_CHANGED, Labels } from './labels.js';

/** Somebody else changed the label first. */
export class StaleLabel extends Error {}

/** Any number. Whoever changes labels does it one after the other: there are few, and names must stay apart. */
const LABELS_LOCK = 1790000150;

interface Row {
  id: string;
  name: string;
  color: string;
  version: number;
  scopes: string[];
  merged_into: string | null;
  deleted: boolean;
}

/** Makes, changes, merges and deletes labels; each is undone by its opposite (CS-5). Each leaves a line in the log. */
@Injectable()
export class ManageLabels {
  constructor(
    private readonly transactions: Transactions,
    private readonly bus: Bus,
    private readonly labels: Labels,
  ) {}

  /** @returns its id. @throws InputError */
  create(actor: AgentActor, look: LabelLook): Promise<string> {
    return this.change(async (tx) => {
      const words = wordsOf(actor.language).labels;
      const [{ n }] = (await tx.query(`SELECT count(*)::int AS n FROM label WHERE deleted_at IS NULL`)) as [
        { n: number },
      ];
      if (n >= LABEL_LIMITS.labels) throw problem('input', words.many(LABEL_LIMITS.labels));
      await this.checkName(tx, actor, look, null);
      const id = newId();
      await tx.query(
        `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, ...valuesOf(look)],
      );
      await this.log(tx, actor, { id, name: look.name }, 'created', {}, look);
      return id;
    });
  }

  /** @throws CodedError NOT_FOUND, InputError, StaleLabel */
  update(actor: AgentActor, id: string, version: number, look: LabelLook): Promise<string> {
    return this.change(async (tx) => {
      const words = wordsOf(actor.language).labels;
      const row = await this.find(tx, id);
      if (!row || row.deleted || row.merged_into) throw new CodedError('NOT_FOUND', words.notFound);
      if (row.version !== version) throw new StaleLabel(words.stale);
      await this.checkName(tx, actor, look, id);
      await tx.query(
        `UPDATE label SET name = $2, color = $3, for_cases = $4, for_contacts = $5, for_templates = $6, version = version + 1 WHERE id = $1`,
        [id, ...valuesOf(look)],
      );
      await this.log(tx, actor, { id, name: look.name }, 'changed', row, look);
      return id;
    });
  }

  /** What carries the one shows the other from now on. @returns whether there were such labels */
  merge(actor: AgentActor, id: string, into: string): Promise<boolean> {
    return this.change(async (tx) => {
      const [from, to] = [await this.find(tx, id), await this.find(tx, into)];
      if (id === into) throw problem('into', wordsOf(actor.language).labels.onItself);
      if (!from || from.deleted || from.merged_into || !to || to.deleted || to.merged_into) return false;
      await tx.query(`UPDATE label SET merged_into = $2, version = version + 1 WHERE id = $1`, [id, into]);
      await this.log(tx, actor, from, 'changed', { mergedInto: null }, { mergedInto: into });
      return true;
    });
  }

  /** Takes it off everything it stands on. @returns whether there was such a label */
  remove(actor: AgentActor, id: string): Promise<boolean> {
    return this.change(async (tx) => {
      const row = await this.find(tx, id);
      if (!row || row.deleted || row.merged_into) return false;
      await tx.query(`UPDATE label SET deleted_at = now(), version = version + 1 WHERE id = $1`, [id]);
      await this.log(tx, actor, row, 'deleted', {}, {});
      return true;
    });
  }

  /** Undoes a deletion or a merge: everything carries it as before. @throws InputError when its name was taken meanwhile */
  restore(actor: AgentActor, id: string): Promise<boolean> {
    return this.change(async (tx) => {
      const row = await this.find(tx, id);
      if (!row || (!row.deleted && !row.merged_into)) return false;
      await this.checkName(tx, actor, row as unknown as LabelLook, id);
      await tx.query(
        `UPDATE label SET deleted_at = NULL, merged_into = NULL, version = version + 1 WHERE id = $1`,
        [id],
      );
      await this.log(tx, actor, row, 'restored', {}, {});
      return true;
    });
  }

  private async change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const done = await this.transactions.run(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock($1)`, [LABELS_LOCK]);
      const result = await work(tx);
      await this.bus.tell(tx, LABELS_CHANGED, {});
      return result;
    });
    // Whoever made one sees it at once, before the bus has come round.
    this.labels.forget();
    return done;
  }

  private async find(tx: Tx, id: string): Promise<Row | null> {
    if (!isId(id)) return null;
    const [row] = (await tx.query(
      `SELECT id, name, color, version, merged_into, deleted_at IS NOT NULL AS deleted,
         ARRAY_REMOVE(ARRAY[CASE WHEN for_cases THEN 'cases' END, CASE WHEN for_contacts THEN 'contacts' END,
           CASE WHEN for_templates THEN 'templates' END], NULL) AS scopes
       FROM label WHERE id = $1`,
      [id],
    )) as Row[];
    return row ?? null;
  }

  private async checkName(tx: Tx, actor: AgentActor, look: LabelLook, id: string | null): Promise<void> {
    const [, , ...scopes] = valuesOf(look);
    const taken = (await tx.query(
      `SELECT FROM label WHERE fold(name) = fold($1) AND id IS DISTINCT FROM $2::uuid AND deleted_at IS NULL AND merged_into IS NULL
         AND ((for_cases AND $3) OR (for_contacts AND $4) OR (for_templates AND $5)) LIMIT 1`,
      [look.name, id, ...scopes],
    )) as object[];
    if (taken.length > 0) throw problem('input.name', wordsOf(actor.language).labels.taken);
  }

  private log(
    tx: Tx,
    actor: AgentActor,
    { id, name }: { id: string; name: string },
    what: 'created' | 'changed' | 'deleted' | 'restored',
    before: object,
    after: object,
  ): Promise<void> {
    const parts = (of: object) =>
      Object.fromEntries(
        Object.entries(of).filter(([key]) => ['name', 'color', 'scopes', 'mergedInto'].includes(key)),
      );
    return logChange(tx, {
      ...{ subject: 'label', id, agentId: actor.agentId, what },
      changes: differences(parts(before), parts(after)),
      audit: { by: actor, name },
    });
  }
}

const problem = (path: string, message: string) => new InputError(message, [{ path, message }]);

function valuesOf({ name, color, scopes }: LabelLook): unknown[] {
  return [name, color, scopes.includes('cases'), scopes.includes('contacts'), scopes.includes('templates')];
}
