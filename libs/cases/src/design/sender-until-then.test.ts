import { senderUntilThen } from './sender-until-then.js';

it.each([
  ['https://help.firm.example', 'no-reply@help.firm.example'],
  ['https://HELP.firm.example:8443/', 'no-reply@help.firm.example'],
  ['http://localhost:3000', 'no-reply@sprawa.invalid'],
  ['http://192.168.1.5', 'no-reply@sprawa.invalid'],
  ['http://[::1]:3000', 'no-reply@sprawa.invalid'],
])('a stream without a mailbox at %s sends from %s', (url, address) => {
  expect(senderUntilThen(url)).toBe(address);
});
