import { begin, change, redo, undo } from './history.js';

const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];

describe('what was done', () => {
  it('is undone and done again', () => {
    const done = change(change(begin(a), b), c);
    expect(undo(done).now).toBe(b);
    expect(undo(undo(undo(done))).now).toBe(a);
    expect(redo(undo(done)).now).toBe(c);
    expect(redo(done)).toBe(done);
  });

  it('cannot be done again after something else', () => {
    expect(redo(change(undo(change(begin(a), b)), c)).now).toBe(c);
  });

  it('of one word is one step, of two places two', () => {
    const typed = change(change(begin(a), b, 'name'), c, 'name');
    expect(undo(typed).now).toBe(a);
    expect(undo(change(change(begin(a), b, 'name'), c, 'kind')).now).toBe(b);
  });

  it('of a word begun anew after undoing is another step', () => {
    const again = change(undo(change(change(begin(a), b, 'name'), c)), c, 'name');
    expect(undo(again).now).toBe(b);
  });

  it('is no step when nothing changed', () => {
    const nothing = begin(a);
    expect(change(nothing, a)).toBe(nothing);
  });
});
