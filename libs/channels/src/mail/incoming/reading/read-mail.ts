import { MailParser, type AddressObject, type AttachmentStream, type Headers } from 'mailparser';
import type { Readable } from 'node:stream';
import type { FileStore, StoredBytes } from '@sprawa/platform';
import { cleanFileName } from '../../../files/file-name.js';
import { headOf, mediaTypeOf } from '../../../files/media-type.js';
import { addressSomewhereIn, addressesIn, type Address } from './addresses.js';
import { messageIds } from './candidate-cases.js';
import { oneLine } from './clean-subject.js';
import { MailHeaders } from './mail-headers.js';

/** A part of a mail that is kept as a file; its bytes are in the store already. */
export interface MailFile extends StoredBytes {
  name: string;
  mediaType: string;
  /** Without angle brackets; what `cid:` in the HTML points to. */
  contentId: string | null;
}

export interface ReadMail {
  headers: MailHeaders;
  /** Decoded, one line. */
  subject: string;
  /** Without angle brackets. */
  messageId: string | null;
  inReplyTo: string | null;
  /** Oldest first. */
  references: string[];
  from: Address | null;
  to: Address[];
  cc: Address[];
  /** As sent: not yet sanitised. */
  html: string | null;
  text: string;
  files: MailFile[];
  /** What a bounce consists of, besides its words. */
  deliveryStatus: string | null;
  returned: string | null;
}

export const MAX_FILES = 100;
const MAX_ADDRESSES = 200;
const MAX_REFERENCES = 100;
/** Parsing takes milliseconds; whatever takes this long was made to. */
const MAX_SECONDS = 60;

/**
 * Reads a mail as a stream: text into memory, everything else straight into the store.
 * @throws what the parser throws at a structure it gives up on; see readDamagedMail.
 */
export async function readMail(raw: Readable, files: FileStore, maxBytes: number): Promise<ReadMail> {
  const parser = new MailParser({
    keepDeliveryStatus: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: 2_000_000,
    checksumAlgo: false,
  });
  const watch = setTimeout(
    () => parser.destroy(new Error('The mail takes too long to read')),
    MAX_SECONDS * 1000,
  );
  let headers: Headers = new Map();
  let lines = new MailHeaders([]);
  parser.on('headers', (found) => (headers = found));
  parser.on('headerLines', (found) => (lines = new MailHeaders(found)));
  raw.on('error', (error) => parser.destroy(error));
  raw.pipe(parser);
  const kept: MailFile[] = [];
  const report = { deliveryStatus: null as string | null, returned: null as string | null };
  let html: string | null = null;
  let text = '';
  try {
    for await (const part of parser) {
      if (part.type === 'text') {
        html = part.html ?? null;
        text = part.text ?? '';
        continue;
      }
      const stored = await files.put(part.content, maxBytes);
      await readReport(part, stored, files, report);
      if (kept.length < MAX_FILES) kept.push(await fileOf(part, stored, files));
      part.release?.();
    }
  } finally {
    clearTimeout(watch);
    raw.destroy();
  }
  return {
    headers: lines,
    ...headerFacts(headers, lines),
    html: html && withoutNul(html),
    text: withoutNul(text),
    files: kept,
    ...report,
  };
}

/** PostgreSQL takes every character but this one. */
const withoutNul = (text: string): string => text.replaceAll('\u0000', '');

async function readReport(
  part: AttachmentStream,
  stored: StoredBytes,
  files: FileStore,
  report: { deliveryStatus: string | null; returned: string | null },
) {
  const start = async () => (await headOf(files.stream(stored.sha256))).toString('utf8');
  if (part.contentType === 'message/delivery-status') report.deliveryStatus ??= await start();
  if (part.contentType === 'text/rfc822-headers' || part.contentType === 'message/rfc822')
    report.returned ??= await start();
}

async function fileOf(part: AttachmentStream, stored: StoredBytes, files: FileStore): Promise<MailFile> {
  const mediaType = await mediaTypeOf(await headOf(files.stream(stored.sha256)), part.contentType);
  return {
    ...stored,
    mediaType,
    name: cleanFileName(part.filename, nameless(mediaType)),
    contentId: withoutNul(part.cid ?? '').slice(0, 500) || null,
  };
}

function nameless(mediaType: string): string {
  if (mediaType === 'message/rfc822') return 'message.eml';
  if (mediaType === 'message/delivery-status') return 'delivery-status.txt';
  if (mediaType === 'text/calendar') return 'invitation.ics';
  const ending = /^(?:image|audio|video|text|application)\/(png|jpeg|gif|webp|pdf|plain|html|csv)$/.exec(
    mediaType,
  )?.[1];
  return ending ? `attachment.${ending === 'plain' ? 'txt' : ending}` : 'attachment';
}

function headerFacts(headers: Headers, lines: MailHeaders) {
  const addresses = (name: string) =>
    addressesIn(headers.get(name) as AddressObject | AddressObject[] | undefined, MAX_ADDRESSES);
  const subject = headers.get('subject');
  return {
    subject: oneLine(typeof subject === 'string' ? subject.slice(0, 5_000) : ''),
    messageId: messageIds(lines.first('message-id') ?? '')[0] ?? null,
    inReplyTo: messageIds(lines.first('in-reply-to') ?? '')[0] ?? null,
    references: messageIds(lines.all('references').join(' ')).slice(-MAX_REFERENCES),
    from: addresses('from')[0] ?? addressSomewhereIn(lines.first('from')),
    to: addresses('to'),
    cc: addresses('cc'),
  };
}
