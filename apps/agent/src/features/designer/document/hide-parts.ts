import { mapOf, textsOf, valueAt, withValue, type Path, type WorkflowDocument } from './workflow-document.js';

export const hiddenOptions = (field: unknown): string[] => textsOf(mapOf(field).hiddenOptions);

/** Hides an option of the field at `path`, or offers it again; whatever was stored with it stays. */
export function toggleOption(document: WorkflowDocument, path: Path, option: string): WorkflowDocument {
  const hidden = hiddenOptions(valueAt(document, path));
  return withHidden(
    document,
    path,
    hidden.includes(option) ? hidden.filter((each) => each !== option) : [...hidden, option],
  );
}

/** Takes an option away for good, hidden or not. */
export function removeOption(document: WorkflowDocument, path: Path, option: string): WorkflowDocument {
  const without = withValue(document, [...path, 'options', option], undefined);
  const hidden = hiddenOptions(valueAt(without, path));
  return hidden.includes(option)
    ? withHidden(
        without,
        path,
        hidden.filter((each) => each !== option),
      )
    : without;
}

const withHidden = (document: WorkflowDocument, path: Path, hidden: string[]): WorkflowDocument =>
  withValue(document, [...path, 'hiddenOptions'], hidden.length > 0 ? hidden : undefined);
