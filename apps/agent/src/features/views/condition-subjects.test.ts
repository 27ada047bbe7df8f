import { operatorOf, operatorsOf, subjectOf, withOperator, type OperatorKey } from './condition-subjects.js';

describe('how a condition asks', () => {
  it.each<[string, OperatorKey]>([
    ['stream', 'in'],
    ['stream', 'notIn'],
    ['label', 'in'],
    ['label', 'notIn'],
    ['queue', 'in'],
    ['subject', 'contains'],
    ['subject', 'notContains'],
    ['created', 'last'],
    ['created', 'notLast'],
    ['created', 'older'],
    ['callback', 'next'],
    ['created', 'days'],
    ['created', 'notDays'],
    ['messages', 'range'],
    ['messages', 'notRange'],
    ['unread', 'yes'],
    ['unread', 'no'],
    ['field:device', 'contains'],
    ['field:device', 'notContains'],
    ['field:amount', 'range'],
    ['field:amount', 'notRange'],
    ['field:kind', 'equals'],
    ['field:kind', 'notEquals'],
    ['field:paid', 'yes'],
    ['field:paid', 'no'],
    ['contact-field:tier', 'equals'],
    ['contact-field:tier', 'notEquals'],
    ['contact-field:newsletter', 'no'],
  ])('is read as it was chosen: %s %s', (subject, operator) => {
    const leaf = withOperator(subject, operator, null);
    expect(operatorOf(leaf)).toBe(operator);
    expect(subjectOf(leaf)).toBe(subject);
  });

  it('keeps the value when only its sense is turned round', () => {
    const leaf = withOperator('stream', 'notIn', { on: 'stream', op: 'in', values: ['a'] });
    expect(leaf).toEqual({ on: 'stream', op: 'in', not: true, values: ['a'] });
  });

  it('reads a negated yes as no', () =>
    expect(operatorOf({ on: 'open', op: 'is', value: true, not: true })).toBe('no'));

  it('offers what the kind of a field can be asked', () => {
    const field = (kind: string) => ({ kind }) as never;
    expect(operatorsOf('field:a', field('AMOUNT'))[0]).toBe('range');
    expect(operatorsOf('field:a', field('CHECKBOX'))).toEqual(['yes', 'no']);
    expect(operatorsOf('field:a', undefined)).toEqual(['equals', 'notEquals']);
  });
});
