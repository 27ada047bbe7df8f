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
 * action, or of the case: each is `fields.<key>`. The checker refuses, and the designer offers, by this table alone.
 */
const USES = {
  'case.number': EVERYWHERE,
  // Written by whoever sent the mail, whose address may be forged: a confirmation that repeats it relays spam to strangers.
  'case.subject': BY_AGENTS,
  'case.url': ['body', 'subject', 'start'],
  'case.portalUrl': EVERYWHERE,
  'contact.name': BY_AGENTS,
  'contact.email': EVERYWHERE,
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

/** Variables a template may use; a field of the action is `fields.<key>`. */
export function templateVariables(use: TemplateUse, fieldKeys: readonly string[]): string[] {
  return TEMPLATE_VARIABLES.filter(({ uses }) => uses.includes(use)).flatMap(({ name }) =>
    name === 'fields' ? fieldKeys.map((key) => `fields.${key}`) : [name],
  );
}
