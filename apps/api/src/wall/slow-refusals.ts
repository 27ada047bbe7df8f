import type { Duplex } from 'node:stream';

/** Milliseconds until a refusal is said, at least. */
const FIRST_AFTER = 1_000;
/** Milliseconds between one refusal and the next. */
const APART = 10;
/** Beyond so many, who is refused is hung up on. */
const MOST = 1_000;

/**
 * Says no, but not at once: who asks again as soon as it was answered is kept waiting, and however many there are, a
 * hundred refusals a second is all they cost.
 */
export class SlowRefusals {
  private next = 0;
  private waiting = 0;

  /** @param say what is said when its time has come; nothing is, when the caller has gone by then */
  hold(socket: Duplex, say: () => void, now = performance.now()): void {
    if (this.waiting >= MOST) {
      socket.destroy();
      return;
    }
    const at = Math.max(now + FIRST_AFTER, this.next);
    this.next = at + APART;
    this.waiting++;
    const leave = () => {
      clearTimeout(timer);
      socket.off('close', leave);
      this.waiting--;
    };
    const timer = setTimeout(() => {
      leave();
      say();
    }, at - now);
    timer.unref();
    socket.once('close', leave);
  }
}
