/** The bus's topic of comments and drafts of a case; ids only, and only a hint to look again. */
export const PASSAGES = 'passages';

export interface PassagesEvent {
  number: string;
  /** Whose draft was saved or dropped, and in which of their windows; unset where that is not what happened. */
  draft?: { agentId: string; window: string | null };
}
