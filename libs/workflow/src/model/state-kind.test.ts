import { isOpen, kindsThat, meaningOf } from './state-kind.js';
import { STATE_KINDS } from './workflow.js';

describe('what a kind of state means', () => {
  // prettier-ignore
  it.each([
    // kind                 open   waits  callback   outcome               fresh
    ['unused',              true,  false, null,      null,                 true],
    ['unqualified',         true,  false, null,      null,                 true],
    ['in-progress',         true,  false, null,      null,                 false],
    ['waiting',             true,  true,  null,      null,                 false],
    ['private-callback',    true,  false, 'private', null,                 false],
    ['public-callback',     true,  false, 'public',  null,                 false],
    ['closed',              false, false, null,      null,                 false],
    ['closed-success',      false, false, null,      'success',            false],
    ['success-to-confirm',  true,  false, null,      'success-to-confirm', false],
    ['success-cancelled',   false, false, null,      'success-cancelled',  false],
  ] as const)('%s', (kind, open, waits, callback, outcome, fresh) => {
    expect(meaningOf(kind)).toMatchObject({ open, waits, callback, outcome, fresh });
    expect(isOpen(kind)).toBe(open);
  });

  it('never waits, calls back or is fresh once it is closed', () => {
    for (const kind of kindsThat(({ open }) => !open))
      expect(meaningOf(kind)).toMatchObject({ waits: false, callback: null, fresh: false });
  });

  it('is asked for by what it means, in the order of the kinds', () => {
    expect(kindsThat(({ callback }) => callback !== null)).toEqual(['private-callback', 'public-callback']);
    expect(kindsThat(() => true)).toEqual([...STATE_KINDS]);
  });
});
