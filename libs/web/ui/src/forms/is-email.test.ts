import { isEmail } from './is-email.js';

it.each(['anna@example.com', 'o.hara+case@mail.example.co.uk', ' jan@żółw.pl '])(
  'takes %s for an address',
  (text) => expect(isEmail(text)).toBe(true),
);
it.each(['', 'anna', 'anna@', 'anna@example', 'a b@example.com', 'anna@example..com', 'x@y.z, b@c.d'])(
  'does not take “%s” for one',
  (text) => expect(isEmail(text)).toBe(false),
);
