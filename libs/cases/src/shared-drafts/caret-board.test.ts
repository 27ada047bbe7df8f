import { CaretBoard, HEARD_FOR, WRITERS_OF_ONE } from './caret-board.js';

const at = (agentId: string, caret: string | null = null, window = 'w') => ({ agentId, window, caret });

describe('carets in a shared draft', () => {
  it('stand where they were told last, until their window goes', () => {
    const board = new CaretBoard();
    expect(board.here('d', at('anna', '1'), 0)).toBe(true);
    expect(board.here('d', at('bert'), 1)).toBe(true);
    expect(board.here('d', at('anna', '2'), 2)).toBe(true);
    expect(board.here('d', at('anna', '2'), 3)).toBe(false);
    expect(board.at('d', 4)).toEqual([at('anna', '2'), at('bert')]);
    expect(board.at('other', 4)).toEqual([]);
    expect(board.gone('d', at('anna'))).toBe(true);
    expect(board.gone('d', at('anna'))).toBe(false);
    expect(board.at('d', 4)).toEqual([at('bert')]);
  });

  it('are forgotten when they are not heard of any more, and two windows of one agent are two', () => {
    const board = new CaretBoard();
    board.here('d', at('anna', '1', 'one'), 0);
    board.here('d', at('anna', '1', 'two'), 10);
    expect(board.at('d', 11)).toHaveLength(2);
    expect(board.at('d', HEARD_FOR)).toEqual([at('anna', '1', 'two')]);
    expect(board.tidy(HEARD_FOR)).toEqual(['d']);
    expect(board.tidy(HEARD_FOR)).toEqual([]);
    expect(board.tidy(HEARD_FOR + 10)).toEqual(['d']);
  });

  it('are so many at most: the one heard of longest ago gives way', () => {
    const board = new CaretBoard();
    for (let n = 0; n < WRITERS_OF_ONE; n++) board.here('d', at('anna', null, `w${n}`), n);
    board.here('d', at('anna', null, 'w0'), 100);
    board.here('d', at('anna', null, 'more'), 101);
    const windows = board.at('d', 102).map(({ window }) => window);
    expect(windows).toHaveLength(WRITERS_OF_ONE);
    expect(windows).toContain('w0');
    expect(windows).not.toContain('w1');
  });
});
