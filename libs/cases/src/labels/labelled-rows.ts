import type { AgentActor } from '@sprawa/permissions';
import { InputError, isId, logChange, type HotReads, type Tx } from '@sprawa/platform';
import { LABELS_LIMIT } from '@sprawa/workflow';
import DataLoader from 'dataloader';
import { wordsOf } from '../words/words.js';
import type { Label, LabelScope } from './label.js';
import type { Labels } from './labels.js';

/** Things other than cases that carry labels on their rows: which table, which labels, and under which name the log has them. */
export interface LabelledKind {
  table: 'contact' | 'reply_template';
  scope: LabelScope;
  subject: 'contact' | 'template';
  /** Whether a change of labels is one of the thing itself, so that a form that is open elsewhere hears of it. */
  counts: boolean;
}

/** Reads the labels of such things, and changes them. */
export class LabelledRows {
  private readonly loader = new DataLoader<string, readonly Label[]>(
    async (ids) => {
      const rows = await this.reads.query<{ id: string; label_ids: string[] }>(
        `SELECT id, label_ids FROM ${this.kind.table} WHERE id = ANY ($1::uuid[]) AND label_ids <> '{}'`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, row.label_ids]));
      return Promise.all(ids.map((id) => this.labels.shown(found.get(id) ?? [], this.kind.scope)));
    },
    { cache: false, maxBatchSize: 500 },
  );

  constructor(
    private readonly kind: LabelledKind,
    private readonly reads: HotReads,
    private readonly labels: Labels,
  ) {}

  /** Those asked for at the same moment are read together. */
  of(id: string): Promise<readonly Label[]> {
    return this.loader.load(id);
  }

  /**
   * Adds up like labels of cases, so it asks for no version. Whether the actor may is the caller's to ask.
   * @returns whether there is such a row
   * @throws InputError at `add`
   */
  async change(
    tx: Tx,
    actor: AgentActor,
    id: string,
    add: readonly string[],
    remove: readonly string[],
  ): Promise<boolean> {
    const { table, scope, subject, counts } = this.kind;
    const words = wordsOf(actor.language).problems;
    const offered = await this.labels.offered(scope);
    const gone = await this.labels.meaning(remove);
    const wrong = (message: string) => new InputError(message, [{ path: 'add', message }]);
    if (add.some((label) => !offered.has(label))) throw wrong(words['not-an-option']);
    const [row] = isId(id)
      ? ((await tx.query(`SELECT label_ids FROM ${table} WHERE id = $1 FOR UPDATE`, [id])) as {
          label_ids: string[];
        }[])
      : [];
    if (!row) return false;
    const kept = row.label_ids.filter((label) => !gone.includes(label) || add.includes(label));
    const after = [...new Set([...kept, ...add])];
    if (after.length > LABELS_LIMIT) throw wrong(words['too-many']);
    if (after.join() === row.label_ids.join()) return true;
    await tx.query(
      `UPDATE ${table} SET label_ids = $2${counts ? ', version = version + 1' : ''} WHERE id = $1`,
      [id, after],
    );
    await logChange(tx, {
      ...{ subject, id, agentId: actor.agentId, what: 'changed' },
      changes: [{ field: 'labels', from: row.label_ids, to: after }],
    });
    return true;
  }
}
