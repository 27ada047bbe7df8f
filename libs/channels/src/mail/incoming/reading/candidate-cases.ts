import { MailHeaders } from './mail-headers.js';

/** How a mail may name the case it belongs to, the surest first (IN-4). Whether its sender may write there is another question. */
export interface CandidateCases {
  /** Case numbers out of signed reply addresses. */
  signed: string[];
  /** Of mails it answers, the closest first, without angle brackets. */
  messageIds: string[];
  /** Case numbers the subject tells. */
  told: string[];
}

/** A thread longer than this is looked up by its last mails. */
const MAX_IDS = 100;
const MAX_NUMBERS = 10;

/** Every header a recipient may stand in: lists and forwarders move the address about. */
const RECIPIENT_HEADERS = [
  'to',
  'cc',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'apparently-to',
  'resent-to',
];

/**
 * @param envelopeTo the SMTP recipients of this mail
 * @param numberOf the case number in a reply address; null for every address whose signature is not ours
 */
export function candidateCases(
  headers: MailHeaders,
  subject: string,
  envelopeTo: readonly string[],
  numberOf: (address: string) => string | null,
): CandidateCases {
  const written = RECIPIENT_HEADERS.flatMap((name) => headers.all(name))
    .join(' ')
    .slice(0, 200_000);
  const addresses = [...envelopeTo, ...(written.match(ADDRESS) ?? [])];
  return {
    signed: distinct(addresses.map((address) => numberOf(address.toLowerCase()))).slice(0, MAX_NUMBERS),
    messageIds: distinct([
      ...messageIds(headers.all('in-reply-to').join(' ')),
      ...messageIds(headers.all('references').join(' ')).reverse(),
    ]).slice(0, MAX_IDS),
    told: numbersIn(subject),
  };
}

const ADDRESS = /[a-z0-9.!#$%&'*/=?^_`{|}~-]{1,64}\+[a-z0-9._-]{1,64}@[a-z0-9.-]{1,253}/gi;

/** `<a@b> <c@d>`, and what is left of them when a program forgot the brackets. */
export function messageIds(value: string): string[] {
  const text = value.slice(-100_000);
  const bracketed = [...text.matchAll(/<([^<>\s]{1,990})>/g)].map((match) => match[1]!);
  if (bracketed.length > 0) return bracketed;
  return text.split(/[\s,<>]+/).filter((word) => /^[^@\s]{1,500}@[^@\s]{1,490}$/.test(word));
}

/** `[#10001]` and `#10001`. */
function numbersIn(subject: string): string[] {
  return distinct(
    [...subject.matchAll(/(?<![\p{L}\d&#])#(\d{5,12})(?!\d)/gu)].map((match) => match[1]!),
  ).slice(0, MAX_NUMBERS);
}

function distinct(values: (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
