import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import type { Answer } from '../../commands/answer.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import { ReadTimeline } from '../../queries/timeline/read-timeline.js';
import { CaseParents } from './case-parents.js';
import { CaseResolver } from './case.resolver.js';

/** A command's answer as the schema's union. */
@Injectable()
export class AnswerTypes {
  constructor(
    private readonly find: FindCase,
    private readonly entries: ReadTimeline,
    private readonly parents: CaseParents,
    private readonly caseResolver: CaseResolver,
  ) {}

  async of(actor: AgentActor, answer: Answer): Promise<object> {
    if (answer.kind === 'refused')
      return {
        __typename: 'Refused',
        code: answer.code,
        message: answer.message,
        fieldErrors: answer.fieldErrors,
      };
    const row = await this.find.byNumber(actor, answer.number);
    const node = row ? await this.parents.one(actor, row) : null;
    if (answer.kind === 'done')
      return {
        __typename: 'ActionPerformed',
        case: node,
        number: answer.number,
        takeBack:
          answer.heldSeconds && answer.entryId
            ? { entryId: answer.entryId, seconds: answer.heldSeconds }
            : null,
      };
    const missed = node
      ? await this.caseResolver.toEntries(
          node.of,
          await this.entries.since(actor, node.of.view.id, answer.sinceVersion),
        )
      : [];
    return {
      __typename: 'VersionConflict',
      code: 'STALE_VERSION',
      message: answer.message,
      case: node,
      changes: missed,
    };
  }
}
