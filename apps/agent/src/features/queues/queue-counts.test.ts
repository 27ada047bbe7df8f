import { shownCount } from './queue-counts.js';

describe('the number beside a queue', () => {
  it('is not there when nothing waits', () => {
    expect(shownCount('MINE', 0, String)).toBeNull();
    expect(shownCount('MINE', undefined, String)).toBeNull();
  });

  it('calls in queues that are somebody’s work and only informs in the others', () => {
    expect(shownCount('MINE', 3, String)).toEqual({ text: '3', calls: true });
    expect(shownCount('ARCHIVE', 3, String)).toEqual({ text: '3', calls: false });
  });

  it('stays short however much there is', () =>
    expect(shownCount('ALL', 10_000, String)?.text).toBe('9999+'));

  it('says no more than the server counted', () => {
    expect(shownCount('UNREAD', 99, String)?.text).toBe('99');
    expect(shownCount('UNREAD', 100, String)?.text).toBe('99+');
  });
});
