/**
 * A conversation as data. Texts are plain: an empty line parts paragraphs, lines that begin with "- " are a list.
 * Within them:
 * - `{order}` and the like stand for a value of the case (see `play/details.ts`);
 * - `{a|b|c}` says one of these, by chance;
 * - `{he/she}` says the first when the one who writes is a man, the second when a woman.
 */
export interface Script {
  key: string;
  stream: StreamKey;
  language: 'en' | 'pl' | 'uk';
  subject: string;
  /** How the first words came; an e-mail when it is left out. `call`: an agent wrote them down as a note. */
  channel?: 'email' | 'web-form' | 'call';
  /** Mail programs differ: one writes HTML with a signature, the other plain text. Plain when left out. */
  html?: boolean;
  /** Written by a company's office rather than a person. */
  company?: boolean;
  opening: string;
  files?: FileWanted[];
  /** Somebody in copy of the first mail. */
  copied?: boolean;
  /** The case's own fields; texts may hold the same places as the words. */
  fields?: Record<string, string | number | boolean>;
  /** What `{product}` may be. */
  products?: readonly string[];
  /** What `{amount}` may be, in złoty: from, to. */
  amounts?: readonly [number, number];
  steps: readonly Step[];
  /** Too peculiar to happen twice: one open case, with that many of its steps played. */
  once?: number;
}

export type StreamKey = 'support' | 'accounting-office' | 'repair-with-payment';

/** Parts that agents play; which agent plays one in a case is cast by chance (see `people/cast.ts`). */
export type Part =
  | 'first-line'
  | 'specialist'
  | 'bookkeeper'
  | 'approver'
  | 'other-approver'
  | 'technician'
  | 'accountant'
  | 'manager';
export type GroupKey = 'support-first-line' | 'specialists' | 'bookkeepers' | 'technicians' | 'accountants';

/** Hours since the step before: from, to. */
type Wait = readonly [number, number];

export interface Act {
  kind: 'act';
  by: Part;
  action: string;
  text?: string;
  fields?: Record<string, string | number | boolean>;
  files?: FileWanted[];
  /** Whom an action that asks gives the case to. */
  to?: Part;
  /** Hours until the callback it agrees on. */
  term?: number;
  wait?: Wait;
}
export interface Wrote {
  kind: 'wrote';
  text: string;
  files?: FileWanted[];
  html?: boolean;
  /** An out-of-office reply. */
  automatic?: boolean;
  wait?: Wait;
}
export interface Assign {
  kind: 'assign';
  by: Part;
  to: Part | GroupKey;
  wait?: Wait;
}
export interface Prioritise {
  kind: 'prioritise';
  by: Part;
  priority: 'low' | 'normal' | 'high' | 'urgent';
  wait?: Wait;
}
/** The other mail server refused our last message. */
export interface Bounced {
  kind: 'refused-by-server';
  answer: string;
  wait?: Wait;
}
export type Step = Act | Wrote | Assign | Prioritise | Bounced;

/** A small real file made for the case; names may hold places of texts. */
export interface FileWanted {
  name: string;
  make: 'error-window' | 'cracked-screen' | 'device' | 'chart' | 'invoice' | 'letter' | 'table' | 'log';
  /** Shown within the words rather than below them; pictures of customers' HTML mails only. */
  inline?: boolean;
}

type ActOptions = Partial<Pick<Act, 'fields' | 'files' | 'to' | 'term' | 'wait'>>;
type WroteOptions = Partial<Pick<Wrote, 'files' | 'html' | 'automatic' | 'wait'>>;

export const act = (by: Part, action: string, text?: string, options: ActOptions = {}): Act => ({
  kind: 'act',
  by,
  action,
  ...(text === undefined ? {} : { text }),
  ...options,
});
export const wrote = (text: string, options: WroteOptions = {}): Wrote => ({
  kind: 'wrote',
  text,
  ...options,
});
export const assign = (by: Part, to: Part | GroupKey): Assign => ({ kind: 'assign', by, to });
export const prioritise = (by: Part, priority: Prioritise['priority']): Prioritise => ({
  kind: 'prioritise',
  by,
  priority,
});
export const refusedByServer = (answer: string): Bounced => ({ kind: 'refused-by-server', answer });
