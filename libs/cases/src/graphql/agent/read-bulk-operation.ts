import type * as Sdl from '@sprawa/contracts/agent';
import type { AgentActor } from '@sprawa/permissions';
import { InputError } from '@sprawa/platform';
import type { Source } from '@sprawa/workflow';
import type { Assignee, BulkOperation } from '../../bulk/bulk-operation.js';
import { PRIORITY_NAMES, type PriorityName } from '../../persistence/case-row.js';
import { wordsOf } from '../../words/words.js';
import { fromScreaming } from './case-types.js';

/** More labels, fields or letters at once are nobody's wish. */
const MANY = 100;
const HTML_LIMIT = 500_000;

/** @throws InputError unless exactly one thing is to be done */
export function readBulkOperation(actor: AgentActor, given: Sdl.BulkOperationInput): BulkOperation {
  const words = wordsOf(actor.language);
  const wrong = (path: string, message: string) => new InputError(message, [{ path, message }]);
  const { action, assign, priority, source, labels, merge, stream } = given;
  if ([action, assign, priority, source, labels, merge, stream].filter((each) => each != null).length !== 1)
    throw wrong('operation', words.bulk.oneOperation);
  if (assign) return { kind: 'assign', assignee: toAssignee(assign) };
  // The schema knows no other.
  if (source) return { kind: 'source', source: fromScreaming<Source>(source) };
  if (labels)
    return {
      ...{
        kind: 'labels',
        add: (labels.add ?? []).slice(0, MANY),
        remove: (labels.remove ?? []).slice(0, MANY),
      },
    };
  if (merge) return { kind: 'merge', into: merge.into, withContact: merge.withContact ?? false };
  if (stream) return { kind: 'stream', streamId: stream.streamId, state: stream.state ?? null };
  if (action) {
    if ((action.html ?? '').length > HTML_LIMIT)
      throw wrong('operation.action.html', words.problems['too-long']);
    return {
      kind: 'action',
      streamId: action.streamId,
      action: action.key,
      html: action.html ?? '',
      fields: Object.fromEntries((action.fields ?? []).slice(0, MANY).map(({ key, value }) => [key, value])),
      assignee: toAssignee(action.assignee),
      term: action.term ?? null,
    };
  }
  const name = fromScreaming<PriorityName>(priority!);
  if (!PRIORITY_NAMES.includes(name)) throw wrong('operation.priority', words.problems['not-an-option']);
  return { kind: 'priority', priority: name };
}

function toAssignee(given: Sdl.AssigneeInput | null | undefined): Assignee {
  if (given?.agentId) return { agentId: given.agentId };
  return given?.groupId ? { groupId: given.groupId } : null;
}
