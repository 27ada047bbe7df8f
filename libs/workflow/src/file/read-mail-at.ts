import type { Field, LocalizedText, MailRecipient, State } from '../model/workflow.js';
import { isTimeZone } from '../model/time-zone.js';
import type { WorkflowProblem } from './check-workflow.js';
import { DocumentSource } from './document-source.js';
import { FileValue } from './file-value.js';
import { readLocalized } from './localized-text.js';
import { readMail } from './read-actions.js';
import { readFields } from './read-fields.js';
import { readStates } from './read-states.js';
import { readConfirmation } from './read-stream.js';

/** A mail as it is drawn, with as much around it as its words need. */
export interface DrawnMail {
  /** Nobody of a confirmation: it goes to whoever wrote. */
  to: MailRecipient[];
  subject: LocalizedText;
  body: LocalizedText;
  /** Of the action. */
  fields: Field[];
  /** The state a case stands in when it is sent; null: the one it was in before. */
  state: Pick<State, 'name' | 'customerName'> | null;
  /** Of the stream, which may have no sound ones yet. */
  streamName: LocalizedText;
  signature: LocalizedText;
  timeZone: string | null;
}

type Mails = { mail: FileValue; fields: FileValue; leadsTo: FileValue };

/**
 * One mail of a document: of an action, of an approval, or the confirmation. Whatever is wrong elsewhere does not matter.
 * @param contactFields as of `readWorkflowFile`
 * @param path e.g. `actions`, `reply`, `mails`, `0`; of a single mail without a number
 * @returns null when no mail stands there
 */
export function readMailAt(
  document: unknown,
  path: readonly string[],
  contactFields?: readonly string[],
): DrawnMail | { problems: WorkflowProblem[] } | null {
  const source = new DocumentSource();
  const root = new FileValue(source, [], document ?? {});
  // What is not the mail itself is read as far as it can be.
  const around = new FileValue(new DocumentSource(), [], document ?? {});
  const confirms = path.length === 1 && path[0] === 'confirmation';
  const found = confirms
    ? { mail: root.at('confirmation'), fields: around.at('confirmation').at(''), leadsTo: around.at('') }
    : mailAt(root, around, path);
  if (!found || !found.mail.isSet) return null;
  const fields = found.fields.isSet ? readFields(found.fields) : [];
  const words = confirms
    ? { to: [], ...readConfirmation(found.mail) }
    : readMail(found.mail, { fields: fields.map(({ key }) => key), contact: contactFields });
  if (source.problems.length > 0) return { problems: source.problems };
  const states = readStates(around.at('states'));
  const led = confirms
    ? states.find(({ initial }) => initial)
    : states.find(({ key }) => key === found.leadsTo.raw);
  const zone = around.at('timeZone').raw;
  return {
    ...{ to: words.to, subject: words.subject, body: words.body, fields },
    state: led ?? null,
    streamName: around.at('name').isSet ? readLocalized(around.at('name'), 60) : { en: '' },
    signature: around.at('signature').isSet ? readLocalized(around.at('signature'), 2_000) : { en: '' },
    timeZone: typeof zone === 'string' && isTimeZone(zone) ? zone : null,
  };
}

function mailAt(root: FileValue, around: FileValue, path: readonly string[]): Mails | null {
  const steps = [...path];
  const last = steps.at(-1) ?? '';
  const place = /^\d{1,2}$/.test(last) ? Number(steps.pop()) : 0;
  const [of, key = '', ...rest] = steps;
  const names = of === 'actions' ? rest : [key, ...rest];
  const inApproval = names[0] === 'approval' || of === 'approval';
  const expected = of === 'approval' ? ['mails'] : inApproval ? ['approval', 'mails'] : ['mails'];
  if (names.join('.') !== expected.join('.') || (of !== 'actions' && of !== 'approval')) return null;
  const owner = (value: FileValue) => (of === 'actions' ? value.at('actions').at(key) : value);
  const holder = (value: FileValue) => (inApproval ? owner(value).at('approval') : owner(value));
  const mail = holder(root).at('mails').list(10)[place];
  return mail ? { mail, fields: owner(around).at('fields'), leadsTo: holder(around).at('to') } : null;
}
