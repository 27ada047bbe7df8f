import type { ContactField } from '@sprawa/workflow';
import { isDeepStrictEqual } from 'node:util';
import type { KeptFields } from './kept-fields.js';

/**
 * What a file of fields does at start, as with workflows: an unchanged one does nothing; what people or an import changed
 * here stays, whatever the file says since; a file that says just that counts as agreed.
 */
export type FilePlan = 'nothing' | 'publish' | 'agrees' | 'ignored';

export function planFile(
  { fields, state }: KeptFields,
  file: { hash: string; fields: readonly ContactField[] },
): FilePlan {
  const same = state.fileHash === file.hash;
  if (same && state.fileIgnoredAt === null) return 'nothing';
  if (state.origin === 'FILE') return 'publish';
  return same || isDeepStrictEqual(file.fields, fields) ? 'agrees' : 'ignored';
}
