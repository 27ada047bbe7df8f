import { MailParser, type AddressObject, type AttachmentStream, type Headers } from 'mailparser';
import { Readable } from 'node:stream';
import { cleanFileName } from '../../../files/file-name.js';
import { LOOKED_AT, mediaTypeOf } from '../../../files/media-type.js';
import { addressSomewhereIn, addressesIn } from './addresses.js';
import { messageIds } from './candidate-cases.js';
import { oneLine } from './clean-subject.js';
import { MailHeaders } from './mail-headers.js';
import type { ParsedFile, ParsedMail } from './parsed-mail.js';
import { readDamagedMail } from './read-damaged-mail.js';
import { BeyondLimits, type ReadingLimits } from './reading-limits.js';
import { wordsOfMail } from './words-of-mail.js';

export const MAX_FILES = 100;
const MAX_ADDRESSES = 200;
const MAX_REFERENCES = 100;
/** Header fields and their characters that decisions are made by; the rest stays in the original. */
const MAX_LINES = 1_000;
const LINE_CHARACTERS = 20_000;
/** Of a report's part: what is looked at of it. */
const REPORT_BYTES = 64 * 1024;

type Structure = Omit<ParsedMail, 'words' | 'damage'> & { html: string | null };

/**
 * Reads a whole mail: its structure, its words, its files. Meant for a thread that may be killed, see MailReader.
 * @throws BeyondLimits; nothing else: what the parser gives up on is read as far as its lines go
 */
export async function readMail(raw: Buffer, limits: ReadingLimits): Promise<ParsedMail> {
  if (raw.length > limits.maxBytes)
    throw new BeyondLimits(`The mail has ${raw.length} bytes; the limit is ${limits.maxBytes}`);
  try {
    const { html, ...read } = await readStructure(raw, limits);
    return { ...read, words: wordsOfMail({ html, text: read.text }), damage: null };
  } catch (error) {
    if (/child nodes/.test((error as Error).message))
      throw new BeyondLimits(`The mail has more than ${limits.maxParts} parts`);
    if (error instanceof BeyondLimits) throw error;
    const read = readDamagedMail(raw);
    const damage = error instanceof Error ? error.message : String(error);
    return { ...read, words: wordsOfMail({ html: null, text: read.text }), damage };
  }
}

async function readStructure(raw: Buffer, limits: ReadingLimits): Promise<Structure> {
  const parser = new MailParser({
    keepDeliveryStatus: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: 2_000_000,
    maxChildNodes: limits.maxParts,
    checksumAlgo: false,
  });
  let headers: Headers = new Map();
  let lines: ParsedMail['headerLines'] = [];
  parser.on('headers', (found) => (headers = found));
  parser.on('headerLines', (found) => (lines = shortened(found)));
  Readable.from(pieces(raw)).pipe(parser);
  const kept: ParsedFile[] = [];
  const report = { deliveryStatus: null as string | null, returned: null as string | null };
  let html: string | null = null;
  let text = '';
  let left = limits.maxBytes;
  for await (const part of parser) {
    if (part.type === 'text') {
      html = part.html ?? null;
      text = part.text ?? '';
      continue;
    }
    const bytes = await wholeOf(part.content, left);
    left -= bytes.length;
    readReport(part, bytes, report);
    if (kept.length < MAX_FILES) kept.push(await fileOf(part, bytes));
    part.release?.();
  }
  return {
    headerLines: lines,
    ...headerFacts(headers, new MailHeaders(lines)),
    html: html && withoutNul(html),
    text: withoutNul(text),
    files: kept,
    ...report,
  };
}

const shortened = (lines: readonly { key: string; line: string }[]): ParsedMail['headerLines'] =>
  lines.slice(0, MAX_LINES).map(({ key, line }) => ({ key, line: line.slice(0, LINE_CHARACTERS) }));

function* pieces(raw: Buffer): Generator<Buffer> {
  for (let from = 0; from < raw.length; from += 65_536) yield raw.subarray(from, from + 65_536);
}

/** In a buffer of its own, which can be handed to another thread without being copied. */
async function wholeOf(content: Readable, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BeyondLimits('The files of the mail are larger than a mail may be');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** PostgreSQL takes every character but this one. */
const withoutNul = (text: string): string => text.replaceAll('\u0000', '');

function readReport(
  part: AttachmentStream,
  bytes: Uint8Array,
  report: { deliveryStatus: string | null; returned: string | null },
): void {
  const start = () => Buffer.from(bytes.subarray(0, REPORT_BYTES)).toString('utf8');
  if (part.contentType === 'message/delivery-status') report.deliveryStatus ??= start();
  if (part.contentType === 'text/rfc822-headers' || part.contentType === 'message/rfc822')
    report.returned ??= start();
}

async function fileOf(part: AttachmentStream, bytes: Uint8Array<ArrayBuffer>): Promise<ParsedFile> {
  const mediaType = await mediaTypeOf(Buffer.from(bytes.subarray(0, LOOKED_AT)), part.contentType);
  return {
    bytes,
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
