import { offeredField, offeredFields, shownFields } from './offered-fields.js';
import type { Field } from './workflow.js';

const options = ['app', 'shop', 'fax'].map((key) => ({ key, label: { en: key } }));
const area: Field = { key: 'area', label: { en: 'Area' }, kind: 'choice', options, hiddenOptions: ['fax'] };
const old: Field = { key: 'old', label: { en: 'Old' }, kind: 'text', hidden: true };
const keys = (field: Field) => field.options?.map(({ key }) => key);

describe('an option that is hidden', () => {
  it.each<[string, unknown, string[]]>([
    ['nobody', undefined, ['app', 'shop']],
    ['a case that holds another', 'app', ['app', 'shop']],
    ['a case that holds it', 'fax', ['app', 'shop', 'fax']],
    ['a case that holds it among others', ['shop', 'fax'], ['app', 'shop', 'fax']],
  ])('is offered to %s as they may have it', (_, held, offered) => {
    expect(keys(offeredField(area, held))).toEqual(offered);
  });
});

describe('a field that is hidden', () => {
  it('is not asked for', () => {
    expect(offeredFields([area, old])).toEqual([{ ...area, options: options.slice(0, 2) }]);
  });
  it('is shown where there is a value, also one that says no', () => {
    expect(shownFields([area, old], {})).toEqual([area]);
    expect(shownFields([area, old], { old: null })).toEqual([area]);
    expect(shownFields([area, old], { old: 'kept' })).toEqual([area, old]);
    expect(shownFields([area, old], { old: false })).toEqual([area, old]);
  });
});
