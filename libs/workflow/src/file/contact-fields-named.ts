import { CONTACT_FACTS } from '../model/workflow.js';
import { namesInTemplate } from './template.js';
import type { WorkflowFile } from './workflow-file.js';

const PREFIX = 'contact.fields.';

/** Keys of the organisation's own fields of contacts that a stream shows in its header or names in its templates. */
export function contactFieldsNamed(file: WorkflowFile): Set<string> {
  const facts: readonly string[] = CONTACT_FACTS;
  const shown = (file.workflow.header ?? []).flatMap((item) =>
    'contact' in item && !facts.includes(item.contact) ? [item.contact] : [],
  );
  const named = textsIn(file.workflow.actions)
    .filter((text) => text.includes('{{'))
    .flatMap(namesInTemplate)
    .filter((name) => name.startsWith(PREFIX));
  return new Set([...shown, ...named.map((name) => name.slice(PREFIX.length))]);
}

/** Every text in it, however deep: mails of actions, of approvals, and what an editor starts with. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
