import type { Language } from '../languages/language.js';

/** Where a request comes from, as far as it can be told. */
export interface Caller {
  /** Network address. */
  address: string | null;
  /** The browser's own claim. */
  userAgent: string | null;
}

/** The API token somebody acts through (AD-4). */
export interface ActingToken {
  id: string;
  name: string;
  /** May act on cases as the agent may by workflow, and keep what is the agent's own: drafts, marks, views. */
  mayAct: boolean;
}

/** Who asks, at the agents' door. Loaded once per request; every decision about rights is made from it. */
export interface AgentActor {
  kind: 'agent';
  agentId: string;
  name: string;
  email: string;
  language: Language;
  /** IANA; a day begins by it. */
  timeZone: string;
  roleKey: string;
  rights: ReadonlySet<Right>;
  /** `role:…`, `group:…` and `agent:…` that stand for this agent in workflows. */
  principals: readonly string[];
  groupIds: readonly string[];
  /** Streams the agent works in. */
  streamIds: readonly string[];
  /** States the agent may see, within those streams; the whole of what cases they see (WF-9). */
  visibleStateIds: readonly string[];
  /** Through what they act when not signed in; `rights` and streams are narrowed to it already. */
  token?: ActingToken;
  /** Not there for work that goes on behind the scenes. */
  from?: Caller;
}

/** Who asks, at the customers' door: sees public words of the cases of their own contact, nothing else. */
export interface CustomerActor {
  kind: 'customer';
  customerId: string;
  contactId: string;
  name: string;
  email: string;
  language: Language;
  from?: Caller;
}

export type Actor = AgentActor | CustomerActor;

/** General rights a role can hold; what may be done in a workflow is decided there, by state and action. */
export const RIGHTS = [
  'case.read',
  'case.create',
  'case.assign',
  'case.prioritise',
  'case.edit',
  'case.export',
  'note.edit',
  'view.share',
  'case.merge',
  'case.move',
  'case.log',
  'label.apply',
  'label.manage',
  'case.bulk',
  'contact.read',
  'contact.edit',
  'consent.manage',
  'staff.read',
  'template.use',
  'template.manage',
  'people.manage',
  'role.manage',
  'workflow.manage',
  'mailbox.manage',
  'operate.queue',
  'operate.mail',
  'operate.sessions',
  'operate.maintenance',
  'token.create',
  'token.manage',
  'audit.read',
  'self',
] as const;
export type Right = (typeof RIGHTS)[number];
