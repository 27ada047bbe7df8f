import { useLanguage } from '@sprawa/i18n';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { RestRefusal } from '../rest/rest-refusal.js';
import { fileSizeLimit, uploadFile } from './upload-file.js';
import { isBusy, storedIds, uploadsAfter, type Upload } from './uploads.js';

export interface Uploads {
  items: readonly Upload[];
  /** Ids of what arrived, in the order chosen. */
  ids: string[];
  /** Something is still on its way. */
  busy: boolean;
  add(files: readonly File[]): void;
  retry(key: string): void;
  remove(key: string): void;
  clear(): void;
}

/** Sends chosen files to `url` (`/files/agent`, `/files/portal`, `/files/form/<key>`) at once and keeps track of them. */
export function useUploads(url: string): Uploads {
  const language = useLanguage();
  const [items, tell] = useReducer(uploadsAfter, []);
  const running = useRef(new Map<string, { file: File; stop: AbortController }>());
  const count = useRef(0);

  const send = useCallback(
    (key: string, file: File) => {
      const stop = new AbortController();
      running.current.set(key, { file, stop });
      tell({ kind: 'started', key, name: file.name, size: file.size });
      if (file.size > fileSizeLimit)
        return tell({ kind: 'refused', key, code: 'FILE_TOO_LARGE', message: '' });
      uploadFile(
        url,
        file,
        (progress) => tell({ kind: 'progress', key, progress }),
        stop.signal,
        language,
      ).then(
        (stored) => tell({ kind: 'stored', key, stored }),
        (error: unknown) => {
          if (stop.signal.aborted) return;
          const refusal = error instanceof RestRefusal ? error : new RestRefusal('SERVER', '');
          tell({ kind: 'refused', key, code: refusal.code, message: refusal.message });
        },
      );
    },
    [url, language],
  );

  const stopAll = useCallback(() => {
    for (const { stop } of running.current.values()) stop.abort();
    running.current.clear();
  }, []);
  useEffect(() => stopAll, [stopAll]);

  return {
    items,
    ids: storedIds(items),
    busy: isBusy(items),
    add: (files) => files.forEach((file) => send(`upload-${(count.current += 1)}`, file)),
    retry: (key) => {
      const known = running.current.get(key);
      if (known) send(key, known.file);
    },
    remove: (key) => {
      running.current.get(key)?.stop.abort();
      running.current.delete(key);
      tell({ kind: 'removed', key });
    },
    clear: () => {
      stopAll();
      tell({ kind: 'cleared' });
    },
  };
}
