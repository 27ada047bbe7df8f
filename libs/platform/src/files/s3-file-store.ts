import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore, StoredBytes } from './file-store.js';
import { Meter } from './meter.js';
import type { S3Address } from './s3-address.js';

/** Milliseconds to reach the store, and without a byte from it. */
const PATIENCE = { connectionTimeout: 5_000, requestTimeout: 30_000 };
const TRIES = 4;
/** Bytes up to which an upload is held in memory, so that the client itself can send it again. */
const HELD = 1_000_000;

/**
 * In a bucket nobody else needs to read: bytes go through the program, by the same signed links as those on disk. The
 * hash is known only once all bytes were seen, so they wait in DATA_DIR until then.
 */
export class S3FileStore implements FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(
    address: S3Address,
    private readonly dataDir: string,
  ) {
    this.bucket = address.bucket;
    this.client = new S3Client({
      endpoint: address.endpoint,
      region: address.region,
      credentials: { accessKeyId: address.accessKeyId, secretAccessKey: address.secretAccessKey },
      forcePathStyle: true,
      maxAttempts: TRIES,
      requestHandler: PATIENCE,
      // Other makers' stores know no newer checksums; Content-MD5 is known to all.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(bytes: Readable | Buffer, maxBytes: number): Promise<StoredBytes> {
    const folder = join(this.dataDir, 'files', 'incoming');
    const waiting = join(folder, randomUUID());
    await mkdir(folder, { recursive: true });
    const meter = new Meter(maxBytes);
    try {
      const source = Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes;
      // Open before a byte flows: a stream that is still opening when its source breaks makes the file after `rm`.
      const file = await open(waiting, 'wx');
      await pipeline(source, meter, file.createWriteStream());
      const stored = { sha256: meter.sha256(), size: meter.size };
      if (!(await this.has(stored))) await this.upload(waiting, stored, meter.md5());
      return stored;
    } finally {
      await rm(waiting, { force: true });
    }
  }

  stream(sha256: string): Readable {
    const out = new PassThrough();
    this.fetch(sha256, out).catch((error: unknown) => out.destroy(error as Error));
    return out;
  }

  async bytes(sha256: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.stream(sha256) as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  async *list(): AsyncGenerator<string> {
    for (let token: string | undefined; ;) {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, ...(token && { ContinuationToken: token }) }),
      );
      for (const { Key = '' } of page.Contents ?? []) if (/^[0-9a-f]{64}$/.test(Key)) yield Key;
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
      if (!token) return;
    }
  }

  async remove(sha256: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: sha256 }));
  }

  async probe(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
    await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: 'probe', Body: 'x' }));
  }

  close(): void {
    this.client.destroy();
  }

  private async has({ sha256, size }: StoredBytes): Promise<boolean> {
    try {
      const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: sha256 }));
      return head.ContentLength === size;
    } catch (error) {
      if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404)
        return false;
      throw error;
    }
  }

  /** A stream can be sent once only: each try reads the file anew. */
  private async upload(file: string, { sha256, size }: StoredBytes, md5: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.client.send(
          new PutObjectCommand({
            Bucket: this.bucket,
            Key: sha256,
            Body: size > HELD ? createReadStream(file) : await readFile(file),
            ContentLength: size,
            ContentMD5: md5,
            ContentType: 'application/octet-stream',
          }),
        );
        return;
      } catch (error) {
        const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
        if (size <= HELD || attempt >= TRIES || (status !== undefined && status < 500)) throw error;
      }
    }
  }

  private async fetch(sha256: string, out: PassThrough): Promise<void> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256');
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: sha256 }));
    out.emit('open');
    const meter = new Meter(Number.MAX_SAFE_INTEGER);
    await pipeline(
      Body as Readable,
      meter,
      async function* (bytes: AsyncIterable<Buffer>) {
        // The last piece waits for the hash: whoever reads to the end has read the right bytes, or an error.
        let last: Buffer | null = null;
        for await (const chunk of bytes) {
          if (last) yield last;
          last = chunk;
        }
        if (meter.sha256() !== sha256) throw new Error(`The store has other bytes under ${sha256}`);
        if (last) yield last;
      },
      out,
    );
  }
}
