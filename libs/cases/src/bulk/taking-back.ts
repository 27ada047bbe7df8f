import type { Source } from '@sprawa/workflow';
import { priorityName, type PriorityName } from '../persistence/case-row.js';
import type { Assignee, BulkOperation } from './bulk-operation.js';

/** Of a case what a job may change and give back. */
export interface Standing {
  owner_id: string | null;
  group_id: string | null;
  priority: number;
  channel: Source;
  label_ids: readonly string[];
}

/** What a case gets back; kept with the item. */
export type Before =
  | { kind: 'assign'; assignee: Assignee }
  | { kind: 'priority'; priority: PriorityName }
  | { kind: 'source'; source: Source }
  | { kind: 'labels'; add: string[]; remove: string[] }
  | { kind: 'merge' }
  | { kind: 'stream' };

/**
 * What would take a change back, by what stood before and what stands after it; null where nothing can. An action may
 * have sent mails and moved clocks, so its way back is another action, which a person chooses.
 */
export function takesBack(kind: BulkOperation['kind'], before: Standing, after: Standing): Before | null {
  switch (kind) {
    case 'action':
      return null;
    case 'assign':
    case 'hand-over':
      return { kind: 'assign', assignee: assigneeOf(before) };
    case 'priority':
      return { kind, priority: priorityName(before.priority) };
    case 'source':
      return { kind, source: before.channel };
    case 'labels':
      return {
        kind,
        add: before.label_ids.filter((id) => !after.label_ids.includes(id)),
        remove: after.label_ids.filter((id) => !before.label_ids.includes(id)),
      };
    case 'merge':
    case 'stream':
      return { kind };
  }
}

function assigneeOf({ owner_id, group_id }: Standing): Assignee {
  if (owner_id) return { agentId: owner_id };
  return group_id ? { groupId: group_id } : null;
}
