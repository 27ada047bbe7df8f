import {
  audienceOf,
  hasEditor,
  isUntouched,
  startWriting,
  type Action,
  type Proposal,
  type Writing,
} from './writing.js';

export type Switch =
  /** The form of this action is already begun. */
  | { kind: 'resume' }
  /** `carried`: words written for another action came along. */
  | { kind: 'begin'; writing: Writing; carried: boolean }
  /** Words meant for the team must not slip into a letter to the customer. */
  | { kind: 'refuse'; current: Action };

/**
 * What choosing an action does to what is already being written: words move along so that none are lost by a slip of
 * the hand, except from the team's side to the customer's.
 */
export function switchTo(
  chosen: Action,
  writing: Writing | null,
  actions: readonly Action[],
  proposal: Proposal | null,
): Switch {
  const start = startWriting(chosen, proposal);
  if (!writing) return { kind: 'begin', writing: start, carried: false };
  if (writing.actionKey === chosen.key) return { kind: 'resume' };
  const current = actions.find((action) => action.key === writing.actionKey);
  if (current && isUntouched(writing, startWriting(current, proposal)))
    return { kind: 'begin', writing: start, carried: false };
  if (current && audienceOf(current) === 'internal' && audienceOf(chosen) !== 'internal')
    return { kind: 'refuse', current };
  if (!hasEditor(chosen))
    return current ? { kind: 'refuse', current } : { kind: 'begin', writing: start, carried: false };
  return {
    kind: 'begin',
    writing: {
      ...start,
      html: writing.html || start.html,
      files: writing.files,
      ...(chosen.asksTerm && { term: writing.term ?? start.term }),
    },
    carried: true,
  };
}
