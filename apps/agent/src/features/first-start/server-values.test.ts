import { freshServer, likelyHost, serverInput, withSecurity } from './server-values.js';

describe('the port of a mail server', () => {
  it('follows the encryption', () => {
    expect(withSecurity(freshServer('OUTGOING'), 'STARTTLS', 'OUTGOING').port).toBe(587);
    expect(withSecurity(freshServer('INCOMING'), 'STARTTLS', 'INCOMING').port).toBe(143);
  });

  it('stays where somebody chose one', () => {
    expect(withSecurity({ ...freshServer('INCOMING'), port: 1993 }, 'STARTTLS', 'INCOMING').port).toBe(1993);
  });
});

it('a port that was cleared is none, which the server refuses by its field', () => {
  expect(serverInput({ ...freshServer('OUTGOING'), port: '' }).port).toBe(0);
});

it.each([
  ['help@firm.example', 'INCOMING', 'imap.firm.example'],
  ['help@firm.example', 'OUTGOING', 'smtp.firm.example'],
  ['help', 'INCOMING', 'imap.example.com'],
] as const)('an example for %s, %s, is %s', (address, way, host) => {
  expect(likelyHost(address, way)).toBe(host);
});

it('whoever signs in the same way does so with the other name and password', () => {
  const incoming = { ...freshServer('INCOMING'), host: 'a', user: ' help ', password: ' p ' };
  expect(serverInput({ ...freshServer('OUTGOING'), host: ' b ' }, incoming)).toMatchObject({
    ...{ host: 'b', port: 465, user: 'help', password: ' p ' },
  });
});
