import type { Language } from '@sprawa/identity';
import { designWords } from './words.js';

/** Somebody saved or published since; what was sent is kept by whoever sent it. */
export class WorkflowConflict extends Error {
  readonly code = 'CONFLICT';

  constructor(language: Language) {
    super(designWords(language, 'conflict'));
  }
}
