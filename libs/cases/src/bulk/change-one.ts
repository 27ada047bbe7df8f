import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import type { Answer } from '../commands/answer.js';
import { ChangeCase } from '../commands/change-case/change-case.js';
import { MergeCases } from '../commands/merge-cases/merge-cases.js';
import { MoveStream } from '../commands/move-stream/move-stream.js';
import { UndoMerge } from '../commands/merge-cases/undo-merge.js';
import { PerformAction } from '../commands/perform-action/perform-action.js';
import { refused } from '../words/refusal-words.js';
import { wordsOf } from '../words/words.js';
import type { BulkOperation } from './bulk-operation.js';
import type { Before, Standing } from './taking-back.js';

export interface Item {
  position: number;
  number: string;
  case_id: string | null;
  version: number;
  give: Before | null;
}
export type LockedCase = Standing & { id: string; version: number; stream_id: string };

/** Does to one case of a job what one would do to it alone: through the same commands, which ask everything again. */
@Injectable()
export class ChangeOne {
  constructor(
    private readonly changes: ChangeCase,
    private readonly actions: PerformAction,
    private readonly merging: MergeCases,
    private readonly unmerging: UndoMerge,
    private readonly moving: MoveStream,
  ) {}

  async change(
    actor: AgentActor,
    operation: BulkOperation,
    item: Item,
    locked: LockedCase | undefined,
  ): Promise<Answer> {
    const words = wordsOf(actor.language);
    const { number, version } = item;
    if (!locked) return refused('NOT_FOUND', words.notFound);
    if (item.give) return this.giveBack(actor, item, item.give, locked);
    switch (operation.kind) {
      case 'assign':
        return this.changes.assign(actor, { number, version }, operation.assignee);
      case 'hand-over':
        return this.changes.handOver(actor, number, operation);
      case 'priority':
        return this.changes.setPriority(actor, { number, version }, operation.priority);
      case 'source':
        return this.changes.setSource(actor, { number, version }, operation.source);
      case 'labels':
        return this.changes.changeLabels(actor, number, operation);
      case 'merge':
        return this.merging.merge(actor, { ...operation, number, version });
      case 'stream':
        // It is there already.
        if (locked.stream_id === operation.streamId) return { kind: 'done', number, entryId: null };
        return this.moving.move(actor, { ...operation, number, version });
      case 'action':
        // Another stream may have an action of the same key, which is another action.
        if (locked.stream_id !== operation.streamId)
          return refused('ACTION_NOT_OFFERED', words.bulk.otherStream);
        return this.actions.byAgent(actor, {
          ...operation,
          ...{ number, version, fileIds: [], cc: [], emptiesForm: true },
        });
    }
  }

  /** Only where nobody changed the case since: what they decided on was what the job made of it. */
  private async giveBack(
    actor: AgentActor,
    { number, version }: Item,
    give: Before,
    locked: LockedCase,
  ): Promise<Answer> {
    if (locked.version !== version)
      return {
        kind: 'conflict',
        number,
        sinceVersion: version,
        message: wordsOf(actor.language).refusals.STALE_VERSION,
      };
    switch (give.kind) {
      case 'assign':
        return this.changes.assign(actor, { number, version }, give.assignee);
      case 'priority':
        return this.changes.setPriority(actor, { number, version }, give.priority);
      case 'source':
        return this.changes.setSource(actor, { number, version }, give.source);
      case 'labels':
        return this.changes.changeLabels(actor, number, give);
      case 'merge':
        return this.unmerging.undo(actor, number);
      case 'stream':
        return this.moving.undo(actor, { number, version });
    }
  }
}
