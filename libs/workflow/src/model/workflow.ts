/** A text in the languages of the product; `en` is always there and stands in for the others (AD-2). */
export type LocalizedText = { en: string; pl?: string; uk?: string; ru?: string };

/** What a state means for queues, counters, reminders and reports; its name is free (WF-2). */
export const STATE_KINDS = [
  'unused',
  'unqualified',
  'in-progress',
  'waiting',
  'private-callback',
  'public-callback',
  'closed',
  'closed-success',
  'success-to-confirm',
  'success-cancelled',
] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** Who holds a right, as written in workflow files: `role:expert`, `group:accountants`, `agent:anna@firm.example`. */
export type Principal = `role:${string}` | `group:${string}` | `agent:${string}`;

export interface State {
  /** Stable within its stream; small letters, digits and hyphens. */
  key: string;
  name: LocalizedText;
  /** What the customer reads instead of `name`; unset: the name. */
  customerName?: LocalizedText;
  /** What happens next, told to the customer in the portal. */
  customerHint?: LocalizedText;
  kind: StateKind;
  /** `#rrggbb`; unset: the colour of the kind. */
  color?: string;
  /** The state of a new case; exactly one in a workflow. */
  initial?: boolean;
  /** Who sees cases in this state (WF-9). Nobody else does, in any list, count, search or by number. */
  see: Principal[];
}

/** Field kinds of actions and case forms (WF-5, WF-10). */
export const FIELD_KINDS = [
  'text',
  'long-text',
  'number',
  'amount',
  'date',
  'choice',
  'multiple-choice',
  'checkbox',
  'file',
  'user',
  'contact',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface Field {
  key: string;
  label: LocalizedText;
  kind: FieldKind;
  required?: boolean;
  help?: LocalizedText;
  /** Of choice and multiple-choice. */
  options?: { key: string; label: LocalizedText }[];
  /** Keys of options that are offered no more; values that name them stay as they are. */
  hiddenOptions?: string[];
  /** Asked for no more; values that are stored stay, and can be read. */
  hidden?: boolean;
  /** ISO 4217, of amount. */
  currency?: string;
  /** Of a field of a case's form: who may change it afterwards; unset: whoever may edit cases. */
  edit?: Principal[];
  /** Of a field of a case's form: keys of the states in which it stays as it is; unset: all closed ones. */
  readOnlyIn?: string[];
}

/**
 * A button among the fields of a case's form (WF-10): another place from which an agent performs an action, for those who
 * may perform it. It holds no value, so whatever reads fields needs not know of it.
 */
export interface FormButton {
  /** Of its entry in the form; shared with no field. */
  key: string;
  /** Key of an action by an agent. */
  action: string;
  /** How many fields of the form stand above it. */
  fieldsAbove: number;
}

/** What of the contact a case's header can show by itself, beside the organisation's own fields of contacts. */
export const CONTACT_FACTS = ['phone', 'email', 'company', 'taxId', 'address'] as const;
export type ContactFact = (typeof CONTACT_FACTS)[number];

/** One thing a case's header shows beyond what every header does (CS-15). */
export type HeaderItem =
  /** Key of a field of the case's form. */
  | { field: string }
  /** A fact of the contact, or the key of one of the organisation's own fields of contacts. */
  | { contact: string }
  /** Key of an action by an agent. */
  | { button: string };

/**
 * What performing an action writes into the timeline.
 * - `message`: a public message to the customer
 * - `note`: an internal note
 * - `proposal`: a reply that waits for approval (CS-3)
 * - `accept`: sends the waiting proposal, as it is or edited
 * - `reject`: returns the waiting proposal to its author with a reason
 * - `pass`: asks one approver in particular to decide on it; words are a note
 * - `nothing`: only the change itself
 */
export const ACTION_WRITES = ['message', 'note', 'proposal', 'accept', 'reject', 'pass', 'nothing'] as const;
export type ActionWrites = (typeof ACTION_WRITES)[number];

/** Who or what starts an action. A customer's mail, the portal and a timer use the same door as an agent. */
export type Trigger =
  | { by: 'agent' }
  /** The customer wrote, by mail or in the portal; the action decides where the case goes. */
  | { by: 'customer-message' }
  /** The customer pressed a button in the portal (close, reopen). */
  | { by: 'customer' }
  /** The case has stood in the state that long, in minutes. */
  | { by: 'timer'; afterMinutes: number };

/** Who owns the case after the action (WF-8). Unset on an action: the owner stays. */
export type Assignment =
  | { to: 'ask' }
  | { to: 'agent'; agent: string }
  | { to: 'group'; group: string }
  | { to: 'performer' }
  | { to: 'least-busy'; group: string }
  | { to: 'next-in-turn'; group: string }
  | { to: 'previous-owner' }
  | { to: 'nobody' };

/** Who gets a mail of an action (WF-6). `cc` are addresses the agent typed. */
export type MailRecipient =
  | 'customer'
  | 'assignee'
  | 'supervisor'
  | 'followers'
  | 'proposal-author'
  /** Whom a proposal was passed to. */
  | 'approver'
  | `group:${string}`
  | `address:${string}`;

export interface ActionMail {
  to: MailRecipient[];
  subject: LocalizedText;
  /** Handlebars over plain text or simple HTML; checked when the workflow is loaded. */
  body: LocalizedText;
  /** Addresses the agent typed get it too. */
  withCc?: boolean;
}

/** Whose messages of an action wait for somebody's approval before they are sent (CS-3). */
export interface Approval {
  of: 'everybody' | Principal[];
  /** Those who send at once all the same. */
  except: Principal[];
  /** Only somebody's first so many replies in the stream, counted when they are accepted, or accepted without a change. */
  until?: { replies: number; counting: 'accepted' | 'unedited' };
  /** Key of the state in which the reply waits; unset: the case stays where it is. */
  to?: string;
  /** Sent when it begins to wait, instead of the action's own. */
  mails: ActionMail[];
}

export interface Action {
  key: string;
  name: LocalizedText;
  /** Keys of the states that offer it; `*` is every state. */
  from: string[];
  /** Key of the state it leads to; unset: the case stays where it is. */
  to?: string;
  trigger: Trigger;
  writes: ActionWrites;
  /** For `message` and `note`: may the text be empty. */
  textOptional?: boolean;
  /** Text put into the editor to begin with, Handlebars. */
  textTemplate?: LocalizedText;
  fields: Field[];
  assign?: Assignment;
  mails: ActionMail[];
  /** Of agents' messages; unset: whoever may perform the action sends at once. */
  approval?: Approval;
  /** Who may perform it (WF-9); of triggers other than `agent` nobody needs the right. */
  perform: Principal[];
  color?: 'accent' | 'good' | 'warn' | 'bad' | 'neutral';
  /** Name of a Tabler icon without prefix, e.g. `send`. */
  icon: string;
  /** The one filled button of its states. */
  main?: boolean;
  /** Moves the case to the bin: nobody sees it from then on. */
  deletes?: boolean;
  /** Of an action that leads to a callback: the term proposed to agents, and taken where nobody can be asked (WF-3). */
  defaultTermMinutes?: number;
  /** Of `customer-message`: a case closed longer ago is not moved; the message becomes a follow-up case of its own. */
  reopenWithinMinutes?: number;
}

export interface Workflow {
  /** Of the stream that owns it. */
  stream: string;
  version: number;
  states: State[];
  actions: Action[];
  /** Whoever opens a case that is nobody's becomes its owner, where they have the right to assign (CS-16). */
  openingTakes?: boolean;
  /** Fields every case of the stream carries (WF-10). */
  form: Field[];
  /** Buttons among those fields, in order; unset: none. */
  buttons?: FormButton[];
  /** What the header of a case shows beside number, subject, state and the like, in order (CS-15); unset: nothing. */
  header?: HeaderItem[];
}
