import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { CodedError, HotReads, Transactions } from '@sprawa/platform';
import { wordsOf } from '../words/words.js';
import type { Label } from './label.js';
import { LabelledRows } from './labelled-rows.js';
import { Labels } from './labels.js';

/** Labels of contacts. */
@Injectable()
export class LabelContact {
  private readonly rows: LabelledRows;

  constructor(
    private readonly transactions: Transactions,
    reads: HotReads,
    labels: Labels,
  ) {
    const kind = { table: 'contact', scope: 'contacts', subject: 'contact', counts: true } as const;
    this.rows = new LabelledRows(kind, reads, labels);
  }

  of(contactId: string): Promise<readonly Label[]> {
    return this.rows.of(contactId);
  }

  /** @throws CodedError NOT_FOUND, InputError */
  async change(
    actor: AgentActor,
    id: string,
    add: readonly string[],
    remove: readonly string[],
  ): Promise<void> {
    const found = await this.transactions.run((tx) => this.rows.change(tx, actor, id, add, remove));
    if (!found) throw new CodedError('NOT_FOUND', wordsOf(actor.language).noContact);
  }
}
