import { parseAddressHeader } from 'mailparser';
import { addressSomewhereIn, addressesIn } from './addresses.js';
import { messageIds } from './candidate-cases.js';
import { oneLine } from './clean-subject.js';
import { MailHeaders } from './mail-headers.js';
import type { ParsedMail } from './parsed-mail.js';

const READ_BYTES = 2_000_000;
const HEADER_CHARACTERS = 200_000;
const BODY_CHARACTERS = 50_000;

/**
 * What can be read of a mail whose structure the parser gave up on: the fields of its header as far as they are
 * lines, and its bytes as text. Somebody wrote it; an agent will make more of it than nothing, and has the original.
 */
export function readDamagedMail(raw: Buffer): Omit<ParsedMail, 'words' | 'damage'> {
  const text = raw.subarray(0, READ_BYTES).toString('utf8').replaceAll('\u0000', '');
  const gap = /\r?\n\r?\n/.exec(text);
  const header = text.slice(0, Math.min(gap?.index ?? text.length, HEADER_CHARACTERS));
  const body = gap ? text.slice(gap.index + gap[0].length) : '';
  const headerLines = header
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(0, 1000)
    .filter((line) => /^[!-9;-~]{1,100}:/.test(line))
    .map((line) => ({ key: line.slice(0, line.indexOf(':')).toLowerCase(), line: line.slice(0, 20_000) }));
  const headers = new MailHeaders(headerLines);
  const addresses = (name: string) =>
    addressesIn(parseAddressHeader(headers.all(name).join(', '), { flatten: true }), 50);
  return {
    headerLines,
    subject: oneLine(headers.first('subject') ?? '').slice(0, 5_000),
    messageId: messageIds(headers.first('message-id') ?? '')[0] ?? null,
    inReplyTo: messageIds(headers.first('in-reply-to') ?? '')[0] ?? null,
    references: messageIds(headers.all('references').join(' ')).slice(-100),
    from: addresses('from')[0] ?? addressSomewhereIn(headers.first('from')),
    to: addresses('to'),
    cc: addresses('cc'),
    text: body.slice(0, BODY_CHARACTERS),
    files: [],
    deliveryStatus: null,
    returned: null,
  };
}
