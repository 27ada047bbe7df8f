import type { Translated } from '@sprawa/i18n';
import type { approval as english } from '../en/approval.js';

export const approval = {
  named: '{{action}} (po akceptacji)',
  approver: 'Kto ma zdecydować?',
  nobodyElse: 'Nikt inny nie może zdecydować o tej odpowiedzi.',
  sameWords: 'Treść jest taka sama.',
  waitsFor: 'O decyzję poproszono: {{name}}.',
  decide: 'Decyzja o odpowiedzi',
  round: 'Runda {{number}}',
  proposalRound: 'Propozycja odpowiedzi, runda {{number}}',
  changedSince: 'Zmiany od rundy {{number}}',
  changedByApprover: 'Co zmieniono przy akceptacji',
  earlier_one: '{{count}} wcześniejsza runda',
  earlier_few: '{{count}} wcześniejsze rundy',
  earlier_many: '{{count}} wcześniejszych rund',
  earlier_other: '{{count}} wcześniejszej rundy',
} satisfies Translated<typeof english>;
