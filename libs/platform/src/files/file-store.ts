import type { Readable } from 'node:stream';

export interface StoredBytes {
  sha256: string;
  size: number;
}

/**
 * Bytes by their SHA-256: the same attachment is kept once, and never changes. On disk, or in an S3-compatible store
 * where `S3_URL` names one.
 */
export abstract class FileStore {
  /**
   * Answers once the bytes would survive a power cut.
   * @throws CodedError FILE_TOO_LARGE past `maxBytes`; nothing stays behind.
   */
  abstract put(bytes: Readable | Buffer, maxBytes: number): Promise<StoredBytes>;

  /** Breaks with an error when the bytes are not there or are not those of the hash; emits `open` before the first. */
  abstract stream(sha256: string): Readable;

  abstract bytes(sha256: string): Promise<Buffer>;

  /** The hashes of all that is kept, in no order. */
  abstract list(): AsyncIterable<string>;

  /** What is gone already is no error. Only for bytes that no row refers to. */
  abstract remove(sha256: string): Promise<void>;

  /** @throws when nothing could be written now. */
  abstract probe(): Promise<void>;
}
