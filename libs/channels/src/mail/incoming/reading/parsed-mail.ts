import type { Address } from './addresses.js';
import type { Words } from './words-of-mail.js';

/** A part of a mail that is kept as a file. */
export interface ParsedFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  mediaType: string;
  /** Without angle brackets; what `cid:` in the HTML points to. */
  contentId: string | null;
}

/** All that is read out of a mail, as plain data: it crosses from the reader's thread to the program's. */
export interface ParsedMail {
  /** Fields of the header, folded as they stood; names in small letters. */
  headerLines: { key: string; line: string }[];
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
  /** As sent, for reading bounces. */
  text: string;
  /** What the timeline shows: sanitised, the quoted mail apart. */
  words: Words;
  files: ParsedFile[];
  /** What a bounce consists of, besides its words. */
  deliveryStatus: string | null;
  returned: string | null;
  /** What the parser gave up on; the mail was read as far as its lines go. */
  damage: string | null;
}
