import { Injectable } from '@nestjs/common';
import type { Door } from './cookies.js';
import { hashToken, isApiToken, isToken } from './token.js';

/** Remembered at most; beyond that the longest unused are forgotten, and looked up again. */
const REMEMBERED = 20_000;

/**
 * Tokens that opened something a moment ago, in this process. It opens nothing itself: each request is still looked up
 * in the database. It tells, without asking anybody, whose requests are worth looking up while strangers flood us.
 */
@Injectable()
export class RecentSessions {
  private readonly doors = new Map<string, Door>();

  remember(token: string, door: Door): void {
    const key = keyOf(token);
    this.doors.delete(key);
    this.doors.set(key, door);
    if (this.doors.size <= REMEMBERED) return;
    for (const oldest of this.doors.keys()) {
      this.doors.delete(oldest);
      break;
    }
  }

  /** It opened nothing: the session has ended, or never was. */
  forget(token: string): void {
    this.doors.delete(keyOf(token));
  }

  /** Which door it opened; null for what is not known here. */
  doorOf(token: unknown): Door | null {
    return isToken(token) || isApiToken(token) ? (this.doors.get(keyOf(token)) ?? null) : null;
  }
}

const keyOf = (token: string): string => hashToken(token).toString('latin1');
