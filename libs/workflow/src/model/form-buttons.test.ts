import { buttonPlaces } from './form-buttons.js';
import type { Field } from './workflow.js';

const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, label: { en: key }, kind: 'text' },
  ...more,
});
const form = [field('a'), field('b', { hidden: true }), field('c')];

describe('a button among the fields', () => {
  it.each<[number, string | null]>([
    [0, null],
    [1, 'a'],
    [2, 'a'],
    [3, 'c'],
  ])('with %i fields above stands below %s', (fieldsAbove, below) => {
    const buttons = [{ key: 'pay', action: 'paid', fieldsAbove }];
    expect(buttonPlaces({ form, buttons }, {})).toEqual([{ action: 'paid', below }]);
  });

  it('stands below a hidden field where that is shown, for what it holds', () => {
    const buttons = [{ key: 'pay', action: 'paid', fieldsAbove: 2 }];
    expect(buttonPlaces({ form, buttons }, { b: 'kept' })).toEqual([{ action: 'paid', below: 'b' }]);
  });

  it('keeps the order of the form, and is nowhere in a form without one', () => {
    const buttons = ['one', 'two'].map((key) => ({ key, action: key, fieldsAbove: 1 }));
    expect(buttonPlaces({ form, buttons }, {}).map(({ action }) => action)).toEqual(['one', 'two']);
    expect(buttonPlaces({ form }, {})).toEqual([]);
  });
});
