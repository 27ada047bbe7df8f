import { Readable } from 'node:stream';
import type { FileStore, StoredBytes } from '@sprawa/platform';
import { MailHeaders } from './mail-headers.js';
import type { ParsedFile, ParsedMail } from './parsed-mail.js';

/** A part of a mail whose bytes are in the store. */
export type MailFile = StoredBytes & Omit<ParsedFile, 'bytes'>;

/** A mail that was read, on its way into a case. */
export type ReadMail = Omit<ParsedMail, 'headerLines' | 'files'> & {
  headers: MailHeaders;
  files: MailFile[];
};

const PIECE = 65_536;

/** Puts the files of a mail into the store, piece by piece, so that other work goes on between. */
export async function keepFiles(
  { headerLines, files, ...mail }: ParsedMail,
  store: FileStore,
): Promise<ReadMail> {
  const kept: MailFile[] = [];
  for (const { bytes, ...file } of files)
    kept.push({ ...file, ...(await store.put(Readable.from(pieces(bytes)), bytes.length)) });
  return { ...mail, headers: new MailHeaders(headerLines), files: kept };
}

function* pieces(bytes: Uint8Array<ArrayBuffer>): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE)
    yield Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(PIECE, bytes.length - from));
}
