import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { CodedError } from '../errors/coded-error.js';

/** Passes bytes on, and counts and hashes them. Breaks with FILE_TOO_LARGE past `maxBytes`. */
export class Meter extends Transform {
  size = 0;
  private readonly hashes = { sha256: createHash('sha256'), md5: createHash('md5') };

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.size += chunk.length;
    if (this.size > this.maxBytes)
      return done(new CodedError('FILE_TOO_LARGE', `The limit is ${this.maxBytes} bytes.`));
    this.hashes.sha256.update(chunk);
    this.hashes.md5.update(chunk);
    done(null, chunk);
  }

  /** Once all bytes are through. */
  sha256(): string {
    return this.hashes.sha256.digest('hex');
  }

  /** Base64, as Content-MD5 has it (RFC 1864): guards the way to a store, nothing else. */
  md5(): string {
    return this.hashes.md5.digest('base64');
  }
}
