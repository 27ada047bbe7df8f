import type { Field } from '@sprawa/workflow';
import type { Stream } from '../streams/stream.js';

/** Fields whose values stand on cases of a stream: of its form, then of its web forms. */
export function caseFields(stream: Stream): Field[] {
  return [...stream.workflow.form, ...stream.definition.webForms.flatMap((form) => form.fields)];
}
