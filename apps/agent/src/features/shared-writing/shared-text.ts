import { createDocument, getHTMLFromFragment, getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import {
  initProseMirrorDoc,
  prosemirrorToYDoc,
  updateYFragment,
  yXmlFragmentToProseMirrorRootNode,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { richTextSchema } from '../../pieces/rich-text-schema.js';

/** The part of a document that holds the text. */
export const FIELD = 'default';

const schema = getSchema(richTextSchema(true));

const read = (html: string): Node => createDocument(html, schema);

/** A draft's HTML as a document that several can write in. To be made once: two made of the same words are two texts. */
export function seedOf(html: string): Uint8Array {
  return Y.encodeStateAsUpdate(prosemirrorToYDoc(read(html), FIELD));
}

/** What a document says, as the editor gives it out; nothing for one without words. */
export function htmlOf(doc: Y.Doc): string {
  const root = yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(FIELD), schema);
  return isEmpty(root) ? '' : getHTMLFromFragment(root.content, schema);
}

/** As Tiptap sees it: a single paragraph with nothing in it. */
const isEmpty = (root: Node): boolean =>
  root.childCount === 0 ||
  (root.childCount === 1 && root.firstChild!.isTextblock && root.firstChild!.childCount === 0);

/**
 * What was written in a window between the moment its text became the seed and its joining, as an update: as if it had been
 * typed into the document, beside what others typed there meanwhile.
 */
export function ownWords(seed: Uint8Array, html: string): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seed);
  const known = Y.encodeStateVector(doc);
  write(doc, html);
  return Y.encodeStateAsUpdate(doc, known);
}

/** Makes a document say this, by changing no more than differs. */
export function write(doc: Y.Doc, html: string): void {
  const fragment = doc.getXmlFragment(FIELD);
  const { meta } = initProseMirrorDoc(fragment, schema);
  doc.transact(() => updateYFragment(doc, fragment, read(html), meta));
}
