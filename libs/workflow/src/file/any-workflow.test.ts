import fc from 'fast-check';
import { compareWorkflows } from './compare-documents.js';
import { documentOf } from './document-of.js';
import { readWorkflowDocument, readWorkflowFile } from './read-workflow-file.js';
import { anyDocument } from '../testing/any-document.js';
import { writeWorkflowFile } from './write-workflow-file.js';
import type { WorkflowFile } from './workflow-file.js';

function sound(document: unknown): WorkflowFile {
  const result = readWorkflowDocument(document);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

describe('any sound workflow', () => {
  it('reads as it was when it was written as a file, and is written the same again', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const written = writeWorkflowFile(document);
        const result = readWorkflowFile(written, 'any.yaml');
        if ('problems' in result) throw new Error(JSON.stringify(result.problems));
        expect(result.file).toEqual(sound(document));
        expect(writeWorkflowFile(result.document)).toBe(written);
      }),
      { numRuns: 60 },
    );
  });

  it('can be made a document again of what was read of it', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const file = sound(document);
        expect(sound(documentOf(file))).toEqual(file);
        expect(compareWorkflows(file, sound(documentOf(file)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('differs from another one in something, unless it is the same', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const [before, after] = [sound(one), sound(other)];
        const same = JSON.stringify(documentOf(before)) === JSON.stringify(documentOf(after));
        expect(compareWorkflows(before, after).length > 0).toBe(!same);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any value at all', () => {
  it('is refused with places and never throws, whatever stands where', () => {
    const anywhere = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(
          anyDocument,
          fc.constantFrom(
            'key',
            'states',
            'actions',
            'form',
            'mailboxes',
            'sender',
            'layout',
            'confirmation',
          ),
          fc.jsonValue(),
        )
        .map(([document, key, value]) => ({ ...document, [key]: value })),
    );
    fc.assert(
      fc.property(anywhere, (document) => {
        const result = readWorkflowDocument(document);
        if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
        else expect(writeWorkflowFile(documentOf(result.file))).toEqual(expect.any(String));
        // What cannot be published is exported all the same.
        expect(writeWorkflowFile(document)).toEqual(expect.any(String));
      }),
      { numRuns: 60 },
    );
  });
});
