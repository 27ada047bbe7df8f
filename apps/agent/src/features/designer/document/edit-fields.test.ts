import { addApprovers, hasApprovers } from './approval.js';
import { addField, addOption, removeFormField, setKind } from './edit-fields.js';

const document = {
  form: { area: { label: 'Area', kind: 'choice', options: { app: 'App' }, tomorrow: 1 } },
  header: [{ field: 'area' }, { contact: 'phone' }],
};

it('a new field is known by its name, below the others', () => {
  const [next, key] = addField(document, ['form'], 'Termin', { en: 'Term' });
  expect(key).toBe('termin');
  expect(Object.keys(next.form as object)).toEqual(['area', 'termin']);
});

it('another kind takes what belonged to the former one, and nothing else', () => {
  expect(setKind(document, ['form', 'area'], 'amount', 'First').form).toEqual({
    area: { label: 'Area', kind: 'amount', currency: 'EUR', tomorrow: 1 },
  });
  expect(setKind(document, ['form', 'area'], 'multiple-choice', 'First').form).toMatchObject({
    area: { options: { app: 'App' } },
  });
  expect(setKind({ form: { a: {} } }, ['form', 'a'], 'choice', 'First').form).toEqual({
    a: { kind: 'choice', options: { 'option-1': 'First' } },
  });
});

it('options keep their order, and never share a key', () => {
  const next = addOption(document, ['form', 'area', 'options'], 'App', 'App too');
  expect(next.form).toMatchObject({ area: { options: { app: 'App', 'app-2': 'App too' } } });
});

it('a field that goes is shown in no header', () => {
  expect(removeFormField(document, 'area')).toEqual({ form: {}, header: [{ contact: 'phone' }] });
});

it('approvers are given both decisions at once', () => {
  const next = addApprovers(
    { actions: { accept: { name: 'Accept the offer' } } },
    { where: 'to-accept', back: 'work', accept: 'Accept', reject: 'Return' },
  );
  expect(hasApprovers(next)).toBe(true);
  expect((next.actions as Record<string, object>)['accept-2']).not.toHaveProperty('to');
  expect(next.actions).toMatchObject({
    accept: { name: 'Accept the offer' },
    'accept-2': { from: ['to-accept'], writes: 'accept', main: true },
    reject: { from: ['to-accept'], to: 'work', writes: 'reject' },
  });
});
