import type { LocalizedText, ActionMail, Field, StateKind } from '../model/workflow.js';

/** Urgency of a case, from none upwards (CS-4). */
export const PRIORITIES = ['none', 'low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Where cases and messages come from (IN-3). */
export const SOURCES = ['agent', 'call', 'email', 'chat', 'web-form', 'sms', 'portal', 'api'] as const;
export type Source = (typeof SOURCES)[number];

/**
 * Who performs: an agent with the principals that stand for them, the case's customer, or the clock. `mayAssign`: has
 * the right to say whose a case is, beside what actions rule; unset: has not.
 */
export type Performer =
  | { kind: 'agent'; agentId: string; principals: readonly string[]; mayAssign?: boolean }
  | { kind: 'contact'; contactId: string }
  | { kind: 'system' };

/** What the engine must know of a case; nothing more is loaded for it. */
export interface CaseFacts {
  stateKey: string;
  ownerId: string | null;
  groupId: string | null;
  previousOwnerId: string | null;
  /** The waiting reply, when there is one. `text` is the plain form of `html`; unset: made from it. */
  proposal: {
    entryId: string;
    authorId: string;
    html: string;
    text?: string;
    cc: string[];
    bcc?: string[];
    fileIds: string[];
    /** Of the action it was written for; accepted, it goes where that leads if the acceptance says nothing else. */
    actionKey?: string | null;
    /** The agent asked in particular to decide on it. */
    approverId?: string | null;
  } | null;
  /** What an acceptance is compared with; loaded for decisions alone. */
  seal?: Partial<ProposalSeal>;
  /** How many of the performer's replies were accepted in this stream; loaded only for an action that asks (`until`). */
  acceptedReplies?: { accepted: number; unedited: number };
  /** The latest proposal while none was accepted since; loaded where a new one may be written, which is its next round. */
  earlierRound?: { entryId: string; round: number } | null;
  /** Values of the case's form; loaded where the performer was warned that they may be taken away. */
  form?: Readonly<Record<string, unknown>>;
  version: number;
  /** ISO time of the callback agreed on; unset or null: none. */
  callbackAt?: string | null;
  /** ISO time at which the case was closed; unset or null: it is open. */
  closedAt?: string | null;
}

/** A fingerprint of each thing an approver looks at: what they accept is this and nothing else (CS-3). */
export interface ProposalSeal {
  text: string;
  files: string;
  recipients: string;
  /** What was said with the customer so far. */
  conversation: string;
}

export interface ActionInput {
  actionKey: string;
  /** Of decisions on a proposal: what the performer had before their eyes; unset: whatever stood at `version`. */
  seal?: ProposalSeal;
  /** The version the performer saw; unset for mail and timers, which act on whatever stands. */
  version?: number;
  /** Sanitised HTML. */
  html?: string;
  /** Plain text of the same. */
  text?: string;
  fields: Record<string, unknown>;
  /** Files the performer brought; those not named by a field of kind file are attached to the text. */
  fileIds: string[];
  cc: string[];
  /** Copies that no other recipient learns of. Of an acceptance, unset: the proposal's own. */
  bcc?: string[];
  /** Of an assignment that asks. */
  assignee?: { agentId: string } | { groupId: string } | null;
  /** Of a reply: the case becomes the performer's with it (CS-18). */
  assignToMe?: boolean;
  /** Of an action that leads to a callback: when to call back, RFC 3339 (WF-3). */
  term?: string | null;
  /** Of a note: the entry of the case it refers to; that it is one is the caller's to check (CS-20). */
  about?: string | null;
  /** ISO time of the performing; a callback cannot be agreed on without it. */
  now?: string;
}

/** People an assignment rule may choose from, fetched by the shell before planning. */
export interface Staff {
  /** By group key. */
  groups: Record<string, { groupId: string; members: GroupMember[] }>;
  /** By e-mail. */
  agents: Record<string, string>;
  /** Agents that may be named by an assignment that asks, return as previous owner, or stand in a field of kind user. */
  assignable: ReadonlySet<string>;
  assignableGroups: ReadonlySet<string>;
  /** Agents who may decide on the waiting proposal; loaded for an action that passes it on. */
  approvers?: ReadonlySet<string>;
}
export interface GroupMember {
  agentId: string;
  openCases: number;
  /** ISO time of the latest assignment in turn; null: never. */
  lastAssignedAt: string | null;
}

export type PlannedEntry =
  /** `bcc` are told to the agents alone. */
  | {
      kind: 'message';
      direction: 'out' | 'in';
      html: string;
      text: string;
      fileIds: string[];
      cc: string[];
      bcc?: string[];
    }
  /** `revises`: entry of the note whose words these are from now on. `about`: entry of the case it refers to. */
  | { kind: 'note'; html: string; text: string; fileIds: string[]; revises?: string; about?: string }
  /** `round` counts from 1 and goes on until one is accepted; unset: the first. `after`: entry of the round before. */
  | {
      kind: 'proposal';
      html: string;
      text: string;
      fileIds: string[];
      cc: string[];
      bcc?: string[];
      round?: number;
      after?: string;
    }
  | {
      kind: 'decision';
      proposalEntryId: string;
      verdict: 'accepted' | 'accepted-edited' | 'rejected' | 'voided';
      html?: string;
      text?: string;
    }
  | { kind: 'change'; changes: Change[]; fields: Record<string, unknown> };

/**
 * What befell a case together with another one, whose id stands in `to`, or in `from` where they parted: it took the
 * other in or went into it, and the undoing of both; entries of one became a case of their own, or were moved (CS-28, CS-20).
 */
export const CASE_CHANGES = [
  ...(['merged', 'merged-into', 'unmerged', 'unmerged-from'] as const),
  ...(['split-to', 'split-from', 'moved-to', 'moved-from'] as const),
  ...(['linked', 'unlinked'] as const),
] as const;
export type CaseChange = (typeof CASE_CHANGES)[number];
export const isCaseChange = (what: string): what is CaseChange =>
  (CASE_CHANGES as readonly string[]).includes(what);

/** What a case is to another one it is linked with (CS-28). */
export const LINK_KINDS = [
  'related',
  'duplicate-of',
  'duplicated-by',
  'blocks',
  'blocked-by',
  'child-of',
  'parent-of',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Two cases were linked or are no longer; only who may see the other one learns of it. */
export const isLinkChange = (what: string): what is 'linked' | 'unlinked' =>
  what === 'linked' || what === 'unlinked';

/**
 * Whether a plan does no more than to link or to unlink: no news to whoever may not see the other case, so the case
 * neither rises in lists nor is its followers told.
 */
export const isOnlyOfLinks = ({ entries }: Pick<Plan, 'entries'>): boolean =>
  entries.length > 0 &&
  entries.every((entry) => entry.kind === 'change' && entry.changes.every(({ what }) => isLinkChange(what)));

/**
 * One line of "who changed what from what to what". Ids, not names: names are resolved when read. Of a field: the value
 * itself when it is a text, an option, a day or an id, and JSON otherwise.
 */
export interface Change {
  what:
    | 'state'
    | 'owner'
    | 'group'
    | 'priority'
    | 'contact'
    | 'subject'
    | 'source'
    | 'deleted'
    | 'field'
    /** One that was put on, in `to`, or taken off, in `from`; ids. */
    | 'label'
    | 'stream'
    | 'taken-back'
    /** Whom a proposal was passed to. */
    | 'approver'
    /** A term agreed on or dropped; ISO times. */
    | 'callback'
    /** The term in `to` has come. */
    | 'callback-due'
    /** The case goes on where the closed case with the number in `to` ended. */
    | 'follow-up'
    /** Of a note, whose entry stands in `to` (CS-19). */
    | 'note-edited'
    | 'note-deleted'
    | 'note-restored'
    | 'note-pinned'
    | 'note-unpinned'
    | CaseChange;
  from: string | null;
  to: string | null;
  /** Of `field`; of a link what the case is to the other one. */
  key?: string;
}

/** Everything an action does, decided before anything is written. */
export interface Plan {
  actionKey: string;
  actionName: LocalizedText;
  state: { from: string; to: string; kind: StateKind };
  /** Unset: unchanged. `inTurnOf`: id of the group whose turn it was, for its members' `lastAssignedAt`. */
  owner?: { agentId: string | null; groupId: string | null; inTurnOf?: string };
  /** `null` clears the waiting proposal, `'this'` makes the planned proposal entry the waiting one. */
  proposal?: null | 'this';
  entries: PlannedEntry[];
  mails: ActionMail[];
  /** Author of the proposal that was decided, for mails to `proposal-author`. */
  proposalAuthorId?: string;
  /** Whom the waiting proposal is passed to. */
  approverId?: string;
  deletes: boolean;
  /** Unset: unchanged. The case is found as this one from now on, or, with null, stands for itself again (CS-28). */
  mergedInto?: string | null;
  /** Ids of another case's entries that are shown in this one from now on, in their order. */
  takes?: string[];
  /** Ids of entries that are shown in another case from now on. */
  gives?: string[];
  /** What becomes of a note of the case (CS-19). */
  note?: { entryId: string; became: 'edited' | 'deleted' | 'restored' | 'pinned' | 'unpinned' };
  /** Unset: unchanged. A new term, `null` for none any more, `'due'` when it has come and was told of (WF-3). */
  callback?: { at: string } | null | 'due';
  /** The case goes to another stream (WF-11): `state.to` is a state there, and `set.fields` fits its form. */
  moves?: {
    streamId: string;
    /** Values that fit no field there, with the fields they were given to. */
    aside: { field: Field; value: unknown }[];
    /** Ids of values put aside earlier that stand in the form again. */
    broughtBack: string[];
    /** It is undone: clocks run on as they stood before. */
    undoes?: boolean;
  };
  /** What a built-in plan sets on the case beside state and owner. */
  set?: {
    priority?: Priority;
    subject?: string;
    source?: Source;
    contactId?: string;
    /** All of the case's labels as they are afterwards. */
    labelIds?: string[];
    /** All of the case's fields as they are afterwards. */
    fields?: Record<string, unknown>;
  };
}

export type RefusalCode =
  | 'ACTION_UNKNOWN'
  | 'ACTION_NOT_OFFERED'
  | 'NOT_ALLOWED'
  | 'STALE_VERSION'
  | 'INVALID_INPUT'
  | 'NO_PROPOSAL'
  | 'OWN_PROPOSAL'
  /** What waits is not what the performer saw; the problems name what changed. */
  | 'PROPOSAL_CHANGED'
  | 'NOBODY_TO_ASSIGN';

export interface FieldProblem {
  /** `text`, `assignee`, `proposal.text`, `term`, `cc.0`, `bcc.0`, `fields.amount`, … */
  path: string;
  problem:
    | 'required'
    | 'unknown'
    | 'not-a-number'
    | 'not-a-date'
    | 'not-an-option'
    | 'too-long'
    | 'not-a-user'
    | 'not-a-contact'
    | 'not-an-address'
    | 'wrong-type'
    | 'too-many'
    | 'not-allowed'
    | 'read-only'
    | 'not-a-time'
    | 'in-the-past'
    | 'too-far'
    | 'changed';
}

/** A typed no. Its words for people are made where the language is known. */
export interface Refusal {
  refused: true;
  code: RefusalCode;
  problems: FieldProblem[];
}

export type PlanResult = Plan | Refusal;
export const isRefusal = (result: PlanResult): result is Refusal => 'refused' in result;
