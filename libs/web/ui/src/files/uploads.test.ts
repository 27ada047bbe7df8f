import { isBusy, storedIds, uploadsAfter, type Upload, type UploadEvent } from './uploads.js';

const after = (...events: UploadEvent[]) => events.reduce<Upload[]>(uploadsAfter, []);
const started = { kind: 'started', key: 'a', name: 'scan.pdf', size: 10 } as const;
const stored = {
  kind: 'stored',
  key: 'a',
  stored: { id: 'file-1', name: 'scan.pdf', mediaType: 'application/pdf', size: 10 },
} as const;

describe('files being attached', () => {
  it('hold the sending back until they are there', () => {
    expect(isBusy(after(started))).toBe(true);
    expect(isBusy(after(started, stored))).toBe(false);
  });

  it('are sent by the ids the server gave', () => {
    expect(storedIds(after(started, stored))).toEqual(['file-1']);
  });

  it('stay in sight with the reason when refused, and hold nothing back', () => {
    const uploads = after(started, {
      kind: 'refused',
      key: 'a',
      code: 'FILE_TOO_LARGE',
      message: 'Too large',
    });
    expect(uploads).toMatchObject([{ name: 'scan.pdf', errorCode: 'FILE_TOO_LARGE' }]);
    expect(isBusy(uploads)).toBe(false);
    expect(storedIds(uploads)).toEqual([]);
  });

  it('start afresh in their place when tried again', () => {
    const uploads = after(started, { kind: 'refused', key: 'a', code: 'NETWORK', message: '' }, started);
    expect(uploads).toMatchObject([{ errorCode: null, progress: 0 }]);
  });

  it('are forgotten when removed on the way', () => {
    expect(after(started, { kind: 'removed', key: 'a' }, stored)).toEqual([]);
  });
});
