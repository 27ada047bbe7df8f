import { hiddenOptions, removeOption, toggleOption } from './hide-parts.js';

const document = { form: { area: { kind: 'choice', options: { app: 'App', fax: 'Fax' } } } };
const path = ['form', 'area'];

describe('an option', () => {
  it('is hidden and shown again, and nothing of the field is lost', () => {
    const hidden = toggleOption(document, path, 'fax');
    expect(hidden.form).toEqual({ area: { ...document.form.area, hiddenOptions: ['fax'] } });
    expect(toggleOption(hidden, path, 'fax')).toEqual(document);
  });
  it('that is taken away is hidden no more', () => {
    const gone = removeOption(toggleOption(document, path, 'fax'), path, 'fax');
    expect(gone).toEqual({ form: { area: { kind: 'choice', options: { app: 'App' } } } });
    expect(removeOption(document, path, 'app').form).toEqual({
      area: { kind: 'choice', options: { fax: 'Fax' } },
    });
  });
  it('of a field that is none is not hidden', () => {
    expect(hiddenOptions(7)).toEqual([]);
  });
});
