import type { TogetherT } from '../../messages/together.js';
import type { Others } from './presence-store.js';

export const isWriting = ({ doing }: Others[number]): boolean => doing !== 'LOOKING';

/** One sentence on each: who is there, and who writes. */
export function presenceWords(t: TogetherT, others: Others): string {
  return others.map((other) => oneWords(t, other)).join(' ');
}

export function oneWords(t: TogetherT, { agent: { name }, doing }: Others[number]): string {
  if (doing === 'WRITING_REPLY') return t('presence.writesReply', { name });
  return t(doing === 'WRITING_NOTE' ? 'presence.writesNote' : 'presence.isHere', { name });
}

/** What stands beside one's own composer: at most two are named. */
export function writersWords(t: TogetherT, others: Others): string {
  const writers = others.filter(isWriting);
  if (writers.length > 2) return t('presence.severalWrite', { count: writers.length });
  return presenceWords(t, writers);
}
