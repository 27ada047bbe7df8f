import { addButton, buttonChoices, buttonOf, removeButtons, renameButtons } from './edit-buttons.js';
import { removeAction, renameAction, setStarter } from './edit-actions.js';
import { removeState } from './edit-states.js';

const document = {
  form: {
    amount: { label: 'Amount', kind: 'amount', currency: 'PLN' },
    'mark-paid': { button: 'paid', tomorrow: 1 },
    note: { label: 'Note' },
  },
  header: [{ button: 'paid' }, { field: 'amount' }],
  states: { new: {}, closed: {} },
  actions: {
    paid: { name: 'Payment received', from: ['new'], perform: ['group:team'] },
    close: { name: 'Close', from: ['new'], to: 'closed' },
    wrote: { name: 'Wrote', from: ['closed'], by: 'customer-message' },
    expire: { name: 'Expire', from: ['new'], after: '14d' },
  },
};
const withoutButtons = {
  form: { amount: document.form.amount, note: document.form.note },
  header: [{ field: 'amount' }],
};

describe('buttons among the fields', () => {
  it.each<[unknown, string | undefined]>([
    [{ button: 'paid' }, 'paid'],
    [{ button: 7 }, ''],
    [{ label: 'Amount' }, undefined],
    [undefined, undefined],
  ])('are told from fields: %j', (entry, action) => {
    expect(buttonOf(entry)).toBe(action);
  });

  it('are offered for what agents do, once each, and the held one stays among the choices', () => {
    expect(buttonChoices(document).map(({ key }) => key)).toEqual(['close']);
    expect(buttonChoices(document, 'paid').map(({ key }) => key)).toEqual(['paid', 'close']);
  });

  it('are added below the rest, and share no key with a field', () => {
    const next = addButton({ ...document, form: { close: { label: 'Closed by' } } }, 'close');
    expect(next.form).toEqual({ close: { label: 'Closed by' }, 'close-2': { button: 'close' } });
    expect(addButton({}, 'close').form).toEqual({ close: { button: 'close' } });
  });

  it('follow another key of their action, in their place', () => {
    const next = renameAction(document, 'paid', 'settled');
    expect(Object.entries(next.form as object)[1]).toEqual(['mark-paid', { button: 'settled', tomorrow: 1 }]);
    expect(next.header).toEqual([{ button: 'settled' }, { field: 'amount' }]);
    expect(renameButtons(document, 'close', 'end')).toEqual(document);
  });

  it('do not follow to a key that is taken', () => {
    expect(renameAction(document, 'paid', 'close')).toEqual(document);
  });

  it('go with their action, and leave an empty header out', () => {
    expect(removeAction(document, 'paid')).toMatchObject(withoutButtons);
    expect(removeButtons({ header: [{ button: 'paid' }] }, 'paid')).toEqual({});
  });

  it('go with an action that goes with its only state', () => {
    expect(removeState(document, 'new').document).toMatchObject(withoutButtons);
  });

  it('go when no agent starts their action any more', () => {
    expect(setStarter(document, 'paid', 'timer')).toMatchObject(withoutButtons);
    expect(setStarter(document, 'paid', 'agent').form).toEqual(document.form);
  });
});
