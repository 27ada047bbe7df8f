import type { FieldError } from '@sprawa/platform';

/** What a command answers: done, a typed no, or "somebody was faster" (lessons of lost drafts and opposing writes). */
export type Answer =
  | { kind: 'done'; number: string; entryId: string | null; heldSeconds?: number }
  | { kind: 'refused'; code: string; message: string; fieldErrors: FieldError[] }
  | { kind: 'conflict'; number: string; sinceVersion: number; message: string };
