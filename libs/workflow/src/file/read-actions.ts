import {
  ACTION_WRITES,
  type Action,
  type ActionMail,
  type Approval,
  type Assignment,
  type LocalizedText,
  type MailRecipient,
  type Trigger,
} from '../model/workflow.js';
import { isMailAddress } from '../plan/written-text.js';
import { parseDuration } from './duration.js';
import type { FileValue } from './file-value.js';
import { localizedPlaces, readLocalized } from './localized-text.js';
import { readApproval, withApproval } from './read-approval.js';
import { readFields } from './read-fields.js';
import { isGroupKey, readPrincipals, splitOnce } from './read-principals.js';
import { templateProblems } from './template.js';
import { templateVariables, type TemplateFieldKeys, type TemplateUse } from './template-variables.js';

const COLORS = ['accent', 'good', 'warn', 'bad', 'neutral'] as const;
const TEMPLATE_LIMIT = 20_000;

/** Actions as a map from key to action (WF-4); who triggers one is an agent unless `by` or `after` says otherwise. */
export function readActions(
  value: FileValue,
  approval?: Approval,
  contactFields?: readonly string[],
): Action[] {
  return value.keyed(200).map(([key, item]) => readAction(key, item, approval, contactFields));
}

/** What a stream says of all its agents' messages at once. */
export function readStreamApproval(
  value: FileValue,
  contactFields?: readonly string[],
): Approval | undefined {
  const keys = { fields: [], contact: contactFields };
  const approval = readApproval(value, (mails) => mails.list(10).map((mail) => readMail(mail, keys)));
  return approval === 'none' ? undefined : approval;
}

function readAction(
  key: string,
  item: FileValue,
  ofStream: Approval | undefined,
  contactFields: readonly string[] | undefined,
): Action {
  // prettier-ignore
  const parts = item.parts('name', 'from', 'to', 'by', 'after', 'writes', 'textOptional', 'text', 'fields', 'assign', 'mails', 'perform', 'color', 'icon', 'main', 'deletes', 'term', 'reopenWithin', 'approval');
  const fields = readFields(parts.fields);
  const keys = { fields: fields.map((field) => field.key), contact: contactFields };
  const trigger = readTrigger(parts.by, parts.after);
  const action: Action = {
    key,
    name: readLocalized(parts.name, 60),
    from: parts.from.list().map((state) => state.text()),
    trigger,
    writes: parts.writes.oneOf(ACTION_WRITES, trigger.by === 'customer-message' ? 'message' : 'nothing'),
    fields,
    mails: parts.mails.list(10).map((mail) => readMail(mail, keys)),
    perform: readPrincipals(parts.perform),
    icon: readIcon(parts.icon),
  };
  if (action.from.length === 0) item.problem('"from" is missing: the states that offer the action, or "*"');
  if (parts.to.isSet) action.to = parts.to.text();
  if (parts.textOptional.flag()) action.textOptional = true;
  if (parts.text.isSet) action.textTemplate = readTemplate(parts.text, 'start', keys);
  const assign = parts.assign.isSet ? readAssignment(parts.assign) : undefined;
  if (assign) action.assign = assign;
  if (parts.color.isSet) action.color = parts.color.oneOf(COLORS, 'neutral');
  if (parts.main.flag()) action.main = true;
  if (parts.deletes.flag()) action.deletes = true;
  if (parts.term.isSet) action.defaultTermMinutes = readMinutes(parts.term);
  if (parts.reopenWithin.isSet) action.reopenWithinMinutes = readMinutes(parts.reopenWithin);
  const approval = readApproval(parts.approval, (mails) =>
    mails.list(10).map((mail) => readMail(mail, keys)),
  );
  return withApproval(action, approval, ofStream);
}

function readTrigger(by: FileValue, after: FileValue): Trigger {
  if (!after.isSet) {
    const trigger = by.oneOf(['agent', 'customer-message', 'customer', 'timer'] as const, 'agent');
    if (trigger !== 'timer') return { by: trigger };
    by.problem('A timer needs "after", e.g. "after: 14d"');
    return { by: 'timer', afterMinutes: 1 };
  }
  if (by.isSet && by.raw !== 'timer') by.problem('"after" makes the action a timer; leave "by" out');
  return { by: 'timer', afterMinutes: readMinutes(after) };
}

function readMinutes(value: FileValue): number {
  const minutes = typeof value.raw === 'string' ? parseDuration(value.raw) : null;
  if (minutes === null)
    value.problem('A time is a whole number with m, h, d or w, up to ten years, e.g. 30m, 12h, 14d');
  return minutes ?? 1;
}

/** `ask`, `performer`, `previous-owner`, `nobody`, or with a name: `agent:…`, `group:…`, `least-busy:…`, `next-in-turn:…` (WF-8). */
function readAssignment(value: FileValue): Assignment | undefined {
  const text = value.text();
  const [to, name] = splitOnce(text);
  if (text === 'ask' || text === 'performer' || text === 'previous-owner' || text === 'nobody')
    return { to: text };
  if (to === 'agent' && isMailAddress(name)) return { to, agent: name.toLowerCase() };
  if ((to === 'group' || to === 'least-busy' || to === 'next-in-turn') && isGroupKey(name))
    return { to, group: name };
  value.problem(
    `"${text}" is none of: ask, performer, previous-owner, nobody, agent:address, group:…, least-busy:…, next-in-turn:…`,
  );
  return undefined;
}

/** One mail of an action, or of an approval (WF-6). */
export function readMail(value: FileValue, keys: TemplateFieldKeys): ActionMail {
  const { to, subject, body, cc } = value.parts('to', 'subject', 'body', 'cc');
  const mail: ActionMail = {
    to: to.list(20).flatMap((item) => readRecipient(item)),
    subject: readTemplate(subject, 'subject', keys, 300),
    body: readTemplate(body, 'body', keys),
  };
  if (!to.isSet) value.problem('"to" is missing: who gets the mail');
  if (cc.flag()) mail.withCc = true;
  return mail;
}

function readRecipient(value: FileValue): MailRecipient[] {
  const text = value.text();
  const [kind, name] = splitOnce(text);
  if (['customer', 'assignee', 'supervisor', 'followers', 'proposal-author', 'approver'].includes(text))
    return [text as MailRecipient];
  if (kind === 'group' && isGroupKey(name)) return [`group:${name}`];
  if (kind === 'address' && isMailAddress(name)) return [`address:${name}`];
  value.problem(
    `"${text}" is none of: customer, assignee, supervisor, followers, proposal-author, approver, group:…, address:…`,
  );
  return [];
}

/** A Handlebars text in the languages given; a broken one is refused with the line it breaks on (WF-6). */
export function readTemplate(
  value: FileValue,
  use: TemplateUse,
  keys: TemplateFieldKeys,
  limit = TEMPLATE_LIMIT,
): LocalizedText {
  const allowed = templateVariables(use, keys);
  for (const place of localizedPlaces(value)) {
    // Too long is told below; nothing that long is parsed.
    if (String(place.raw).length > limit) continue;
    for (const { line, message } of templateProblems(String(place.raw), allowed))
      place.problem(message, line);
  }
  const template = readLocalized(value, limit);
  if (use === 'subject' && Object.values(template).some((text) => /[\r\n]/.test(text)))
    value.problem('A subject is one line');
  return template;
}

export function readIcon(value: FileValue): string {
  if (!value.isSet) return 'point';
  const icon = value.text(60);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(icon)) value.problem('An icon is a name of a Tabler icon, e.g. send');
  return icon;
}
