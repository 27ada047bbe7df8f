import { Schema, type Node } from '@tiptap/pm/model';
import { prosemirrorToYDoc, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { broughtTogether, caretIn, ownEdit, rewrite } from './own-words.js';

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
    Y.applyUpdate(shared, ownEdit(begun, text(...mine), 't').update);
    expect(words(shared)).toBe(both);
  });

  it('is taken in once, however often it comes', () => {
    const begun = seedOf('one');
    const shared = open(begun);
    const { update } = ownEdit(begun, text('one two'), 't');
    for (let n = 0; n < 3; n++) Y.applyUpdate(shared, update);
    expect(words(shared)).toBe('one two');
  });
});

/** A text of paragraphs with its caret at `|`. */
const withCaret = (...paragraphs: string[]) => {
  const before = paragraphs.join('\n').indexOf('|');
  const now = text(...paragraphs.map((words) => words.replace('|', '')));
  // Each paragraph begins after two more places than its line.
  const line = paragraphs.findIndex((words) => words.includes('|'));
  const at = before + 1 + line;
  return { now, caret: { from: at, to: at } };
};
const shownCaret = (now: Node, at: number) =>
  `${now.textBetween(0, at, '\n')}|${now.textBetween(at, now.content.size, '\n')}`;

describe('the caret of who was writing when somebody joined', () => {
  it.each([
    ['behind the last word', ['one'], ['one two|'], ['one'], 'one two|'],
    ['behind a space that is the last letter', ['one'], ['one |'], ['one'], 'one |'],
    ['behind it, though another wrote before', ['one'], ['one two|'], ['zero one'], 'zero one two|'],
    ['behind it, though another wrote below', ['one'], ['one two|'], ['one', 'below'], 'one two|\nbelow'],
    ['behind it, though another wrote above', ['one'], ['one two|'], ['above', 'one'], 'above\none two|'],
    ['in the middle', ['one three'], ['one two| three'], ['one three four'], 'one two| three four'],
    ['at the beginning of a line', ['one'], ['one', '|two'], ['zero one'], 'zero one\n|two'],
  ])('stays %s', (_what, seed, mine, theirs, both) => {
    const begun = seedOf(...seed);
    const shared = open(begun);
    rewrite(shared, text(...theirs), 't');
    const { now, caret } = withCaret(...mine);
    const edit = ownEdit(begun, now, 't', caret);
    Y.applyUpdate(shared, edit.update);
    const found = caretIn(shared, schema, 't', edit.caret!)!;
    const root = yXmlFragmentToProseMirrorRootNode(shared.getXmlFragment('t'), schema);
    expect(shownCaret(root, found.from)).toBe(both);
    expect(found.to).toBe(found.from);
  });
});

describe('what two windows wrote, each going on from what was saved before', () => {
  it.each([
    ['one two', 'zero one', 'zero one two|'],
    ['one two', 'one', 'one two|'],
    ['one', 'one more', 'one| more'],
    ['one mine', 'one theirs', 'one theirs mine|'],
  ])('is one text: %j and %j', (mine, theirs, both) => {
    const { text: now, caret } = broughtTogether(
      { base: text('one'), mine: text(mine), theirs: text(theirs) },
      't',
      { from: mine.length + 1, to: mine.length + 1 },
    );
    expect(shownCaret(now, caret!.from)).toBe(both);
  });
});
