import type { AgentActor, Right } from '@sprawa/permissions';
import type { Source } from '@sprawa/workflow';
import type { PriorityName } from '../persistence/case-row.js';

export type Assignee = { agentId: string } | { groupId: string } | null;

/** What is done to each case of a job; kept as it is with the job. */
export type BulkOperation =
  | {
      kind: 'action';
      streamId: string;
      action: string;
      html: string;
      fields: Record<string, unknown>;
      assignee: Assignee;
      term: string | null;
    }
  | { kind: 'assign'; assignee: Assignee }
  | { kind: 'priority'; priority: PriorityName }
  | { kind: 'source'; source: Source }
  | { kind: 'labels'; add: string[]; remove: string[] }
  | { kind: 'merge'; into: string; withContact: boolean }
  /** `state`: key of one there; null: where cases begin. */
  | { kind: 'stream'; streamId: string; state: string | null }
  /** What somebody who is suspended leaves behind (AD-1). Whoever does not work in a case's stream leaves it to nobody. */
  | { kind: 'hand-over'; from: string; assignee: Assignee };

/** Cases one job may change. */
export const BULK_LIMIT = 100_000;
/** Cases merged into one at once: more are hardly about the same, and all of them are shown with it. */
export const BULK_MERGE_LIMIT = 200;
/** Jobs of one agent that run at the same time. */
export const BULK_JOBS_LIMIT = 5;

const RIGHTS: Record<Exclude<BulkOperation['kind'], 'hand-over'>, Right> = {
  action: 'case.read',
  assign: 'case.assign',
  priority: 'case.prioritise',
  source: 'case.edit',
  labels: 'label.apply',
  merge: 'case.merge',
  stream: 'case.move',
};

/** Whoever does it to many needs the right to do it to one, and the one to do it to many. */
export function mayDo(actor: AgentActor, { kind }: BulkOperation): boolean {
  if (kind === 'hand-over') return actor.rights.has('people.manage');
  return actor.rights.has('case.bulk') && actor.rights.has(RIGHTS[kind]);
}
