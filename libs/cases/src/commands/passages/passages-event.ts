/** The bus's topic of comments and drafts of a case; ids only, and only a hint to look again. */
export const PASSAGES = 'passages';

export interface PassagesEvent {
  number: string;
}
