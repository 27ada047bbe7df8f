import { errorsUnder, freshMailbox, mailboxInput, serversOf, withAddress } from './mailbox-values.js';

const typed = () => {
  const values = withAddress(freshMailbox('support'), 'help@firm.example');
  values.incoming = { ...values.incoming, host: 'imap.firm.example', password: 'secret' };
  values.outgoing = { ...values.outgoing, host: 'smtp.firm.example' };
  return values;
};

describe('a mailbox as it was filled in', () => {
  it('signs in by its address, until somebody writes another name', () => {
    expect(typed().incoming.user).toBe('help@firm.example');
    const own = { ...typed(), incoming: { ...typed().incoming, user: 'help' } };
    expect(withAddress(own, 'other@firm.example').incoming.user).toBe('help');
    expect(withAddress(own, 'other@firm.example').outgoing.user).toBe('other@firm.example');
  });

  it('goes out with the name and password it comes in by', () => {
    expect(mailboxInput(typed(), false).outgoing).toMatchObject({
      ...{ host: 'smtp.firm.example', user: 'help@firm.example', password: 'secret' },
    });
    expect(mailboxInput({ ...typed(), sameUser: false }, false).outgoing).toMatchObject({ password: '' });
  });

  it('names only the servers it has', () => {
    expect(mailboxInput(typed(), true).outgoing).toBeNull();
    expect(mailboxInput({ ...typed(), sends: false }, false).outgoing).toBeNull();
    const handedOver = mailboxInput({ ...typed(), fetched: false }, false);
    expect(handedOver.incoming).toBeNull();
    // There is no other sign-in to take it from.
    expect(handedOver.outgoing).toMatchObject({ password: '' });
    expect(serversOf(handedOver).map(({ way }) => way)).toEqual(['OUTGOING']);
  });
});

it('what is wrong with a server is told at its fields', () => {
  const errors = { 'input.address': 'a', 'input.incoming.host': 'b', 'input.outgoing.host': 'c' };
  expect(errorsUnder(errors, 'input.incoming')).toEqual({ host: 'b' });
});
