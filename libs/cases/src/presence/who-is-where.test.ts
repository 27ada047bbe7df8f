import { PRESENT_FOR, WINDOWS_OF_ONE, WRITING_FOR, WhoIsWhere } from './who-is-where.js';

const window = (agentId: string, name = 'one') => ({ agentId, window: `${agentId}-${name}` });
const [anna, bert] = [window('anna'), window('bert')];

describe('who is where', () => {
  it('is who opened a case, in the order of their coming, until they leave', () => {
    const board = new WhoIsWhere();
    expect(board.here(anna, '7', 0)).toEqual(['7']);
    expect(board.here(bert, '7', 1)).toEqual(['7']);
    expect(board.at('7', 2)).toEqual([
      { agentId: 'anna', doing: 'looking' },
      { agentId: 'bert', doing: 'looking' },
    ]);
    expect(board.gone(anna)).toEqual(['7']);
    expect(board.at('7', 3)).toEqual([{ agentId: 'bert', doing: 'looking' }]);
    expect(board.at('8', 3)).toEqual([]);
  });

  it('is told of once: to be heard of again, or to go twice, changes nothing', () => {
    const board = new WhoIsWhere();
    board.here(anna, '7', 0);
    expect(board.here(anna, '7', 5)).toEqual([]);
    board.gone(anna);
    expect(board.gone(anna)).toEqual([]);
    expect(board.empty).toBe(true);
  });

  it('is in one place with one window, and leaves the case before', () => {
    const board = new WhoIsWhere();
    board.here(anna, '7', 0);
    expect(board.here(anna, '8', 1)).toEqual(['7', '8']);
    expect(board.at('7', 1)).toEqual([]);
  });

  it('is one person with two windows, as busy as the busier, there until both are closed', () => {
    const board = new WhoIsWhere();
    board.here(anna, '7', 0);
    board.here(window('anna', 'two'), '7', 0);
    board.does(window('anna', 'two'), 'writing-note', 0);
    expect(board.at('7', 1)).toEqual([{ agentId: 'anna', doing: 'writing-note' }]);
    board.gone(window('anna', 'two'));
    expect(board.at('7', 1)).toEqual([{ agentId: 'anna', doing: 'looking' }]);
  });

  it('forgets whoever is not heard of any more', () => {
    const board = new WhoIsWhere();
    board.here(anna, '7', 0);
    board.here(bert, '7', PRESENT_FOR / 2);
    expect(board.at('7', PRESENT_FOR)).toEqual([{ agentId: 'bert', doing: 'looking' }]);
    expect(board.tidy(PRESENT_FOR)).toEqual(['7']);
    expect(board.tidy(PRESENT_FOR)).toEqual([]);
    board.here(bert, '7', PRESENT_FOR);
    expect(board.tidy(PRESENT_FOR * 1.9)).toEqual([]);
  });

  it('tells who writes as long as they say so, and of each change once', () => {
    const board = new WhoIsWhere();
    board.here(anna, '7', 0);
    expect(board.does(anna, 'writing-reply', 0)).toEqual(['7']);
    expect(board.does(anna, 'writing-reply', 5)).toEqual([]);
    expect(board.does(anna, 'writing-note', 6)).toEqual(['7']);
    expect(board.does(anna, 'looking', 7)).toEqual(['7']);
    board.does(anna, 'writing-reply', 8);
    board.here(anna, '7', 8 + WRITING_FOR - 1);
    expect(board.tidy(8 + WRITING_FOR)).toEqual(['7']);
    expect(board.at('7', 8 + WRITING_FOR)).toEqual([{ agentId: 'anna', doing: 'looking' }]);
  });

  it('hears nothing of what a window does that has no case open', () => {
    const board = new WhoIsWhere();
    expect(board.does(anna, 'writing-reply', 0)).toEqual([]);
    expect(board.empty).toBe(true);
  });

  it('keeps so many windows of one agent, and forgets the one heard of longest ago', () => {
    const board = new WhoIsWhere();
    for (let n = 0; n < WINDOWS_OF_ONE; n++) board.here(window('anna', String(n)), String(n), n);
    board.here(window('anna', '0'), '0', 1_000);
    expect(board.here(window('anna', 'more'), 'more', 1_001)).toEqual(['more', '1']);
    expect(board.at('0', 1_001)).toHaveLength(1);
    expect(board.at('1', 1_001)).toHaveLength(0);
  });
});
