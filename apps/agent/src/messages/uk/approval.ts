import type { Translated } from '@sprawa/i18n';
import type { approval as english } from '../en/approval.js';

export const approval = {
  named: '{{action}} (після погодження)',
  approver: 'Хто має вирішити?',
  nobodyElse: 'Ніхто інший не може вирішити щодо цієї відповіді.',
  sameWords: 'Текст той самий.',
  waitsFor: 'Рішення за: {{name}}.',
  decide: 'Рішення щодо відповіді',
  round: 'Раунд {{number}}',
  proposalRound: 'Запропонована відповідь, раунд {{number}}',
  changedSince: 'Зміни від раунду {{number}}',
  changedByApprover: 'Що змінено під час погодження',
  earlier_one: '{{count}} попередній раунд',
  earlier_few: '{{count}} попередні раунди',
  earlier_many: '{{count}} попередніх раундів',
  earlier_other: '{{count}} попереднього раунду',
} satisfies Translated<typeof english>;
