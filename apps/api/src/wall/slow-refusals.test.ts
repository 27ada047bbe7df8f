import { jest } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { SlowRefusals } from './slow-refusals.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Refuses so many at once. @returns their sockets, and how many have heard of it by now */
function refuse(count: number, slowly = new SlowRefusals()) {
  const sockets = Array.from({ length: count }, () => new PassThrough());
  let said = 0;
  for (const socket of sockets) slowly.hold(socket, () => said++);
  return { sockets, said: () => said };
}

describe('a refusal', () => {
  it('is said after a second', () => {
    const { said } = refuse(1);
    jest.advanceTimersByTime(990);
    expect(said()).toBe(0);
    jest.advanceTimersByTime(20);
    expect(said()).toBe(1);
  });

  it('is one of a hundred in a second, however many wait', () => {
    const { said } = refuse(500);
    jest.advanceTimersByTime(1_995);
    expect(said()).toBe(100);
    jest.advanceTimersByTime(4_000);
    expect(said()).toBe(500);
  });

  it('is not said to who has gone', async () => {
    const { sockets, said } = refuse(2);
    const gone = new Promise((resolve) => sockets[0]!.once('close', resolve));
    sockets[0]!.destroy();
    await gone;
    jest.advanceTimersByTime(5_000);
    expect(said()).toBe(1);
  });

  it('is spared where a thousand wait already: they are hung up on', () => {
    const slowly = new SlowRefusals();
    const { sockets, said } = refuse(1_005, slowly);
    expect(sockets.filter(({ destroyed }) => destroyed)).toHaveLength(5);
    jest.advanceTimersByTime(12_000);
    expect(said()).toBe(1_000);
    // Those who have heard of it make room.
    expect(refuse(1, slowly).sockets[0]!.destroyed).toBe(false);
  });
});
