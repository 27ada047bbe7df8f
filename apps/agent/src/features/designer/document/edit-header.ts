import { buttonOf } from './edit-buttons.js';
import { actionsOf } from './read-document.js';
import { listOf, mapOf, withValue, type WorkflowDocument } from './workflow-document.js';

/** What a header may show of the contact beside the organisation's own fields. */
export const contactFacts = ['phone', 'email', 'company', 'taxId', 'address'] as const;

export const HEADER_LIMIT = 12;

/** One thing the header shows: a field of the case, something of the contact, or a button of an action. */
export interface HeaderPart {
  of: 'field' | 'contact' | 'button';
  name: string;
}

/** As it stands there, also what names nothing; what is no part at all is an empty name. */
export function headerOf(document: WorkflowDocument): HeaderPart[] {
  return listOf(document.header).map((item) => {
    const { field, contact, button } = mapOf(item);
    if (typeof button === 'string') return { of: 'button', name: button };
    return typeof field === 'string'
      ? { of: 'field', name: field }
      : { of: 'contact', name: typeof contact === 'string' ? contact : '' };
  });
}

/** What may still be added: each thing stands there once. */
export function headerChoices(document: WorkflowDocument, ownFields: readonly string[]): HeaderPart[] {
  const there = headerOf(document).map(({ of, name }) => `${of}.${name}`);
  const all: HeaderPart[] = [
    ...Object.entries(mapOf(document.form))
      .filter(([, entry]) => buttonOf(entry) === undefined)
      .map(([name]) => ({ of: 'field' as const, name })),
    ...[...contactFacts, ...ownFields].map((name) => ({ of: 'contact' as const, name })),
    ...actionsOf(document)
      .filter(({ starter }) => starter === 'agent')
      .map(({ key }) => ({ of: 'button' as const, name: key })),
  ];
  return all.filter(({ of, name }) => !there.includes(`${of}.${name}`));
}

const withList = (document: WorkflowDocument, list: readonly unknown[]): WorkflowDocument =>
  withValue(document, ['header'], list.length > 0 ? list : undefined);

export const addToHeader = (document: WorkflowDocument, { of, name }: HeaderPart): WorkflowDocument =>
  withList(document, [...listOf(document.header), { [of]: name }]);

export const removeFromHeader = (document: WorkflowDocument, at: number): WorkflowDocument =>
  withList(
    document,
    listOf(document.header).filter((_, index) => index !== at),
  );

/** Places beyond the ends are the ends. */
export function moveInHeader(document: WorkflowDocument, at: number, to: number): WorkflowDocument {
  const list = [...listOf(document.header)];
  const [moved] = list.splice(at, 1);
  if (moved === undefined) return document;
  list.splice(Math.max(0, Math.min(to, list.length)), 0, moved);
  return withList(document, list);
}
