import { secondsToWait, type Failures, type Tries } from './throttle-rule.js';

const now = new Date('2026-11-22T12:00:00Z');
const failures = (count: number, secondsAgo = 0): Failures => ({
  count,
  last: count > 0 ? new Date(now.getTime() - secondsAgo * 1000) : null,
});
const none: Tries = { pair: failures(0), account: failures(0), network: failures(0), known: false };

describe('the wait before the next sign-in', () => {
  it.each<[string, Partial<Tries>, number]>([
    ['after nothing', {}, 0],
    ['after four mistakes', { pair: failures(4) }, 0],
    ['after five', { pair: failures(5) }, 15],
    ['after six it doubles', { pair: failures(6) }, 30],
    ['after ten', { pair: failures(10) }, 480],
    ['after eleven it grows no more', { pair: failures(11) }, 900],
    ['after thousands', { pair: failures(5_000) }, 900],
    ['runs from the last mistake', { pair: failures(6, 20) }, 10],
    ['ends', { pair: failures(6, 30) }, 0],
    ['is not made by ninety-nine failures of strangers elsewhere', { account: failures(99) }, 0],
    ['is made by a hundred, where one has never been', { account: failures(100) }, 15],
    ['is not, where one has signed in before', { account: failures(5_000), known: true }, 0],
    ['is not made by forty-nine failures of neighbours', { network: failures(49) }, 0],
    ['is made by fifty, for whoever was never here', { network: failures(50) }, 15],
    ['is not, for whoever signed in here before', { network: failures(5_000), known: true }, 0],
    ['is made by one’s own mistakes all the same', { pair: failures(7), known: true }, 60],
    ['is the longest of all', { pair: failures(5), account: failures(103), network: failures(51) }, 120],
  ])('%s', (_when, tries, seconds) => {
    expect(secondsToWait({ ...none, ...tries }, now)).toBe(seconds);
  });
});
