import { useSyncExternalStore } from 'react';
import type { SessionState, SharedSession } from './shared-session.js';

const alone: SessionState = { writers: [], waiting: false, failed: false, ended: null };
const nothing = () => () => {};

/** Who writes along and how far it got, redrawn as it changes. */
export function useSessionState(session: SharedSession | null): SessionState {
  return useSyncExternalStore(session?.subscribe ?? nothing, session?.snapshot ?? (() => alone));
}
