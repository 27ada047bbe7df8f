import { safeNext } from './safe-next.js';

describe('the page after signing in', () => {
  it.each(['/', '/cases/1042', '/archive', '/new?to=stream'])('is the one that was asked for: %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/x',
    '',
    undefined,
    7,
  ])('is the list of cases when the address is not ours: %s', (next) => expect(safeNext(next)).toBe('/'));
});
