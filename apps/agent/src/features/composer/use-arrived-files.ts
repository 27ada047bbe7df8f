import type { Uploads } from '@sprawa/ui';
import { useEffect } from 'react';
import type { DraftKeeper } from './use-draft.js';

/** A file that arrived belongs to what is written, and so to the draft; one that was taken off no longer does. */
export function useArrivedFiles(draft: DraftKeeper, uploads: Uploads): void {
  const { writing, change } = draft;
  const arrived = uploads.items.flatMap(({ stored }) => (stored ? [stored] : []));
  const ids = arrived.map((file) => file.id).join();
  const held =
    writing?.files
      .filter((file) => file.fresh)
      .map((file) => file.id)
      .join() ?? ids;
  useEffect(() => {
    if (!writing || ids === held) return;
    const earlier = writing.files.filter((file) => !file.fresh && !arrived.some(({ id }) => id === file.id));
    change({ files: [...earlier, ...arrived.map((file) => ({ ...file, fresh: true }))] });
  });
}
