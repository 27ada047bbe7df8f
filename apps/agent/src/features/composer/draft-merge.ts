import { fromDraft, type Action, type Draft, type Writing } from './writing.js';

/** What this window holds: the form, and how it stands to the server's copy. */
export interface LocalDraft {
  writing: Writing;
  /** Changed here since it was last saved or adopted. */
  dirty: boolean;
  /** Something else than the words was: recipients, files, fields. */
  more: boolean;
  /** `updatedAt` of the server's draft this form came from or was saved as; null when it never was. */
  base: string | null;
  /** The words as they were then, or as the form began; null where nobody knows. */
  baseHtml: string | null;
}

export type Merge =
  /** Show the server's draft: nothing of this window would be lost. Of one that several write, all but the words. */
  | { kind: 'adopt'; writing: Writing; base: string }
  /** Keep what is here; the server has nothing newer. */
  | { kind: 'keep' }
  /** What the server has is what this very window saved; the answer was lost on the way. */
  | { kind: 'own'; base: string; baseHtml: string }
  /** Both changed, and both can be heard: they go on in one text (CS-17). */
  | { kind: 'along' }
  /** Both changed while this one was cut off, or to different ends: keep what is here and offer the other one. */
  | { kind: 'both'; other: Writing; base: string }
  /** Sent or dropped elsewhere, and nothing was written here since. */
  | { kind: 'gone' };

export interface Circumstances {
  /** How this window calls itself. */
  window: string;
  /** Several write it (CS-17): the words that stand here are newer than whatever was kept of them. */
  together: boolean;
  /** What is here could not be saved, because nobody was reached. */
  cutOff: boolean;
}

/**
 * Decides between the form of this window and the draft the server holds, which may have been written in another
 * window or on another device. Words typed here are never replaced without being asked.
 */
export function mergeDraft(local: LocalDraft | null, remote: Draft | null, how: Circumstances): Merge {
  if (!remote) return local && !local.dirty && local.base ? { kind: 'gone' } : { kind: 'keep' };
  const base = remote.updatedAt;
  if (!local) return { kind: 'adopt', writing: fromDraft(remote), base };
  const newer = !local.base || Date.parse(base) > Date.parse(local.base);
  if (!newer) return { kind: 'keep' };
  if (how.together)
    return local.more ? { kind: 'keep' } : { kind: 'adopt', base, writing: withWordsOf(local, remote) };
  if (remote.window === how.window) return { kind: 'own', base, baseHtml: remote.html };
  if (!local.dirty) return { kind: 'adopt', writing: fromDraft(remote), base };
  if (sameWords(local.writing, fromDraft(remote))) return { kind: 'keep' };
  // Words for a colleague are not mixed with words for the customer.
  const apart = local.writing.actionKey !== remote.actionKey;
  return how.cutOff || apart || local.baseHtml === null
    ? { kind: 'both', other: fromDraft(remote), base }
    : { kind: 'along' };
}

/** The form with what the merge brings of the server's draft; null where there is none any more. */
export function merged(local: LocalDraft | null, merge: Merge): LocalDraft | null {
  switch (merge.kind) {
    case 'adopt': {
      const { writing, base } = merge;
      return { writing, dirty: local?.dirty ?? false, more: false, base, baseHtml: writing.html };
    }
    case 'own':
      return local && { ...local, base: merge.base, baseHtml: merge.baseHtml };
    case 'gone':
      return null;
    default:
      return local;
  }
}

const withWordsOf = ({ writing }: LocalDraft, remote: Draft): Writing => ({
  ...fromDraft(remote),
  html: writing.html,
  ...(writing.passages && { passages: writing.passages }),
});

function sameWords(one: Writing, other: Writing): boolean {
  return one.actionKey === other.actionKey && one.html === other.html;
}

/** The action a draft belongs to; null when the case moved on and nobody may perform it any more. */
export function actionOfDraft(actions: readonly Action[], draft: { actionKey: string }): Action | null {
  return actions.find((action) => action.key === draft.actionKey && action.available) ?? null;
}
