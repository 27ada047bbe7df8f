import { facts, field, planned, refused, sampleStates, staff, workflow } from '../testing/sample.js';
import { changedValue, fieldObstacle, planFields, type FieldEditor } from './edit-fields.js';
import type { PlanResult } from './plan.js';

const ANNA = '0191f0c0-1111-7abc-8def-0123456789ab';
const options = [
  { key: 'vat', label: { en: 'VAT' } },
  { key: 'other', label: { en: 'Other' } },
];
const flow = {
  ...workflow([]),
  form: [
    field('device', 'text', { required: true }),
    field('price', 'amount', { currency: 'PLN', edit: ['group:accountants'] }),
    field('kind', 'choice', { options }),
    field('topics', 'multiple-choice', { options }),
    field('warranty', 'checkbox'),
    field('until', 'date', { readOnlyIn: ['work'] }),
    field('photos', 'file'),
    field('payer', 'contact'),
    field('checker', 'user'),
    field('ended', 'choice', { options, hiddenOptions: ['other'] }),
    field('former', 'text', { required: true, hidden: true }),
  ],
};
const HANDLER: FieldEditor = { principals: ['role:expert'], mayEditCases: true };
const TRAINEE: FieldEditor = { principals: ['role:trainee'], mayEditCases: false };
const ACCOUNTANT: FieldEditor = { principals: ['group:accountants'], mayEditCases: false };

const edit = (
  to: Record<string, unknown>,
  {
    from = { device: 'Laptop' } as Record<string, unknown>,
    by = HANDLER,
    stateKey = 'new',
    version = 7,
  } = {},
): PlanResult => planFields(flow, facts({ stateKey }), by, { version, from, to }, staff(), new Set([ANNA]));

describe('who changes a field of a case', () => {
  it.each([
    ['device', HANDLER, 'new', null],
    ['device', TRAINEE, 'new', 'not-allowed'],
    ['device', HANDLER, 'closed', 'read-only'],
    ['price', HANDLER, 'new', 'not-allowed'],
    ['price', ACCOUNTANT, 'new', null],
    ['price', ACCOUNTANT, 'closed', 'read-only'],
    ['until', HANDLER, 'new', null],
    ['until', HANDLER, 'work', 'read-only'],
    ['until', HANDLER, 'closed', null],
    ['photos', HANDLER, 'new', 'files'],
    ['photos', TRAINEE, 'new', 'not-allowed'],
  ])('%s by %o in %s: %s', (key, editor, stateKey, obstacle) => {
    const asked = flow.form.find((each) => each.key === key)!;
    expect(fieldObstacle({ ...flow, states: sampleStates() }, asked, stateKey, editor)).toBe(obstacle);
  });
});

describe('an edit of the fields of a case', () => {
  it.each<
    [string, Record<string, unknown>, Record<string, unknown>, [string, string | null, string | null][]]
  >([
    ['a text', { device: 'Phone' }, { device: 'Phone' }, [['device', 'Laptop', 'Phone']]],
    ['a first value', { kind: 'vat' }, { device: 'Laptop', kind: 'vat' }, [['kind', null, 'vat']]],
    [
      'several options',
      { topics: ['vat'] },
      { device: 'Laptop', topics: ['vat'] },
      [['topics', null, '["vat"]']],
    ],
    ['a tick', { warranty: true }, { device: 'Laptop', warranty: true }, [['warranty', null, 'true']]],
    ['a contact', { payer: ANNA }, { device: 'Laptop', payer: ANNA }, [['payer', null, ANNA]]],
    [
      'two at once, a line each',
      { device: 'Phone', until: '2026-03-01' },
      { device: 'Phone', until: '2026-03-01' },
      [
        ['device', 'Laptop', 'Phone'],
        ['until', null, '2026-03-01'],
      ],
    ],
  ])('keeps %s', (_, to, fields, lines) => {
    const plan = planned(edit(to));
    expect(plan).toMatchObject({
      actionKey: 'fields',
      state: { from: 'new', to: 'new' },
      mails: [],
      set: { fields },
    });
    expect(plan.entries).toEqual(
      lines.map(([key, from, after]) => ({
        kind: 'change',
        changes: [{ what: 'field', key, from, to: after }],
        fields: {},
      })),
    );
  });

  it('leaves what was not named, also values of fields that are gone', () => {
    const plan = planned(edit({ kind: 'other' }, { from: { device: 'Laptop', gone: 1, kind: 'vat' } }));
    expect(plan.set?.fields).toEqual({ device: 'Laptop', gone: 1, kind: 'other' });
  });

  it('takes away what is emptied', () => {
    const plan = planned(edit({ kind: null }, { from: { device: 'Laptop', kind: 'vat' } }));
    expect(plan.set?.fields).toEqual({ device: 'Laptop' });
    expect(plan.entries).toMatchObject([{ changes: [{ key: 'kind', from: 'vat', to: null }] }]);
  });

  it('writes nothing when nothing is different', () => {
    const plan = planned(edit({ device: 'Laptop' }));
    expect(plan.entries).toEqual([]);
    expect(plan.set).toBeUndefined();
  });

  it.each<[string, PlanResult, string, string]>([
    ['a required field that is emptied', edit({ device: ' ' }), 'fields.device', 'required'],
    [
      'a required field that was always empty',
      edit({ kind: 'vat' }, { from: {} }),
      'fields.device',
      'required',
    ],
    ['a text that is too long', edit({ device: 'a'.repeat(501) }), 'fields.device', 'too-long'],
    ['an option there is not', edit({ kind: 'gone' }), 'fields.kind', 'not-an-option'],
    ['one wrong option among right ones', edit({ topics: ['vat', 'x'] }), 'fields.topics.1', 'not-an-option'],
    ['a day there is not', edit({ until: '2026-02-30' }), 'fields.until', 'not-a-date'],
    [
      'a contact that is none',
      edit({ payer: '0191f0c0-2222-7abc-8def-0123456789ab' }),
      'fields.payer',
      'not-a-contact',
    ],
    ['a stranger', edit({ checker: 'agent-stranger' }), 'fields.checker', 'not-a-user'],
    ['a field the form does not have', edit({ colour: 'red' }), 'fields.colour', 'unknown'],
    [
      'a field that is fixed here',
      edit({ until: '2026-03-01' }, { stateKey: 'work' }),
      'fields.until',
      'read-only',
    ],
    ['files', edit({ photos: [] }), 'fields.photos', 'read-only'],
  ])('refuses %s', (_, result, path, problem) => {
    expect(refused(result)).toEqual({ refused: true, code: 'INVALID_INPUT', problems: [{ path, problem }] });
  });

  it('tells somebody without the right nothing but that, not even of the version', () => {
    expect(refused(edit({ device: '' }, { by: TRAINEE, version: 1 }))).toEqual({
      refused: true,
      code: 'NOT_ALLOWED',
      problems: [{ path: 'fields.device', problem: 'not-allowed' }],
    });
  });

  it('asks nobody for a required field they may not fill in', () => {
    expect(planned(edit({ price: 10 }, { by: ACCOUNTANT, from: {} })).set?.fields).toEqual({ price: 10 });
  });

  it('does not overwrite what somebody else changed', () => {
    expect(refused(edit({ device: 'Phone' }, { version: 6 })).code).toBe('STALE_VERSION');
  });
});

describe('the value a line tells of', () => {
  it.each([
    ['text', '12', '12'],
    ['number', '12', 12],
    ['checkbox', 'true', true],
    ['multiple-choice', '["vat"]', ['vat']],
    ['number', 'a text once', 'a text once'],
    ['amount', null, null],
  ] as const)('of %s kept as %s is %o', (kind, kept, value) => {
    expect(changedValue({ kind }, kept)).toEqual(value);
  });
});

describe('what is hidden', () => {
  it('stays where it is held, and may be kept or given up', () => {
    expect(planned(edit({ ended: 'vat' }, { from: { device: 'Laptop', ended: 'other' } })).set).toEqual({
      fields: { device: 'Laptop', ended: 'vat' },
    });
    expect(
      planned(edit({ ended: 'other' }, { from: { device: 'Laptop', ended: 'other' } })).set,
    ).toBeUndefined();
  });
  it('is not chosen any more', () => {
    expect(refused(edit({ ended: 'other' }))).toMatchObject({
      problems: [{ path: 'fields.ended', problem: 'not-an-option' }],
    });
  });
  it('is a field that nobody changes, and nobody has to fill in', () => {
    expect(
      fieldObstacle(
        flow,
        flow.form.find(({ key }) => key === 'former')!,
        'new',
        HANDLER,
      ),
    ).toBe('hidden');
    expect(refused(edit({ former: 'x' }))).toMatchObject({
      problems: [{ path: 'fields.former', problem: 'read-only' }],
    });
    expect(planned(edit({ ended: 'vat' }, { from: { device: 'Laptop', former: 'kept' } })).set).toEqual({
      fields: { device: 'Laptop', former: 'kept', ended: 'vat' },
    });
  });
});
