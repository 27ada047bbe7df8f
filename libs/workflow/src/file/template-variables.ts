/** Where a template stands decides what it may say. */
export type TemplateUse =
  /** Body of an action's mail. */
  | 'body'
  /** Subject of an action's mail: one line of plain text. */
  | 'subject'
  /** Text the editor starts with: written before the text and the fields are. */
  | 'start'
  /** The confirmation of a new case: sent by nobody, and never with the sender's own words. */
  | 'confirmation'
  /** Ready-made words an agent puts into a reply (CS-7). */
  | 'reply';

const EVERYWHERE: readonly TemplateUse[] = ['body', 'subject', 'start', 'confirmation', 'reply'];
/** Said by an agent, or about one. */
const BY_AGENTS: readonly TemplateUse[] = ['body', 'subject', 'start', 'reply'];

/**
 * All that templates may name, in the order it is offered in, and where (WF-6). `fields` stands for the fields of the
 * action, or of the case: each is `fields.<key>`; `contact.fields` for the organisation's own fields of the contact, each
 * `contact.fields.<key>`. The checker refuses, and the designer offers, by this table alone.
 */
const USES = {
  'case.number': EVERYWHERE,
  // Written by whoever sent the mail, whose address may be forged: a confirmation that repeats it relays spam to strangers.
  'case.subject': BY_AGENTS,
  'case.url': ['body', 'subject', 'start'],
  'case.portalUrl': EVERYWHERE,
  'contact.name': BY_AGENTS,
  'contact.email': EVERYWHERE,
  // What is kept of people goes out where somebody writes to them, and never by itself to whoever claims an address.
  'contact.fields': BY_AGENTS,
  'stream.name': EVERYWHERE,
  'stream.signature': EVERYWHERE,
  'state.name': EVERYWHERE,
  organisation: EVERYWHERE,
  // Of sending the mail; a text the editor starts with is sent at another time than it is written.
  today: ['body', 'subject', 'confirmation'],
  now: ['body', 'subject', 'confirmation'],
  'agent.name': BY_AGENTS,
  'agent.email': BY_AGENTS,
  fields: ['body', 'subject', 'reply'],
  text: ['body', 'subject'],
  textHtml: ['body'],
} as const satisfies Record<string, readonly TemplateUse[]>;

export type TemplateVariable = keyof typeof USES;

export const TEMPLATE_VARIABLES: readonly { name: TemplateVariable; uses: readonly TemplateUse[] }[] =
  Object.entries(USES).map(([name, uses]) => ({ name: name as TemplateVariable, uses }));

/** Keys of fields where a template stands. */
export interface TemplateFieldKeys {
  /** Of the action, or of cases. */
  fields: readonly string[];
  /** Of contacts; left out where it is not known which there are: then any may be named. */
  contact?: readonly string[];
}

/** Stands among the variables for any field of contacts. */
export const ANY_CONTACT_FIELD = 'contact.fields.*';

/** Variables a template may use; a field of the action is `fields.<key>`, one of the contact `contact.fields.<key>`. */
export function templateVariables(use: TemplateUse, keys: TemplateFieldKeys): string[] {
  return TEMPLATE_VARIABLES.filter(({ uses }) => uses.includes(use)).flatMap(({ name }) => {
    if (name === 'fields') return keys.fields.map((key) => `fields.${key}`);
    if (name === 'contact.fields') return keys.contact?.map((key) => `${name}.${key}`) ?? [ANY_CONTACT_FIELD];
    return [name];
  });
}
