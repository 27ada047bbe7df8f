import { isGone } from './is-gone.js';

it.each(['LINK_EXPIRED', 'LINK_INVALID', 'LINK_USED', 'TOKEN_INVALID', 'NOT_FOUND'])(
  '%s means the link is used up',
  (code) => expect(isGone(code)).toBe(true),
);
it.each(['INVALID_INPUT', 'TOO_MANY_ATTEMPTS', 'NETWORK', 'SERVER'])('%s does not', (code) =>
  expect(isGone(code)).toBe(false),
);
