import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { SOUND } from '../testing/sample-file.js';
import { compareWorkflows } from './compare-documents.js';
import { documentOf } from './document-of.js';
import { readWorkflowDocument, readWorkflowFile } from './read-workflow-file.js';
import { writeWorkflowFile } from './write-workflow-file.js';

const folder = fileURLToPath(new URL('../../../../workflows/', import.meta.url));
const SHIPPED = ['support', 'accounting-office', 'repair-with-payment', 'ready-made/sales-leads'];

function read(text: string) {
  const result = readWorkflowFile(text, 'test.yaml');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('a workflow written as a file', () => {
  it.each(SHIPPED)('reads as it was, and is written the same again: %s', (name) => {
    const { file, document } = read(readFileSync(`${folder}${name}.yaml`, 'utf8'));
    const written = writeWorkflowFile(document);
    const again = read(written);
    expect(again.file).toEqual(file);
    expect(writeWorkflowFile(again.document)).toBe(written);
  });

  it.each(SHIPPED)('can be made of what was read alone: %s', (name) => {
    const { file } = read(readFileSync(`${folder}${name}.yaml`, 'utf8'));
    expect(readWorkflowDocument(documentOf(file))).toMatchObject({ file });
    expect(read(writeWorkflowFile(documentOf(file))).file).toEqual(file);
  });

  it('has buttons where they stand among the fields, and a change of their place is told', () => {
    const [before, after] = ['amount, pay', 'pay, amount'].map((order) => {
      const parts: Record<string, string> = {
        amount: 'amount: { label: Amount, kind: amount, currency: PLN }',
        pay: 'pay: { button: reply }',
      };
      const form = order.split(', ').map((key) => `  ${parts[key]}`);
      return read(SOUND.replace('  amount: { label: Amount, kind: amount, currency: PLN }', form.join('\n')));
    });
    expect(after!.file.workflow).toMatchObject({
      form: [{ key: 'amount' }],
      buttons: [{ key: 'pay', action: 'reply', fieldsAbove: 0 }],
    });
    expect(writeWorkflowFile(documentOf(after!.file))).toContain('form: { pay: { button: reply }, amount:');
    expect(compareWorkflows(before!.file, after!.file)).toEqual([{ path: ['form'], kind: 'MOVED' }]);
    expect(compareWorkflows(read(SOUND).file, before!.file)).toEqual([
      { path: ['form', 'pay'], kind: 'ADDED', to: { button: 'reply' } },
    ]);
  });

  it('has its keys in one order, whatever order they had, and states and actions in theirs', () => {
    const { actions, key, states, ...rest } = parse(SOUND) as Record<string, unknown>;
    const written = writeWorkflowFile({ actions, states, ...rest, key });
    expect(written).toBe(writeWorkflowFile(parse(SOUND)));
    expect(written).toMatchInlineSnapshot(`
      "key: help
      name: Help
      language: pl
      mailboxes: [ 'Help@demo.test', 'second@demo.test' ]
      sender: { name: Help desk, address: 'help@demo.test' }
      members: { groups: [ first-line ], agents: [ 'anna@demo.test' ] }
      confirmation: { subject: 'Received {{case.number}}', body: Thanks }
      webForms:
        contact:
          title: Contact
          intro: Write
          thanks: Thanks
          fields:
            topic: { label: Topic, kind: choice, options: { a: A, b: B } }
      form: { amount: { label: Amount, kind: amount, currency: PLN } }
      states:
        new: { name: { en: New, pl: Nowa }, kind: unused, initial: true, see: [ 'role:expert' ] }
        closed: { name: Closed, kind: closed, color: '#AABBCC', see: 'role:expert' }
      actions:
        reply:
          name: Reply
          from: new
          to: closed
          perform: [ 'role:expert', 'group:first-line', 'agent:anna@demo.test' ]
          writes: message
          fields: { due: { label: Due, kind: date, required: true } }
          mails:
            - to: [ customer, 'group:first-line', 'address:boss@demo.test' ]
              cc: true
              subject: 'Re: {{case.subject}}'
              body: |
                Hello {{contact.name}},
                {{textHtml}} {{fields.due}}
        wrote: { name: Wrote, by: customer-message, from: [ closed ], to: new }
        expire: { name: Expire, after: '14d', from: [ new ], to: closed }
      "
    `);
  });
});
