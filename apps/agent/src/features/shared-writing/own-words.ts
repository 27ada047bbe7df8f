import type { Node } from '@tiptap/pm/model';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/**
 * What was written in a window between the moment its text became the seed and its joining, as an update: as if it had been
 * typed into the document, beside what others typed there meanwhile.
 */
export function ownWords(seed: Uint8Array, now: Node, field: string): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seed);
  const known = Y.encodeStateVector(doc);
  rewrite(doc, now, field);
  return Y.encodeStateAsUpdate(doc, known);
}

/** Makes a document say this, by changing no more than differs. */
export function rewrite(doc: Y.Doc, now: Node, field: string): void {
  const fragment = doc.getXmlFragment(field);
  const { meta } = initProseMirrorDoc(fragment, now.type.schema);
  doc.transact(() => updateYFragment(doc, fragment, now, meta));
}
