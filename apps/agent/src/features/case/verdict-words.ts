import type { ConversationT } from '../../messages/conversation.js';
import type { DecisionEntry } from './fold-timeline.js';

/** What became of a proposal, and by whom: one that fell was decided by nobody. */
export function verdictWords(t: ConversationT, { verdict, author }: DecisionEntry): string {
  const { name } = author;
  if (verdict === 'VOIDED')
    return t(author.kind === 'AGENT' ? 'verdict.movedOn' : 'verdict.customerWrote', { name });
  return t('verdict.by', { verdict: t(`verdict.${verdict}`), name });
}
