import { isBackSwipe } from './swipe.js';

const back = { fromX: 20, byX: 140, byY: 10, took: 200 };

describe('a swipe back', () => {
  it.each([
    ['to the right from the left edge', {}, true],
    ['that begins in the middle', { fromX: 200 }, false],
    ['to the left', { byX: -140 }, false],
    ['too short to be meant', { byX: 40 }, false],
    ['that is scrolling rather', { byY: 120 }, false],
    ['that hesitates, as one who marks words does', { took: 1500 }, false],
  ])('%s', (_, more, meant) => expect(isBackSwipe({ ...back, ...more })).toBe(meant));
});
