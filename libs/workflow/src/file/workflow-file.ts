import type { Field, LocalizedText, Workflow } from '../model/workflow.js';

export const LANGUAGES = ['en', 'pl', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What becomes of automatic replies, lists and bounces (IN-5); none of them is ever answered:
 * - `show`: they stand in the timeline like other letters
 * - `apart`: they stand in the timeline folded to one line
 * - `drop`: they are kept in the ledger alone
 */
export const AUTOMATIC_MAIL = ['show', 'apart', 'drop'] as const;
export type AutomaticMail = (typeof AUTOMATIC_MAIL)[number];

/** A stream and its workflow as one reviewed file (IN-1, WF-13). */
export interface WorkflowFile {
  /** Of the stream; the same as `workflow.stream`. */
  key: string;
  name: LocalizedText;
  /** Name of a Tabler icon without prefix. */
  icon: string;
  /** `#rrggbb` */
  color: string;
  /** Of mails to customers whose own language is not known. */
  language: Language;
  /** IANA name; of times in mails to customers who chose none. Unset: the setting TIME_ZONE. */
  timeZone?: string;
  /** Unset: `apart`. */
  automaticMail?: AutomaticMail;
  /** Addresses whose mail opens cases here, in small letters. */
  mailboxes: string[];
  sender: { name: string; address: string };
  /** Plain text; empty when the file has none. */
  signature: LocalizedText;
  /** Keys of groups and e-mail addresses of agents who work in the stream. */
  members: { groups: string[]; agents: string[] };
  webForms: WebForm[];
  /** The mail that tells the sender their case's number (IN-6); Handlebars, never with the sender's own words. */
  confirmation: { subject: LocalizedText; body: LocalizedText };
  /** Where the states stand when the workflow is drawn, by their keys. */
  layout?: Record<string, [x: number, y: number]>;
  /** `version` is 1; whoever publishes the workflow counts on from there. */
  workflow: Workflow;
}

/** A public form of the stream. Name, e-mail, subject and message are asked for by every form and not listed. */
export interface WebForm {
  key: string;
  title: LocalizedText;
  intro: LocalizedText;
  thanks: LocalizedText;
  fields: Field[];
  /** What the sender agrees to; unset: nothing to agree to. */
  terms?: LocalizedText;
  /** Where the whole of the terms can be read: an http(s) address or a path of this site. Only with `terms`. */
  termsUrl?: LocalizedText;
}

/** Where in a file something is wrong. Line and column count from 1; `path` names the place, e.g. `actions.reply.to`. */
export interface FileProblem {
  file: string;
  line: number;
  column: number;
  path: string;
  message: string;
}
