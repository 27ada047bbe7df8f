import { addToHeader, headerChoices, headerOf, moveInHeader, removeFromHeader } from './edit-header.js';

const document = {
  form: { device: { label: 'Device' }, price: { label: 'Price' } },
  header: [{ field: 'device' }, { contact: 'phone' }, { contact: 'vip' }],
};
const names = (all: ReturnType<typeof headerOf>) => all.map(({ of, name }) => `${of}.${name}`);

describe('the header of a case', () => {
  it('is read in its order, and what is no part of it is kept', () => {
    expect(names(headerOf({ header: [{ contact: 'phone' }, 7, { field: 'x' }] }))).toEqual([
      ...['contact.phone', 'contact.', 'field.x'],
    ]);
    expect(headerOf({})).toEqual([]);
  });

  it('offers what does not stand there yet', () => {
    expect(names(headerChoices(document, ['vip', 'since']))).toEqual([
      ...['field.price', 'contact.email', 'contact.company', 'contact.taxId', 'contact.address'],
      'contact.since',
    ]);
  });

  it('shows buttons, and offers those of what agents do', () => {
    const drawn = {
      form: { price: { label: 'Price' }, pay: { button: 'paid' } },
      header: [{ button: 'paid' }],
      actions: { paid: { name: 'Paid' }, close: { name: 'Close' }, expire: { after: '1d' } },
    };
    expect(names(headerOf(drawn))).toEqual(['button.paid']);
    expect(names(headerChoices(drawn, [])).filter((name) => !name.startsWith('contact.'))).toEqual([
      ...['field.price', 'button.close'],
    ]);
  });

  it('takes more at its end, gives it up, and is none when it is empty', () => {
    const added = addToHeader(document, { of: 'contact', name: 'email' });
    expect(added.header).toEqual([...document.header, { contact: 'email' }]);
    expect(removeFromHeader(added, 3)).toEqual(document);
    expect(removeFromHeader({ name: 'A', header: [{ field: 'x' }] }, 0)).toEqual({ name: 'A' });
  });

  it.each([
    [0, 1, ['contact.phone', 'field.device', 'contact.vip']],
    [2, 0, ['contact.vip', 'field.device', 'contact.phone']],
    [0, 9, ['contact.phone', 'contact.vip', 'field.device']],
    [7, 0, ['field.device', 'contact.phone', 'contact.vip']],
  ])('moves what stands at %i to %i', (at, to, order) => {
    expect(names(headerOf(moveInHeader(document, at, to)))).toEqual(order);
  });
});
