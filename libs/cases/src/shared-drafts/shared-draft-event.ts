export const SHARED_DRAFTS = 'shared-draft';

/** A hint to look again; what was written is read from the table by whoever may know it. */
export type SharedDraftEvent = { id: string } & (
  | { kind: 'written' }
  | { kind: 'ended'; how: 'sent' | 'dropped' }
  /** Of a window's caret; `gone` when the window was closed. */
  | { kind: 'caret'; agentId: string; window: string; caret: string | null; gone?: true }
);
