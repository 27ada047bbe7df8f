import { errorsByField, readRefusal } from './rest-refusal.js';

describe('a refusal', () => {
  it('keeps the server’s code, words and fields', () => {
    const refusal = readRefusal(400, {
      code: 'INVALID',
      message: 'Look again',
      fieldErrors: [{ path: 'name', message: 'Missing' }],
    });
    expect(refusal).toMatchObject({
      code: 'INVALID',
      message: 'Look again',
      fieldErrors: [{ path: 'name', message: 'Missing' }],
    });
  });

  it('that is not ours is the server’s fault', () =>
    expect(readRefusal(502, '<html>')).toMatchObject({ code: 'SERVER', fieldErrors: [] }));
  it('without any answer is the network’s', () => expect(readRefusal(0, null).code).toBe('NETWORK'));
  it('for haste is known by its status alone', () =>
    expect(readRefusal(429, null).code).toBe('TOO_MANY_ATTEMPTS'));
});

it('shows the first error of each field', () => {
  expect(
    errorsByField([
      { path: 'password', message: 'Too short' },
      { path: 'password', message: 'Too common' },
    ]),
  ).toEqual({ password: 'Too short' });
});
