import type { OpenCase } from '../../data/open-case.js';
import type { Action } from './writing.js';

/** What the writer ticked once and for all; kept with the account (CS-18). */
export interface ReplyOptions {
  assignToMe: boolean;
  backToList: boolean;
}
export type ReplyOption = keyof ReplyOptions;

/** The options of an action's form, in the order of its menu; a case that is one's own already need not become it. */
export function optionsOf(
  action: Pick<Action, 'offersAssignToMe'>,
  { owner }: Pick<OpenCase, 'owner'>,
  me: { id: string },
): ReplyOption[] {
  return action.offersAssignToMe && owner?.id !== me.id ? ['assignToMe', 'backToList'] : ['backToList'];
}

/** What is ticked and offered here: what one cannot see ticked does not happen. */
export function optionsInForce(offered: readonly ReplyOption[], ticked: ReplyOptions): ReplyOption[] {
  return offered.filter((option) => ticked[option]);
}
