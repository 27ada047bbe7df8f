import { CONTACT_FACTS, type Field, type HeaderItem } from '../model/workflow.js';
import type { FileValue } from './file-value.js';

/** Things a header shows beyond what every header does: more would push the conversation off the screen. */
export const HEADER_LIMIT = 12;

/**
 * The list of what a case's header shows (CS-15). A field must be one of the form; what is asked of the contact must be
 * one of its facts or one of `contactFields`, the organisation's own, when those are known.
 */
export function readHeader(
  value: FileValue,
  form: readonly Field[],
  contactFields?: readonly string[],
): HeaderItem[] {
  const seen = new Set<string>();
  return value.list(HEADER_LIMIT).flatMap((item): HeaderItem[] => {
    const { field, contact, button } = item.parts('field', 'contact', 'button');
    const [part, ...more] = [field, contact, button].filter(({ isSet }) => isSet);
    if (!part || more.length > 0) {
      item.problem(
        'Name either a "field" of the form, something of the "contact", or an action as a "button"',
      );
      return [];
    }
    const name = part.text(60);
    if (!name) return [];
    const source = part === field ? 'field' : part === contact ? 'contact' : 'button';
    if (seen.has(`${source}.${name}`)) part.problem(`"${name}" stands here twice`);
    seen.add(`${source}.${name}`);
    if (source === 'field') {
      if (form.some(({ key }) => key === name)) return [{ field: name }];
      part.problem(`The form has no field "${name}"`);
      return [];
    }
    // Whether there is such an action is looked at when all actions are sound.
    if (source === 'button') return [{ button: name }];
    const known = [...CONTACT_FACTS, ...(contactFields ?? [name])];
    if (known.includes(name)) return [{ contact: name }];
    part.problem(`Of a contact there is no "${name}"; known here: ${known.join(', ')}`);
    return [];
  });
}
