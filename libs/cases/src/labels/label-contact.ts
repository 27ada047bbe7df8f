import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { CodedError, HotReads, InputError, Transactions, isId, logChange } from '@sprawa/platform';
import { LABELS_LIMIT } from '@sprawa/workflow';
import DataLoader from 'dataloader';
import { wordsOf } from '../words/words.js';
import type { Label } from './label.js';
import { Labels } from './labels.js';

/** Labels of contacts. */
@Injectable()
export class LabelContact {
  private readonly loader = new DataLoader<string, readonly Label[]>(
    async (ids) => {
      const rows = await this.reads.query<{ id: string; label_ids: string[] }>(
        `SELECT id, label_ids FROM contact WHERE id = ANY ($1::uuid[]) AND label_ids <> '{}'`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, row.label_ids]));
      return Promise.all(ids.map((id) => this.labels.shown(found.get(id) ?? [], 'contacts')));
    },
    { cache: false, maxBatchSize: 500 },
  );

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: HotReads,
    private readonly labels: Labels,
  ) {}

  /** Those asked for at the same moment are read together. */
  of(contactId: string): Promise<readonly Label[]> {
    return this.loader.load(contactId);
  }

  /** @throws CodedError NOT_FOUND, InputError. Adds up like those of cases, so it asks for no version. */
  async change(
    actor: AgentActor,
    id: string,
    add: readonly string[],
    remove: readonly string[],
  ): Promise<void> {
    const words = wordsOf(actor.language);
    const offered = await this.labels.offered('contacts');
    const gone = await this.labels.meaning(remove);
    const wrong = (message: string) => new InputError(message, [{ path: 'add', message }]);
    if (add.some((label) => !offered.has(label))) throw wrong(words.problems['not-an-option']);
    await this.transactions.run(async (tx) => {
      const [row] = isId(id)
        ? ((await tx.query(`SELECT label_ids FROM contact WHERE id = $1 FOR UPDATE`, [id])) as {
            label_ids: string[];
          }[])
        : [];
      if (!row) throw new CodedError('NOT_FOUND', words.noContact);
      const kept = row.label_ids.filter((label) => !gone.includes(label) || add.includes(label));
      const after = [...new Set([...kept, ...add])];
      if (after.length > LABELS_LIMIT) throw wrong(words.problems['too-many']);
      if (after.join() === row.label_ids.join()) return;
      await tx.query(`UPDATE contact SET label_ids = $2, version = version + 1 WHERE id = $1`, [id, after]);
      await logChange(tx, {
        ...{ subject: 'contact', id, agentId: actor.agentId, what: 'changed' },
        changes: [{ field: 'labels', from: row.label_ids, to: after }],
      });
    });
  }
}
