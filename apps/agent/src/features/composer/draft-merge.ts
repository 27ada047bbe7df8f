import { fromDraft, type Action, type Draft, type Writing } from './writing.js';

/** What this window holds: the form, and how it stands to the server's copy. */
export interface LocalDraft {
  writing: Writing;
  /** Changed here since it was last saved or adopted. */
  dirty: boolean;
  /** `updatedAt` of the server's draft this form came from or was saved as; null when it never was. */
  base: string | null;
}

export type Merge =
  /** Show the server's draft: nothing of this window would be lost. */
  | { kind: 'adopt'; writing: Writing; base: string }
  /** Keep what is here; the server has nothing newer. */
  | { kind: 'keep' }
  /** Both changed: keep what is here and offer the other one. */
  | { kind: 'both'; other: Writing; base: string }
  /** Sent or dropped elsewhere, and nothing was written here since. */
  | { kind: 'gone' };

/**
 * Decides between the form of this window and the draft the server holds, which may have been written on another
 * device. Words typed here are never replaced without being asked.
 * @param together several write it (CS-17): what stands here is newer than whatever was kept of it
 */
export function mergeDraft(local: LocalDraft | null, remote: Draft | null, together = false): Merge {
  if (!remote) return local && !local.dirty && local.base ? { kind: 'gone' } : { kind: 'keep' };
  if (!local) return { kind: 'adopt', writing: fromDraft(remote), base: remote.updatedAt };
  if (together) return { kind: 'keep' };
  const newer = !local.base || Date.parse(remote.updatedAt) > Date.parse(local.base);
  if (!newer) return { kind: 'keep' };
  if (!local.dirty && local.base)
    return { kind: 'adopt', writing: fromDraft(remote), base: remote.updatedAt };
  return sameWords(local.writing, fromDraft(remote))
    ? { kind: 'keep' }
    : { kind: 'both', other: fromDraft(remote), base: remote.updatedAt };
}

function sameWords(one: Writing, other: Writing): boolean {
  return one.actionKey === other.actionKey && one.html === other.html;
}

/** The action a draft belongs to; null when the case moved on and nobody may perform it any more. */
export function actionOfDraft(actions: readonly Action[], draft: { actionKey: string }): Action | null {
  return actions.find((action) => action.key === draft.actionKey && action.available) ?? null;
}
