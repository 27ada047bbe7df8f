import type { StoredFile } from './upload-file.js';

/** A file on its way, there, or refused. `progress` is 0–1. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  progress: number;
  stored: StoredFile | null;
  /** A refusal's code; null while all is well. */
  errorCode: string | null;
  errorMessage: string;
}

export type UploadEvent =
  | { kind: 'started'; key: string; name: string; size: number }
  | { kind: 'progress'; key: string; progress: number }
  | { kind: 'stored'; key: string; stored: StoredFile }
  | { kind: 'refused'; key: string; code: string; message: string }
  | { kind: 'removed'; key: string }
  | { kind: 'cleared' };

export function uploadsAfter(uploads: readonly Upload[], event: UploadEvent): Upload[] {
  const change = (key: string, part: Partial<Upload>) =>
    uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload));
  switch (event.kind) {
    case 'started': {
      const upload = {
        key: event.key,
        name: event.name,
        size: event.size,
        progress: 0,
        stored: null,
        errorCode: null,
        errorMessage: '',
      };
      return uploads.some(({ key }) => key === event.key) ? change(event.key, upload) : [...uploads, upload];
    }
    case 'progress':
      return change(event.key, { progress: event.progress });
    case 'stored':
      return change(event.key, { stored: event.stored, progress: 1 });
    case 'refused':
      return change(event.key, { errorCode: event.code, errorMessage: event.message });
    case 'removed':
      return uploads.filter(({ key }) => key !== event.key);
    case 'cleared':
      return [];
  }
}

/** Still on the way: sending now would leave them behind. */
export const isBusy = (uploads: readonly Upload[]) =>
  uploads.some(({ stored, errorCode }) => !stored && !errorCode);

export const storedIds = (uploads: readonly Upload[]) =>
  uploads.flatMap(({ stored }) => (stored ? [stored.id] : []));
