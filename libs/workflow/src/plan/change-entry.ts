import type { Owner } from './assignment.js';
import type { CaseFacts, Change, PlannedEntry } from './plan.js';

/** The owner when it differs from the present one; unset otherwise. */
export function changedOwner(facts: CaseFacts, owner: Owner | undefined): Owner | undefined {
  return owner && (owner.agentId !== facts.ownerId || owner.groupId !== facts.groupId) ? owner : undefined;
}

export function ownerChanges(facts: CaseFacts, owner: Owner | undefined): Change[] {
  if (!owner) return [];
  return [
    ...changeOf('owner', facts.ownerId, owner.agentId),
    ...changeOf('group', facts.groupId, owner.groupId),
  ];
}

export function changeOf(what: Change['what'], from: string | null, to: string | null): Change[] {
  return from === to ? [] : [{ what, from, to }];
}

/** All that changed as one entry; none when nothing did. */
export function changeEntry(changes: Change[], fields: Record<string, unknown> = {}): PlannedEntry[] {
  return changes.length === 0 && Object.keys(fields).length === 0
    ? []
    : [{ kind: 'change', changes, fields }];
}
