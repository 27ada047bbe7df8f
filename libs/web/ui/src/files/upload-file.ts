import { readRefusal } from '../rest/rest-refusal.js';

/** A file as the server keeps it; `size` in bytes. */
export interface StoredFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** What the server takes, in bytes; more is refused before it is sent. */
export const fileSizeLimit = 25 * 1024 * 1024;

/**
 * Sends one file as multipart. `onProgress` is told the part sent, 0–1.
 * Rejects with a `RestRefusal` (`FILE_TOO_LARGE`, `FILE_TYPE_REFUSED`, `NETWORK` …) or, when aborted, with an `AbortError`.
 */
export function uploadFile(
  url: string,
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
  language: string,
): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    // fetch still reports no upload progress in all browsers.
    const sending = new XMLHttpRequest();
    sending.open('POST', url);
    sending.responseType = 'json';
    sending.setRequestHeader('accept-language', language);
    sending.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) resolve(sending.response as StoredFile);
      else reject(readRefusal(sending.status, sending.response));
    };
    sending.onerror = () => reject(readRefusal(0, null));
    sending.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    sending.send(form);
  });
}
