import { FORGET_AFTER_MS, RelayMemory, jobIdOf } from './relay-memory.js';

const first = { id: 'a', attempt: 1 };
const second = { id: 'b', attempt: 1 };

describe('a row that is due', () => {
  it('is brought to the queue once while the queue can be trusted to have it', () => {
    const memory = new RelayMemory();
    expect(memory.unseen([first], 0)).toEqual([first]);
    expect(memory.unseen([first, second], 1)).toEqual([second]);
    expect(memory.unseen([first, second], FORGET_AFTER_MS - 1)).toEqual([]);
  });

  it('is brought again when it is still due after a while: the queue may have lost it', () => {
    const memory = new RelayMemory();
    memory.unseen([first], 0);
    expect(memory.unseen([first], FORGET_AFTER_MS)).toEqual([first]);
  });

  it('is another one at its next try', () => {
    const memory = new RelayMemory();
    const again = { ...first, attempt: 2 };
    memory.unseen([first], 0);
    expect(memory.unseen([again], 1)).toEqual([again]);
    expect(jobIdOf(again)).not.toBe(jobIdOf(first));
  });

  it('is brought again at once when the queue could not be reached', () => {
    const memory = new RelayMemory();
    memory.unseen([first], 0);
    memory.clear();
    expect(memory.unseen([first], 1)).toEqual([first]);
  });
});
