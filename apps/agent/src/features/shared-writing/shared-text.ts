import { createDocument, getHTMLFromFragment, getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { prosemirrorToYDoc, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { broughtTogether, caretIn, ownEdit, rewrite, type Caret, type OwnEdit } from './own-words.js';
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
  return asHtml(yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(FIELD), schema));
}

const asHtml = (root: Node): string => (isEmpty(root) ? '' : getHTMLFromFragment(root.content, schema));

/** As Tiptap sees it: a single paragraph with nothing in it. */
const isEmpty = (root: Node): boolean =>
  root.childCount === 0 ||
  (root.childCount === 1 && root.firstChild!.isTextblock && root.firstChild!.childCount === 0);

/** What was written in a window since its text became the seed; see `own-words.ts`. */
export const ownWordsIn = (seed: Uint8Array, html: string, caret: Caret | null): OwnEdit =>
  ownEdit(seed, read(html), FIELD, caret);

/** Where the caret stands in a document that has taken them in. */
export const caretOf = (doc: Y.Doc, { caret }: OwnEdit): Caret | null =>
  caret && caretIn(doc, schema, FIELD, caret);

/** Two texts that both went on from a third, as one; see `own-words.ts`. */
export function togetherIn(
  texts: Record<'base' | 'mine' | 'theirs', string>,
  caret: Caret | null,
): { html: string; caret: Caret | null } {
  const { base, mine, theirs } = texts;
  const nodes = { base: read(base), mine: read(mine), theirs: read(theirs) };
  const both = broughtTogether(nodes, FIELD, caret);
  return { html: asHtml(both.text), caret: both.caret };
}

/** Makes a document say this, by changing no more than differs. */
export const write = (doc: Y.Doc, html: string): void => rewrite(doc, read(html), FIELD);
