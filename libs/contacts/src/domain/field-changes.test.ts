import { InputChecks } from '@sprawa/identity';
import type { ContactField } from '@sprawa/workflow';
import { changeFields, type FieldChange } from './field-changes.js';

const field = (key: string, more: Partial<ContactField> = {}): ContactField => ({
  key,
  label: { en: key },
  kind: 'text',
  ...more,
});
const FIELDS = [
  field('city'),
  field('about', { kind: 'long-text' }),
  field('tier', {
    kind: 'choice',
    options: [
      { key: 'gold', label: { en: 'Gold' } },
      { key: 'silver', label: { en: 'Silver' } },
    ],
  }),
  field('topics', { kind: 'multiple-choice', options: [{ key: 'vat', label: { en: 'VAT' } }] }),
  field('budget', { kind: 'amount', currency: 'PLN' }),
  field('since', { kind: 'date' }),
  field('newsletter', { kind: 'checkbox' }),
];

function change(kept: Record<string, unknown>, changes: FieldChange[], fields = FIELDS) {
  const checks = new InputChecks('en');
  return { after: changeFields(fields, kept, changes, checks, []), errors: checks.errors };
}

describe('what is kept of a contact', () => {
  it('changes where it is named and nowhere else', () => {
    const { after, errors } = change({ city: 'Łódź', tier: 'gold' }, [{ key: 'tier', value: 'silver' }]);
    expect(after).toEqual({ city: 'Łódź', tier: 'silver' });
    expect(errors).toEqual([]);
  });

  it.each([null, undefined, '', '   ', []])('goes with %j', (value) => {
    expect(change({ city: 'Łódź', tier: 'gold' }, [{ key: 'city', value }]).after).toEqual({ tier: 'gold' });
  });

  it('stays under a field that no file defines any more, and cannot be changed there', () => {
    expect(change({ fax: '1' }, [{ key: 'city', value: 'Lwów' }]).after).toEqual({ fax: '1', city: 'Lwów' });
    expect(change({ fax: '1' }, [{ key: 'fax', value: '2' }]).errors).toEqual([
      { path: 'fields.fax', message: 'This field does not exist here.' },
    ]);
  });

  it('stays though its option is gone, as long as it is not touched', () => {
    const { after, errors } = change({ tier: 'bronze' }, [{ key: 'city', value: 'Kyiv' }]);
    expect(after).toEqual({ tier: 'bronze', city: 'Kyiv' });
    expect(errors).toEqual([]);
  });

  it('is the last of several values for one key', () => {
    expect(
      change({}, [
        { key: 'city', value: 'a' },
        { key: 'city', value: 'b' },
      ]).after,
    ).toEqual({ city: 'b' });
  });

  it.each<[string, unknown, string, string]>([
    ['city', 'x'.repeat(501), 'fields.city', 'At most 500 characters.'],
    ['about', 'x'.repeat(20_001), 'fields.about', 'At most 20000 characters.'],
    ['about', 'a\u0000b', 'fields.about', 'This value does not fit here.'],
    ['city', 'two\nlines', 'fields.city', 'This value does not fit here.'],
    ['city', { $ne: 1 }, 'fields.city', 'This value does not fit here.'],
    ['tier', 'platinum', 'fields.tier', 'Please choose one of the options.'],
    ['topics', ['vat', 'vat'], 'fields.topics.1', 'Please choose one of the options.'],
    ['budget', '12', 'fields.budget', 'Please give a number.'],
    ['since', '2026-02-30', 'fields.since', 'Please give a date.'],
    ['newsletter', 'yes', 'fields.newsletter', 'This value does not fit here.'],
    ['constructor', 'x', 'fields.constructor', 'This field does not exist here.'],
    ['__proto__', 'x', 'fields.__proto__', 'This field does not exist here.'],
  ])('is not %s with a wrong value (%#)', (key, value, path, message) => {
    expect(change({}, [{ key, value }]).errors).toEqual([{ path, message }]);
  });

  it('takes at most a hundred changes at once', () => {
    const many = Array.from({ length: 101 }, () => ({ key: 'city', value: 'x' }));
    expect(change({ city: 'a' }, many)).toEqual({
      after: { city: 'a' },
      errors: [{ path: 'fields', message: 'At most 100.' }],
    });
  });
});

describe('a required field', () => {
  const fields = [field('vip', { required: true }), field('agreed', { kind: 'checkbox', required: true })];
  const paths = (kept: Record<string, unknown>, changes: FieldChange[]) =>
    change(kept, changes, fields).errors.map(({ path }) => path);

  it('must hold something after the change, named in it or not', () => {
    expect(paths({}, [])).toEqual(['fields.vip', 'fields.agreed']);
    expect(paths({ vip: 'a', agreed: false }, [])).toEqual(['fields.agreed']);
    expect(paths({ vip: 'a', agreed: true }, [{ key: 'vip', value: null }])).toEqual(['fields.vip']);
    expect(paths({ agreed: true }, [{ key: 'vip', value: 'b' }])).toEqual([]);
  });
});

describe('a field that only some fill in', () => {
  const restricted = [field('tier', { required: true, edit: ['role:expert'] }), field('city')];
  const by = (principals: string[], kept: Record<string, unknown>, changes: FieldChange[]) => {
    const checks = new InputChecks('en');
    return { after: changeFields(restricted, kept, changes, checks, principals), errors: checks.errors };
  };

  it('is changed by them', () => {
    expect(by(['role:expert'], {}, [{ key: 'tier', value: 'gold' }])).toEqual({
      after: { tier: 'gold' },
      errors: [],
    });
  });

  it('is neither changed nor asked of others', () => {
    expect(by(['role:trainee'], {}, [{ key: 'city', value: 'Kyiv' }]).errors).toEqual([]);
    expect(by(['role:trainee'], { tier: 'gold' }, [{ key: 'tier', value: null }]).errors).toEqual([
      { path: 'fields.tier', message: 'This field is not yours to fill in.' },
    ]);
  });

  it('may come back as it was with what others change', () => {
    const same = [
      { key: 'tier', value: 'gold' },
      { key: 'city', value: 'Kyiv' },
    ];
    expect(by(['role:trainee'], { tier: 'gold' }, same)).toEqual({
      after: { tier: 'gold', city: 'Kyiv' },
      errors: [],
    });
  });
});

describe('an option that is hidden', () => {
  const options = [
    { key: 'mail', label: { en: 'Mail' } },
    { key: 'fax', label: { en: 'Fax' } },
  ];
  const fields = [field('way', { kind: 'choice', options, hiddenOptions: ['fax'] }), field('city')];

  it('is chosen by nobody anew', () => {
    expect(change({}, [{ key: 'way', value: 'fax' }], fields).errors).toMatchObject([{ path: 'fields.way' }]);
    expect(change({ way: 'mail' }, [{ key: 'way', value: 'fax' }], fields).errors).toHaveLength(1);
  });

  it('stays where it was chosen', () => {
    const { after, errors } = change({ way: 'fax' }, [{ key: 'way', value: 'fax' }], fields);
    expect([after, errors]).toEqual([{ way: 'fax' }, []]);
  });
});

describe('a field that is hidden', () => {
  const fields = [field('fax', { hidden: true, required: true }), field('city')];

  it('is asked of nobody, filled in by nobody, and keeps what it holds', () => {
    expect(change({ fax: '1' }, [{ key: 'city', value: 'Kyiv' }], fields)).toEqual({
      after: { fax: '1', city: 'Kyiv' },
      errors: [],
    });
    expect(change({}, [{ key: 'city', value: 'Kyiv' }], fields).errors).toEqual([]);
    expect(change({ fax: '1' }, [{ key: 'fax', value: '2' }], fields).errors).toEqual([
      { path: 'fields.fax', message: 'This field does not exist here.' },
    ]);
  });
});
