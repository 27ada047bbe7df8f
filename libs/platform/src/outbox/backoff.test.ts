import { backoffSeconds } from './backoff.js';

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
