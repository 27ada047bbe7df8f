import {
  CUSTOMER,
  EXPERT,
  action,
  facts,
  field,
  input,
  planned,
  refused,
  staff,
  workflow,
} from '../testing/sample.js';
import type { Action, Field } from '../model/workflow.js';
import { planAction } from './plan-action.js';
import type { ActionInput, Performer } from './plan.js';

const OPTIONS = [
  { key: 'vat', label: { en: 'VAT' } },
  { key: 'other', label: { en: 'Other' } },
];

function perform(act: Partial<Action>, given: Partial<ActionInput>, performer: Performer = EXPERT) {
  return planAction(workflow([action('act', act)]), facts(), performer, input('act', given), staff());
}

function problemsOf(act: Partial<Action>, given: Partial<ActionInput>, performer: Performer = EXPERT) {
  const refusal = refused(perform(act, given, performer));
  expect(refusal.code).toBe('INVALID_INPUT');
  return refusal.problems.map(({ path, problem }) => `${path}: ${problem}`);
}

describe('the value of a field', () => {
  const of = (kind: Field['kind']) => [field('f', kind, kind.endsWith('choice') ? { options: OPTIONS } : {})];

  it.each<[Field['kind'], unknown]>([
    ['text', 'a'.repeat(500)],
    ['long-text', 'two\nlines,\ttabs and 😀'],
    ['number', -1.5e-9],
    ['number', 0],
    ['amount', 19.99],
    ['amount', -0.1],
    ['amount', 1_000_000_000_000],
    ['date', '2024-02-29'],
    ['choice', 'vat'],
    ['multiple-choice', ['vat', 'other']],
    ['checkbox', true],
    ['checkbox', false],
    ['file', ['file-1']],
    ['user', 'agent-trainee'],
    ['contact', '0191f0c0-1111-7abc-8def-0123456789ab'],
  ])('%s may be %p', (kind, value) => {
    const plan = planned(
      perform(
        { fields: of(kind) },
        { fields: { f: value }, fileIds: ['file-1', 'file-2'].slice(0, kind === 'file' ? 1 : 0) },
      ),
    );
    expect(plan.entries).toEqual([{ kind: 'change', changes: [], fields: { f: value } }]);
  });

  it.each<[Field['kind'], unknown, string]>([
    ['text', 'a'.repeat(501), 'fields.f: too-long'],
    ['text', 7, 'fields.f: wrong-type'],
    ['text', 'x\r\nBcc: y@z.example', 'fields.f: wrong-type'],
    ['text', 'half a \ud83d smile', 'fields.f: wrong-type'],
    ['long-text', 'a'.repeat(20_001), 'fields.f: too-long'],
    ['long-text', 'a\u0000b', 'fields.f: wrong-type'],
    ['long-text', 'half a \ude00 smile', 'fields.f: wrong-type'],
    ['number', '7', 'fields.f: not-a-number'],
    ['number', Number.NaN, 'fields.f: not-a-number'],
    ['number', Infinity, 'fields.f: not-a-number'],
    ['amount', 1.005, 'fields.f: not-a-number'],
    ['amount', 2e12, 'fields.f: not-a-number'],
    ['date', '2023-02-29', 'fields.f: not-a-date'],
    ['date', '29.02.2024', 'fields.f: not-a-date'],
    ['date', 20240229, 'fields.f: not-a-date'],
    ['choice', 'none', 'fields.f: not-an-option'],
    ['choice', ['vat'], 'fields.f: not-an-option'],
    ['multiple-choice', 'vat', 'fields.f: wrong-type'],
    ['multiple-choice', ['vat', 'none'], 'fields.f.1: not-an-option'],
    ['multiple-choice', ['vat', 'vat'], 'fields.f.1: not-an-option'],
    ['multiple-choice', Array.from({ length: 101 }, () => 'vat'), 'fields.f: too-many'],
    ['checkbox', 'yes', 'fields.f: wrong-type'],
    ['file', ["another's file"], 'fields.f.0: unknown'],
    ['file', 'file-1', 'fields.f: wrong-type'],
    ['user', 'agent-stranger', 'fields.f: not-a-user'],
    ['contact', 'Anna', 'fields.f: not-a-contact'],
  ])('%s may not be %p', (kind, value, problem) => {
    expect(problemsOf({ fields: of(kind) }, { fields: { f: value } })).toEqual([problem]);
  });

  it.each<[Field['kind'], unknown]>([
    ['text', undefined],
    ['text', null],
    ['text', '  '],
    ['multiple-choice', []],
    ['checkbox', false],
    ['file', []],
  ])('%s may be left %p unless required', (kind, value) => {
    expect(planned(perform({ fields: of(kind) }, { fields: { f: value } })).actionKey).toBe('act');
    const required = of(kind).map((one) => ({ ...one, required: true }));
    expect(problemsOf({ fields: required }, { fields: { f: value } })).toEqual(['fields.f: required']);
  });

  it.each(['extra', '__proto__', 'constructor'])('is refused for a field nobody asked for: %s', (key) => {
    const fields = JSON.parse(`{"${key}": 1}`) as Record<string, unknown>;
    expect(problemsOf({}, { fields })).toEqual([`fields.${key}: unknown`]);
  });
});

describe('the text of an action', () => {
  it.each<[string, Partial<Action>, Partial<ActionInput>, string[]]>([
    ['is required for a message', { writes: 'message' }, {}, ['text: required']],
    ['is required for a note', { writes: 'note' }, { html: '<p> </p><p><br></p>' }, ['text: required']],
    ['is required for a proposal', { writes: 'proposal', textOptional: true }, {}, ['text: required']],
    ['may not be too long', { writes: 'note' }, { html: 'a'.repeat(500_001) }, ['text: too-long']],
    [
      'may not be too long in plain form either',
      { writes: 'note' },
      { text: 'a'.repeat(500_001) },
      ['text: too-long'],
    ],
    [
      'has no place where nothing is written',
      { writes: 'nothing' },
      { html: '<p>Hi</p>' },
      ['text: unknown'],
    ],
    [
      'has at most 20 files',
      { writes: 'message' },
      { html: 'x', fileIds: Array.from({ length: 21 }, (_, i) => `f${i}`) },
      ['fileIds: too-many'],
    ],
    [
      'comes with no files where nothing is written',
      { writes: 'nothing' },
      { fileIds: ['f1'] },
      ['fileIds: unknown'],
    ],
  ])('%s', (_, act, given, problems) => {
    expect(problemsOf(act, given)).toEqual(problems);
  });

  it.each<[string, Partial<Action>, Partial<ActionInput>]>([
    ['may be missing where it is optional', { writes: 'message', textOptional: true }, {}],
    ['may be a picture alone', { writes: 'message' }, { html: '<p><img src="cid:1"></p>' }],
    ['may have 500,000 characters', { writes: 'note' }, { html: 'a'.repeat(500_000) }],
    ['may be an empty paragraph where nothing is written', { writes: 'nothing' }, { html: '<p></p>' }],
    [
      'may come with 20 files',
      { writes: 'message' },
      { html: 'x', fileIds: Array.from({ length: 20 }, (_, i) => `f${i}`) },
    ],
  ])('%s', (_, act, given) => {
    expect(planned(perform(act, given)).actionKey).toBe('act');
  });

  it('does not attach to a message what a field keeps for the history', () => {
    const plan = planned(
      perform(
        { writes: 'message', fields: [field('scan', 'file')] },
        { html: '<p>Hi</p>', fileIds: ['file-public', 'file-internal'], fields: { scan: ['file-internal'] } },
      ),
    );
    expect(plan.entries).toEqual([
      expect.objectContaining({ kind: 'message', fileIds: ['file-public'] }),
      { kind: 'change', changes: [], fields: { scan: ['file-internal'] } },
    ]);
  });

  it('is escaped when only plain text came', () => {
    const plan = planned(perform({ writes: 'note' }, { text: '<b>1 < 2</b>\nnext\n\nlast' }));
    expect(plan.entries).toEqual([
      expect.objectContaining({ html: '<p>&lt;b&gt;1 &lt; 2&lt;/b&gt;<br>next</p><p>last</p>' }),
    ]);
  });
});

describe.each(['cc', 'bcc'] as const)('copies of a message (%s)', (kind) => {
  const copies = (...addresses: string[]): Partial<ActionInput> => ({ html: 'x', [kind]: addresses });

  it.each(['message', 'proposal'] as const)('go with a %s', (writes) => {
    const plan = planned(perform({ writes }, copies("o'neil+cc@firm.co.example")));
    expect(plan.entries).toEqual([expect.objectContaining({ [kind]: ["o'neil+cc@firm.co.example"] })]);
  });

  it.each([
    ['a line break', 'a@firm.example\r\nBcc: b@firm.example'],
    ['a second address', 'a@firm.example,b@firm.example'],
    ['a display name', 'Anna <a@firm.example>'],
    ['no domain', 'anna'],
    ['a bare host', 'anna@localhost'],
    ['a part that is too long', `${'a'.repeat(65)}@firm.example`],
    ['nothing', ''],
  ])('may not hold %s', (_, address) => {
    expect(problemsOf({ writes: 'message' }, copies('fine@firm.example', address))).toEqual([
      `${kind}.1: not-an-address`,
    ]);
  });

  it('are at most 20', () => {
    const many = Array.from({ length: 21 }, (_, index) => `a${index}@firm.example`);
    expect(problemsOf({ writes: 'message' }, copies(...many))).toEqual([`${kind}: too-many`]);
    expect(planned(perform({ writes: 'message' }, copies(...many.slice(1)))).actionKey).toBe('act');
  });

  it.each<[string, Partial<Action>, Performer]>([
    ['of a note', { writes: 'note' }, EXPERT],
    ['chosen by the customer', { writes: 'message', trigger: { by: 'customer' } }, CUSTOMER],
  ])('are refused %s', (_, act, performer) => {
    expect(problemsOf(act, copies('a@firm.example'), performer)).toEqual([`${kind}: unknown`]);
  });
});

describe('an input with many mistakes', () => {
  it('is answered with all of them at once', () => {
    const act: Partial<Action> = {
      writes: 'message',
      assign: { to: 'ask' },
      fields: [field('amount', 'amount', { required: true }), field('due', 'date')],
    };
    expect(problemsOf(act, { fields: { due: 'soon', extra: 1 }, cc: ['x'] })).toEqual([
      'text: required',
      'cc.0: not-an-address',
      'fields.amount: required',
      'fields.due: not-a-date',
      'fields.extra: unknown',
      'assignee: required',
    ]);
  });
});
