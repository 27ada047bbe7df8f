import type { OpenCase } from '../../data/open-case.js';

type Action = OpenCase['availableActions'][number];

/** The actions that stand as buttons right below a field, or above all of them, in the order of the form (WF-10). */
export function buttonsBelow<Button extends Pick<Action, 'inForm'>>(
  actions: readonly Button[],
  field: string | null,
): Button[] {
  return actions
    .filter(({ inForm }) => inForm !== null && inForm.below === field)
    .sort((a, b) => a.inForm!.order - b.inForm!.order);
}
