import { randomBytes, createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readSettings } from '../config/settings.js';
import { startObjectStore, type ObjectStore } from '../testing/object-store.js';
import type { FileStore } from './file-store.js';
import { openFileStore } from './open-file-store.js';

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const MANY = 10_000_000;

let folder: string;
let s3: ObjectStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sprawa-files-'));
  s3 = await startObjectStore();
});
afterAll(async () => {
  await s3.remove();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['disk', 's3'])('files kept on %s', (kind) => {
  let store: FileStore;
  beforeAll(async () => {
    store = await openFileStore(
      readSettings({
        DATA_DIR: join(folder, kind, 'data'),
        ...(kind === 's3' ? { S3_URL: s3.url } : {}),
      }),
    );
  });

  it('come back as they went in, by their hash', async () => {
    const bytes = Buffer.from('umowa najmu');
    expect(await store.put(bytes, 1_000)).toEqual({ sha256: hashOf(bytes), size: bytes.length });
    expect(await store.bytes(hashOf(bytes))).toEqual(bytes);
  });

  it('are streamed both ways, larger than what is held in memory', async () => {
    const bytes = randomBytes(MANY);
    const { sha256, size } = await store.put(
      Readable.from([bytes.subarray(0, 99), bytes.subarray(99)]),
      MANY,
    );
    expect({ sha256, size }).toEqual({ sha256: hashOf(bytes), size: MANY });
    const chunks: Buffer[] = [];
    for await (const chunk of store.stream(sha256) as AsyncIterable<Buffer>) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  it('are kept once, however often and by however many at once they come', async () => {
    const bytes = randomBytes(5_000);
    await Promise.all([1, 2, 3].map(() => store.put(bytes, 5_000)));
    const all: string[] = [];
    for await (const sha256 of store.list()) all.push(sha256);
    expect(all.filter((sha256) => sha256 === hashOf(bytes))).toHaveLength(1);
  });

  it('that are taken away are gone, and can be taken away again', async () => {
    const [gone, stays] = [
      await store.put(Buffer.from('gone'), 10),
      await store.put(Buffer.from('stays'), 10),
    ];
    await store.remove(gone.sha256);
    await store.remove(gone.sha256);
    await expect(store.bytes(gone.sha256)).rejects.toThrow();
    expect(await store.bytes(stays.sha256)).toEqual(Buffer.from('stays'));
  });

  it('past the limit are refused and leave nothing behind', async () => {
    const bytes = randomBytes(5_000);
    await expect(store.put(Readable.from([bytes]), 4_999)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    for await (const sha256 of store.list()) expect(sha256).not.toBe(hashOf(bytes));
    expect(await readdir(join(folder, kind, 'data', 'files', 'incoming'))).toEqual([]);
  });

  it('whose sender breaks off leave nothing behind', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('gone');
      })(),
    );
    await expect(store.put(broken, 1_000)).rejects.toThrow('gone');
    expect(await readdir(join(folder, kind, 'data', 'files', 'incoming'))).toEqual([]);
  });

  it('that are there open, those that are not break', async () => {
    const { sha256 } = await store.put(Buffer.from('here'), 10);
    const stream = store.stream(sha256);
    await once(stream, 'open');
    stream.destroy();
    await expect(once(store.stream('ab'.repeat(32)), 'open')).rejects.toThrow();
    await expect(store.bytes('ab'.repeat(32))).rejects.toThrow();
  });

  it('of nothing at all are kept too', async () => {
    const { sha256 } = await store.put(Buffer.alloc(0), 10);
    expect(await store.bytes(sha256)).toEqual(Buffer.alloc(0));
  });

  it('can be written now', () => store.probe());
});

describe('a bucket', () => {
  it('whose bytes are not those of the hash breaks the reading', async () => {
    const store = await openFileStore(readSettings({ DATA_DIR: folder, S3_URL: s3.url }));
    const { sha256 } = await store.put(Buffer.from('as it was'), 100);
    await writeFile(join(s3.directory, 'cases', `${sha256}._S3rver_object`), 'as it is!');
    await expect(store.bytes(sha256)).rejects.toThrow('other bytes');
  });

  it.each([
    ['is not there', () => s3.url.replace('/cases', '/nobodys')],
    ['refuses the key', () => s3.url.replace('S3RVER:S3RVER', 'NOBODY:wrong')],
    ['cannot be reached', () => 'http://key:secret@127.0.0.1:1/cases'],
  ])('that %s keeps the program from starting, and tells no secret', async (_why, url) => {
    const told = await openFileStore(readSettings({ DATA_DIR: folder, S3_URL: url() })).then(
      () => 'It started',
      (error: Error) => error.message,
    );
    expect(told).toMatch(/S3_URL: the bucket \w+ at http:\/\/127\.0\.0\.1:\d+ cannot be reached or written/);
    expect(told).not.toMatch(/S3RVER|NOBODY|:wrong|secret/);
  });
});
