import type { Settings } from '@sprawa/platform';
import type { Door } from './cookies.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Milliseconds a session lives, however much it is used, and how long it may lie unused (AD-3). */
export function sessionLife(settings: Settings, door: Door): { whole: number; idle: number } {
  return door === 'agent'
    ? { whole: settings.AGENT_SESSION_DAYS * DAY, idle: settings.AGENT_SESSION_IDLE_HOURS * HOUR }
    : { whole: settings.PORTAL_SESSION_DAYS * DAY, idle: settings.PORTAL_SESSION_IDLE_DAYS * DAY };
}
