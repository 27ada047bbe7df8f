import type { Node, Schema } from '@tiptap/pm/model';
import {
  absolutePositionToRelativePosition,
  initProseMirrorDoc,
  prosemirrorToYDoc,
  relativePositionToAbsolutePosition,
  updateYFragment,
  yXmlFragmentToProseMirrorRootNode,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';

export interface Caret {
  from: number;
  to: number;
}

/** A caret held by the letters it stands behind, whatever others write before and after them. */
type Tied = Record<keyof Caret, { place: unknown; behind: number }>;

export interface OwnEdit {
  update: Uint8Array;
  caret: Tied | null;
}

/**
 * What was written in a window between the moment its text became the seed and its joining, as an update: as if it had been
 * typed into the document, beside what others typed there meanwhile.
 * @param caret where it stands in the text as it is now
 * @param client of whom the edit shall be, where nobody else learns of it
 */
export function ownEdit(
  seed: Uint8Array,
  now: Node,
  field: string,
  caret: Caret | null = null,
  client?: number,
): OwnEdit {
  const doc = opened(seed);
  if (client !== undefined) doc.clientID = client;
  const known = Y.encodeStateVector(doc);
  rewrite(doc, now, field);
  return { update: Y.encodeStateAsUpdate(doc, known), caret: caret && tie(doc, now, field, caret) };
}

/** Where the caret is in a document that has taken the edit in. */
export function caretIn(doc: Y.Doc, schema: Schema, field: string, caret: Tied): Caret | null {
  const fragment = doc.getXmlFragment(field);
  const { doc: now, meta } = initProseMirrorDoc(fragment, schema);
  const find = ({ place, behind }: Tied['from']): number | null => {
    const found = relativePositionToAbsolutePosition(doc, fragment, place, meta.mapping) as number | null;
    return found === null ? null : Math.min(found + behind, now.content.size);
  };
  const [from, to] = [find(caret.from), find(caret.to)];
  return from === null || to === null ? null : { from, to };
}

/** Two texts that both went on from a third, as one: what each of them changed is in it. */
export function broughtTogether(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Node>,
  field: string,
  caret: Caret | null,
): { text: Node; caret: Caret | null } {
  const seed = Y.encodeStateAsUpdate(prosemirrorToYDoc(base, field));
  const own = ownEdit(seed, mine, field, caret, 2);
  const both = opened(seed);
  Y.applyUpdate(both, ownEdit(seed, theirs, field, null, 1).update);
  Y.applyUpdate(both, own.update);
  const { schema } = base.type;
  return {
    text: yXmlFragmentToProseMirrorRootNode(both.getXmlFragment(field), schema),
    caret: own.caret && caretIn(both, schema, field, own.caret),
  };
}

/** Makes a document say this, by changing no more than differs. */
export function rewrite(doc: Y.Doc, now: Node, field: string): void {
  const fragment = doc.getXmlFragment(field);
  const { meta } = initProseMirrorDoc(fragment, now.type.schema);
  doc.transact(() => updateYFragment(doc, fragment, now, meta));
}

function tie(doc: Y.Doc, now: Node, field: string, { from, to }: Caret): Tied {
  const fragment = doc.getXmlFragment(field);
  const { meta } = initProseMirrorDoc(fragment, now.type.schema);
  const hold = (at: number): Tied['from'] => {
    const inside = Math.min(at, now.content.size);
    const behind = now.resolve(inside).parentOffset > 0 ? 1 : 0;
    return {
      place: absolutePositionToRelativePosition(inside - behind, fragment, meta.mapping) as unknown,
      behind,
    };
  };
  return { from: hold(from), to: hold(to) };
}

function opened(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}
