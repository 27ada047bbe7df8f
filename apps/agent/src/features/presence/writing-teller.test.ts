import { jest } from '@jest/globals';
import { AGAIN, THINKING, WritingTeller } from './writing-teller.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function teller() {
  const told: string[] = [];
  return { told, teller: new WritingTeller((doing) => told.push(doing)) };
}

describe('telling the others that one writes', () => {
  it('happens at the first keystroke, not at each', () => {
    const { told, teller: mine } = teller();
    mine.typed('WRITING_REPLY');
    mine.typed('WRITING_REPLY');
    expect(told).toEqual(['WRITING_REPLY']);
  });

  it('goes on while one writes and thinks, and ends by itself', () => {
    const { told, teller: mine } = teller();
    mine.typed('WRITING_NOTE');
    jest.advanceTimersByTime(AGAIN * 2);
    expect(told).toEqual(['WRITING_NOTE', 'WRITING_NOTE', 'WRITING_NOTE']);
    jest.advanceTimersByTime(THINKING);
    expect(told.at(-1)).toBe('LOOKING');
    const { length } = told;
    jest.advanceTimersByTime(AGAIN * 5);
    expect(told).toHaveLength(length);
  });

  it('follows from a reply to a note, and ends once', () => {
    const { told, teller: mine } = teller();
    mine.typed('WRITING_REPLY');
    mine.typed('WRITING_NOTE');
    mine.stopped();
    mine.stopped();
    expect(told).toEqual(['WRITING_REPLY', 'WRITING_NOTE', 'LOOKING']);
  });

  it('says nothing of a form that was opened and left as it was', () => {
    const { told, teller: mine } = teller();
    mine.stopped();
    expect(told).toEqual([]);
  });
});
