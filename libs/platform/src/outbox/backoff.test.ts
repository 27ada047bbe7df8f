import { MAX_ATTEMPTS, PermanentFailure, afterFailure, backoffSeconds } from './backoff.js';

describe('the wait after a failure', () => {
  it.each([
    [1, 2],
    [2, 4],
    [5, 32],
    [11, 2048],
    [12, 3600],
    [100, 3600],
  ])('number %i is %i seconds', (attempts, seconds) => {
    expect(backoffSeconds(attempts)).toBe(seconds);
  });
});

describe('a row whose attempt failed', () => {
  it.each([
    ['for the first time comes again soon', 1, new Error('away'), { state: 'pending', waitSeconds: 2 }],
    [
      'for the last time but one comes again',
      MAX_ATTEMPTS - 1,
      new Error('away'),
      { state: 'pending', waitSeconds: 2048 },
    ],
    ['for the last time is dead', MAX_ATTEMPTS, new Error('away'), { state: 'dead', waitSeconds: 3600 }],
    [
      'for good is dead at once',
      1,
      new PermanentFailure('no such address'),
      { state: 'dead', waitSeconds: 2 },
    ],
  ])('%s', (_what, attempt, error, expected) => {
    expect(afterFailure(attempt, error)).toEqual(expected);
  });
});
