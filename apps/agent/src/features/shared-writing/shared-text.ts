import { createDocument, getHTMLFromFragment, getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { prosemirrorToYDoc, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { ownWords, rewrite } from './own-words.js';
import { richTextSchema } from '../../pieces/rich-text-schema.js';

/** The part of a document that holds the text. */
export const FIELD = 'default';

const schema = getSchema(richTextSchema(true));

/** With all its spaces: the last letter typed before others joined may be one. */
const read = (html: string): Node => createDocument(html, schema, { preserveWhitespace: true });

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

/** What was written in a window since its text became the seed; see `own-words.ts`. */
export const ownWordsIn = (seed: Uint8Array, html: string): Uint8Array => ownWords(seed, read(html), FIELD);

/** Makes a document say this, by changing no more than differs. */
export const write = (doc: Y.Doc, html: string): void => rewrite(doc, read(html), FIELD);
