import { readWorkflowFile } from '../file/read-workflow-file.js';
import type { FileProblem, WorkflowFile } from '../file/workflow-file.js';

/** A small file without a fault; tests change a line of it. */
export const SOUND = `key: help
name: Help
language: pl
mailboxes: [Help@demo.test, second@demo.test]
sender: { name: Help desk, address: help@demo.test }
members: { groups: [first-line], agents: [anna@demo.test] }
confirmation:
  subject: 'Received {{case.number}}'
  body: Thanks
webForms:
  contact:
    title: Contact
    intro: Write
    thanks: Thanks
    fields:
      topic: { label: Topic, kind: choice, options: { a: A, b: B } }
form:
  amount: { label: Amount, kind: amount, currency: PLN }
states:
  new:
    name: { en: New, pl: Nowa }
    kind: unused
    initial: true
    see: [role:expert]
  closed:
    name: Closed
    kind: closed
    color: '#AABBCC'
    see: role:expert
actions:
  reply:
    name: Reply
    from: new
    to: closed
    writes: message
    perform: [role:expert, group:first-line, agent:anna@demo.test]
    fields:
      due: { label: Due, kind: date, required: true }
    mails:
      - to: [customer, group:first-line, address:boss@demo.test]
        cc: true
        subject: 'Re: {{case.subject}}'
        body: |
          Hello {{contact.name}},
          {{textHtml}} {{fields.due}}
  wrote:
    name: Wrote
    by: customer-message
    from: [closed]
    to: new
  expire:
    name: Expire
    after: 14d
    from: [new]
    to: closed
`;

export function read(text: string): WorkflowFile {
  const result = readWorkflowFile(text, 'help.yaml');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

export function problems(text: string): FileProblem[] {
  const result = readWorkflowFile(text, 'help.yaml', ['customer-since']);
  return 'problems' in result ? result.problems : [];
}

/** Replaces one line, found by its beginning, and tells its number. */
export function withLine(start: string, replacement: string): { text: string; line: number } {
  const lines = SOUND.split('\n');
  const index = lines.findIndex((line) => line.startsWith(start));
  if (index < 0) throw new Error(`No line starts with "${start}"`);
  lines[index] = replacement;
  return { text: lines.join('\n'), line: index + 1 };
}
