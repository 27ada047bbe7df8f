import { jest } from '@jest/globals';
import { refreshPace, type RefreshPace } from './refresh-pace.js';

describe('refreshing lists while others work', () => {
  let begun: number;
  let refreshed: number[];
  let pace: RefreshPace;
  beforeEach(() => {
    jest.useFakeTimers();
    begun = Date.now();
    refreshed = [];
    pace = refreshPace(() => refreshed.push(Date.now() - begun));
  });
  afterEach(() => jest.useRealTimers());

  const changeEvery = (ms: number, times: number) => {
    for (let n = 0; n < times; n++) {
      pace.soon();
      jest.advanceTimersByTime(ms);
    }
  };

  it('waits for a quiet moment, and costs one refresh for a burst', () => {
    changeEvery(100, 5);
    jest.advanceTimersByTime(10_000);
    expect(refreshed).toEqual([800]);
  });

  it('is not put off for ever, and comes less and less often while changes do not end', () => {
    changeEvery(100, 300);
    expect(refreshed).toEqual([2_000, 6_000, 14_000, 22_000, 30_000]);
  });

  it('is as quick as ever after a quiet moment', () => {
    changeEvery(100, 100);
    jest.advanceTimersByTime(10_000);
    refreshed = [];
    begun = Date.now();
    changeEvery(100, 21);
    expect(refreshed).toEqual([2_000]);
  });

  it('may be wanted at once, and stops with whoever looks', () => {
    pace.soon();
    pace.now();
    expect(refreshed).toEqual([0]);
    pace.soon();
    pace.stop();
    jest.advanceTimersByTime(10_000);
    expect(refreshed).toEqual([0]);
  });
});
