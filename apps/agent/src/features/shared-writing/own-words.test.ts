import { Schema, type Node } from '@tiptap/pm/model';
import { prosemirrorToYDoc, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { ownWords, rewrite } from './own-words.js';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
});
const text = (...paragraphs: string[]): Node =>
  schema.node(
    'doc',
    null,
    paragraphs.map((words) => schema.node('paragraph', null, words ? [schema.text(words)] : [])),
  );
const seedOf = (...paragraphs: string[]) =>
  Y.encodeStateAsUpdate(prosemirrorToYDoc(text(...paragraphs), 't'));
const open = (state: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
};
const words = (doc: Y.Doc) => {
  const root = yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment('t'), schema);
  return root.textBetween(0, root.content.size, '\n');
};

describe('what was typed in a window before it joined', () => {
  it.each([
    ['more at the end', ['one'], ['one two'], ['and one'], 'and one two'],
    ['a paragraph more', ['one'], ['one', 'two'], ['zero one'], 'zero one\ntwo'],
    ['less', ['one two three'], ['one three'], ['one two three four'], 'one three four'],
    ['nothing', ['one'], ['one'], ['one and a half'], 'one and a half'],
    ['the first words at all', [''], ['first'], ['', 'second'], 'first\nsecond'],
  ])('goes beside what others wrote meanwhile: %s', (_what, seed, mine, theirs, both) => {
    const begun = seedOf(...seed);
    const shared = open(begun);
    rewrite(shared, text(...theirs), 't');
    Y.applyUpdate(shared, ownWords(begun, text(...mine), 't'));
    expect(words(shared)).toBe(both);
  });

  it('is taken in once, however often it comes', () => {
    const begun = seedOf('one');
    const shared = open(begun);
    const update = ownWords(begun, text('one two'), 't');
    for (let n = 0; n < 3; n++) Y.applyUpdate(shared, update);
    expect(words(shared)).toBe('one two');
  });
});
