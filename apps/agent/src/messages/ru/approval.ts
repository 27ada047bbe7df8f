import type { Translated } from '@sprawa/i18n';
import type { approval as english } from '../en/approval.js';

export const approval = {
  named: '{{action}} (после согласования)',
  approver: 'Кто должен решить?',
  nobodyElse: 'Никто другой не может решить по этому ответу.',
  sameWords: 'Текст тот же.',
  waitsFor: 'Решение за: {{name}}.',
  decide: 'Решение по ответу',
  round: 'Раунд {{number}}',
  proposalRound: 'Предложенный ответ, раунд {{number}}',
  changedSince: 'Изменения с раунда {{number}}',
  changedByApprover: 'Что изменено при согласовании',
  earlier_one: '{{count}} предыдущий раунд',
  earlier_few: '{{count}} предыдущих раунда',
  earlier_many: '{{count}} предыдущих раундов',
  earlier_other: '{{count}} предыдущего раунда',
} satisfies Translated<typeof english>;
