import { FAILURES, Unusable, verdictOn } from './attempts.js';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a mail whose processing failed', () => {
  it('is tried again, and set aside after the third failure', () => {
    const verdicts = [1, 2, 3, 4].map((attempts) => verdictOn(new Error('strange'), attempts));
    expect(verdicts).toEqual(['try-again', 'try-again', 'set-aside', 'set-aside']);
  });

  it('is set aside at once when nothing can be made of it', () => {
    expect(verdictOn(new Unusable('no sender'), 1)).toBe('set-aside');
  });

  it.each([
    'ENOSPC',
    'EIO',
    'ECONNREFUSED',
    'ECONNRESET',
    '08006',
    '53300',
    '57P01',
    '57014',
    '40P01',
    '58030',
  ])('for a reason outside of it (%s) is never set aside for that', (code) => {
    expect(verdictOn(coded(code), FAILURES + 10)).toBe('try-again-for-free');
  });

  it.each(['EMAXLEN', 'ERR_WORKER_OUT_OF_MEMORY', '22021', '23505', ''])(
    'for a reason that may lie in it (%s) has so many tries as others',
    (code) => {
      expect(verdictOn(coded(code), FAILURES)).toBe('set-aside');
    },
  );

  it('is not blamed for a connection that broke, nor for what is no error at all', () => {
    expect(verdictOn(new Error('Connection terminated unexpectedly'), 9)).toBe('try-again-for-free');
    expect(verdictOn(undefined, FAILURES)).toBe('set-aside');
  });
});
