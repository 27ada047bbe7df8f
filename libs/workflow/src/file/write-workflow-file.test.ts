import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { SOUND } from '../testing/sample-file.js';
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

  it('has its keys in one order, whatever order they had, and states and actions in theirs', () => {
    const { actions, key, states, ...rest } = parse(SOUND) as Record<string, unknown>;
    const written = writeWorkflowFile({ actions, states, ...rest, key });
    expect(written).toBe(writeWorkflowFile(parse(SOUND)));
    expect(written).toMatchInlineSnapshot();
  });
});
