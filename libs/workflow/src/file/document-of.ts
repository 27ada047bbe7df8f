import type {
  Action,
  ActionMail,
  Approval,
  Assignment,
  Field,
  HeaderItem,
  LocalizedText,
  State,
  Workflow,
} from '../model/workflow.js';
import { durationText } from './duration.js';
import type { WebForm, WorkflowFile } from './workflow-file.js';

/** What stands under a key of the format; `undefined` parts are left out. */
export type DocumentPart = Record<string, unknown>;

/**
 * A stream as a document of the format that reads as just this stream. What was written once for several places, such
 * as an approval of all messages, stands in each of them.
 */
export function documentOf(file: WorkflowFile): DocumentPart {
  const { workflow, confirmation, members } = file;
  return part({
    key: file.key,
    name: text(file.name),
    icon: file.icon,
    color: file.color,
    language: file.language,
    timeZone: file.timeZone,
    automaticMail: file.automaticMail,
    openingTakes: workflow.openingTakes,
    mailboxes: some(file.mailboxes),
    sender: { name: file.sender.name, address: file.sender.address },
    signature: Object.values(file.signature).join('') === '' ? undefined : text(file.signature),
    members:
      members.groups.length + members.agents.length > 0
        ? part({ groups: some(members.groups), agents: some(members.agents) })
        : undefined,
    confirmation: { subject: text(confirmation.subject), body: text(confirmation.body) },
    webForms: keyed(file.webForms, ofWebForm),
    form: formOf(workflow),
    header: workflow.header && workflow.header.map((item: HeaderItem) => ({ ...item })),
    states: keyed(workflow.states, ofState),
    actions: keyed(workflow.actions, ofAction),
    layout:
      file.layout && Object.fromEntries(Object.entries(file.layout).sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

function ofWebForm(form: WebForm): DocumentPart {
  return part({
    title: text(form.title),
    intro: text(form.intro),
    thanks: text(form.thanks),
    fields: keyed(form.fields, ofField),
    terms: form.terms && text(form.terms),
    termsUrl: form.termsUrl && text(form.termsUrl),
  });
}

/** Fields by their keys, as in a file of contact fields. */
export function fieldsDocument(fields: readonly Field[]): DocumentPart {
  return keyed(fields, ofField) ?? {};
}

function ofField(field: Field): DocumentPart {
  return part({
    label: text(field.label),
    kind: field.kind,
    required: field.required,
    help: field.help && text(field.help),
    options: field.options && keyed(field.options, ({ label }) => text(label)),
    hiddenOptions: field.hiddenOptions,
    currency: field.currency,
    hidden: field.hidden,
    edit: field.edit,
    readOnlyIn: field.readOnlyIn,
  });
}

/** Fields, and buttons where they stand among them. */
function formOf({ form, buttons = [] }: Workflow): DocumentPart | undefined {
  const at = (place: number) => buttons.filter(({ fieldsAbove }) => fieldsAbove === place);
  const parts = [...form, null].flatMap((field, place) => [...at(place), ...(field ? [field] : [])]);
  return keyed(parts, (each) => ('action' in each ? { button: each.action } : ofField(each)));
}

function ofState(state: State): DocumentPart {
  return part({
    name: text(state.name),
    customerName: state.customerName && text(state.customerName),
    customerHint: state.customerHint && text(state.customerHint),
    kind: state.kind,
    color: state.color,
    initial: state.initial,
    see: some(state.see),
  });
}

function ofAction(action: Action): DocumentPart {
  const { trigger, from } = action;
  return part({
    name: text(action.name),
    icon: action.icon,
    color: action.color,
    main: action.main,
    by: trigger.by === 'agent' || trigger.by === 'timer' ? undefined : trigger.by,
    after: trigger.by === 'timer' ? durationText(trigger.afterMinutes) : undefined,
    from: from.includes('*') ? '*' : from,
    to: action.to,
    perform: some(action.perform),
    approval: action.approval && ofApproval(action.approval),
    writes: action.writes,
    textOptional: action.textOptional,
    text: action.textTemplate && text(action.textTemplate),
    fields: keyed(action.fields, ofField),
    assign: action.assign && assignment(action.assign),
    mails: some(action.mails.map(ofMail)),
    deletes: action.deletes,
    term: action.defaultTermMinutes === undefined ? undefined : durationText(action.defaultTermMinutes),
    reopenWithin:
      action.reopenWithinMinutes === undefined ? undefined : durationText(action.reopenWithinMinutes),
  });
}

function ofApproval({ of, except, until, to, mails }: Approval): DocumentPart {
  return part({
    of,
    except: some(except),
    until: until && (until.counting === 'unedited' ? { unedited: until.replies } : until.replies),
    to,
    mails: some(mails.map(ofMail)),
  });
}

function ofMail({ to, subject, body, withCc }: ActionMail): DocumentPart {
  return part({ to, cc: withCc, subject: text(subject), body: text(body) });
}

function assignment(assign: Assignment): string {
  if ('group' in assign) return `${assign.to}:${assign.group}`;
  return 'agent' in assign ? `${assign.to}:${assign.agent}` : assign.to;
}

/** English alone is written as the text itself. */
function text(localized: LocalizedText): string | DocumentPart {
  const { en, pl, uk, ru } = localized;
  return pl === undefined && uk === undefined && ru === undefined ? en : part({ en, pl, uk, ru });
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function keyed<Item extends { key: string }>(
  items: readonly Item[],
  of: (item: Item) => unknown,
): DocumentPart | undefined {
  return items.length > 0 ? Object.fromEntries(items.map((item) => [item.key, of(item)])) : undefined;
}

function part(values: DocumentPart): DocumentPart {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
