import { addWebForm, publicKinds, removeWebForm, webFormsOf } from './edit-web-forms.js';

const document = { name: 'Wishes', webForms: { wish: { title: 'A wish', unknown: 1 } } };
const texts = { title: 'Complaint', intro: 'We read all.', thanks: 'Thank you.' };

describe('web forms', () => {
  it('are added below the others, under a key of their own', () => {
    const [next, key] = addWebForm(document, 'Wish', texts);
    expect(key).not.toBe('wish');
    expect(Object.keys(next.webForms as object)).toEqual(['wish', key]);
    expect(next.webForms).toMatchObject({ wish: document.webForms.wish, [key]: texts });
  });
  it('begin where there were none, and leave nothing behind', () => {
    const [next, key] = addWebForm({ name: 'Wishes' }, 'Complaint', texts);
    expect(webFormsOf(next)).toEqual([{ key: 'complaint', title: 'Complaint' }]);
    expect(removeWebForm(next, key)).toEqual({ name: 'Wishes' });
  });
  it('ask for nothing only we could choose', () => {
    expect(publicKinds).not.toContain('user');
    expect(publicKinds).toContain('choice');
  });
});
