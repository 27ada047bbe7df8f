import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Passes a table in COPY's text form on, and hashes it and counts its rows. */
export class RowMeter extends Transform {
  rows = 0;
  private readonly hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(chunk);
    // A line end within a value is written as \n in two characters: each byte 10 ends a row.
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.rows += 1;
    done(null, chunk);
  }

  /** Once all bytes are through. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
