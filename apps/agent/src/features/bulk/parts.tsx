import { lazy, type ComponentType } from 'react';
import { learnBulk } from '../../messages/bulk.js';
import { withWritingWords } from '../../messages/writing.js';

/** A part that is fetched when it is first shown, with its words. */
function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [shown] = await Promise.all([load(), learnBulk()]);
    return { default: shown };
  });
}

export const BulkBar = part(async () => (await withWritingWords(import('./BulkBar.js'))).BulkBar);
export const BulkJobs = part(async () => (await import('./BulkJobs.js')).BulkJobs);
