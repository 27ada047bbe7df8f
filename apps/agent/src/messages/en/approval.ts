/** Replies that wait for approval, and their rounds (CS-3). */
export const approval = {
  named: '{{action}}, for approval',
  approver: 'Who is to decide?',
  nobodyElse: 'Nobody else may decide on this reply.',
  sameWords: 'The words are the same.',
  waitsFor: '{{name}} is asked to decide.',
  decide: 'Decide on the reply',
  round: 'Round {{number}}',
  proposalRound: 'Proposed reply, round {{number}}',
  changedSince: 'What changed since round {{number}}',
  changedByApprover: 'What the approver changed',
  earlier_one: '{{count}} earlier round',
  earlier_other: '{{count}} earlier rounds',
};
