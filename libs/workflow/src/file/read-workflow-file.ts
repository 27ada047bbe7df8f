import { workflowProblems, type WorkflowProblem } from './check-workflow.js';
import { DocumentSource } from './document-source.js';
import { FileValue } from './file-value.js';
import { findWeaknesses, type Weakness } from './find-weaknesses.js';
import { readStream } from './read-stream.js';
import type { FileProblem, WorkflowFile } from './workflow-file.js';
import { YamlSource } from './yaml-source.js';

/** `document` is the file as a plain value, anchors resolved. */
export type ReadResult =
  { file: WorkflowFile; document: unknown; weaknesses: Weakness[] } | { problems: FileProblem[] };

/**
 * Reads a stream with its workflow from YAML of at most a million characters. Either everything in it is sound, or all
 * that is wrong is named with file, line and column, in the order of the file; nothing is half read.
 * @param contactFields keys of the organisation's own fields of contacts, which headers and templates may name; left out: not checked
 */
export function readWorkflowFile(
  text: string,
  fileName: string,
  contactFields?: readonly string[],
): ReadResult {
  const source = new YamlSource(text, fileName);
  if (source.problems.length > 0) return { problems: source.problems };
  const document = source.value() ?? {};
  const file = readStream(new FileValue(source, [], document), contactFields);
  // Of a workflow with unsound parts the whole would only be reported as broken a second time.
  if (source.problems.length === 0) {
    for (const { path, message } of workflowProblems(file.workflow)) source.problem(path, message);
  }
  if (source.problems.length === 0) return { file, document, weaknesses: findWeaknesses(file.workflow) };
  return { problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

export type ReadDocumentResult =
  { file: WorkflowFile; weaknesses: Weakness[] } | { problems: WorkflowProblem[] };

/** The same of a workflow that is a plain value already, as the designer keeps it: what is wrong is named by its path. */
export function readWorkflowDocument(
  document: unknown,
  contactFields?: readonly string[],
): ReadDocumentResult {
  const source = new DocumentSource();
  const file = readStream(new FileValue(source, [], document ?? {}), contactFields);
  if (source.problems.length === 0) {
    for (const { path, message } of workflowProblems(file.workflow)) source.problem(path, message);
  }
  if (source.problems.length === 0) return { file, weaknesses: findWeaknesses(file.workflow) };
  return { problems: source.problems };
}
