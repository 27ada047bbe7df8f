import { NotMade, type Language } from '@sprawa/identity';
import { designWords } from './words.js';

/** Somebody saved or published since; what was sent is kept by whoever sent it. */
export class WorkflowConflict extends NotMade {
  constructor(language: Language) {
    super('CONFLICT', designWords(language, 'conflict'));
  }
}
