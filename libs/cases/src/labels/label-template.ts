import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { HotReads, Transactions } from '@sprawa/platform';
import { lockTemplate } from '@sprawa/templates';
import type { Label } from './label.js';
import { LabelledRows } from './labelled-rows.js';
import { Labels } from './labels.js';

/** Labels of reply templates. They are no part of what a template says, so a form with its words stays as fresh as it was. */
@Injectable()
export class LabelTemplate {
  private readonly rows: LabelledRows;

  constructor(
    private readonly transactions: Transactions,
    reads: HotReads,
    labels: Labels,
  ) {
    const kind = {
      table: 'reply_template',
      scope: 'templates',
      subject: 'template',
      counts: false,
    } as const;
    this.rows = new LabelledRows(kind, reads, labels);
  }

  of(templateId: string): Promise<readonly Label[]> {
    return this.rows.of(templateId);
  }

  /** @throws CodedError NOT_FOUND for what they may not use, FORBIDDEN for what they may not change; InputError */
  change(actor: AgentActor, id: string, add: readonly string[], remove: readonly string[]): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      await lockTemplate(tx, actor, id);
      return this.rows.change(tx, actor, id, add, remove);
    });
  }
}
