import { history, undo } from '@tiptap/pm/history';
import { Schema, Slice, type Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import {
  absolutePositionToRelativePosition,
  initProseMirrorDoc,
  prosemirrorToYDoc,
  relativePositionToAbsolutePosition,
} from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { bare, lettersIn, passageBetween } from './letters.js';
import { passagePlugin, passagesKey, passagesNow, type Marked } from './passage-plugin.js';
import type { SharedPlaces } from './shared-places.js';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
});
const nobody = { onComment: () => {}, onStep: () => {}, onOpen: () => {} };

function editor(paragraphs: readonly string[]): EditorState {
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map((words) => schema.node('paragraph', null, words ? [schema.text(words)] : [])),
  );
  return EditorState.create({ doc, plugins: [history(), passagePlugin(() => nobody)] });
}
const startOf = (doc: Node, words: string) => lettersIn(doc).text.indexOf(bare(words));
function comment(state: EditorState, words: string, id = 'a'): EditorState {
  const start = startOf(state.doc, words);
  const marked: Marked[] = [
    { id, words, resolved: false, passage: { start, end: start + bare(words).length } },
  ];
  return state.apply(state.tr.setMeta(passagesKey, { marked }));
}
function shown(state: EditorState, id = 'a'): string {
  const { start, end } = passagesNow(state).get(id)!;
  return lettersIn(state.doc).text.slice(start, end);
}
function placeOf(state: EditorState, words: string): { from: number; to: number } {
  const { places } = lettersIn(state.doc);
  const start = startOf(state.doc, words);
  return { from: places[start]!, to: places[start + bare(words).length - 1]! + 1 };
}

describe('a commented passage in the editor', () => {
  const fresh = () => comment(editor(['Dear Anna,', 'please pay until Friday.']), 'pay until');

  it('moves with what is written before it and takes in nothing from outside', () => {
    let state = fresh();
    const { from, to } = placeOf(state, 'pay until');
    state = state.apply(state.tr.insertText('X', to));
    state = state.apply(state.tr.insertText('Y', from));
    state = state.apply(state.tr.insertText('Good morning. ', 1));
    expect(shown(state)).toBe('payuntil');
  });

  it('takes in what is written inside it, over a new line too', () => {
    let state = fresh();
    const { from } = placeOf(state, 'until');
    state = state.apply(state.tr.insertText('at last ', from));
    state = state.apply(state.tr.split(from));
    expect(shown(state)).toBe('payatlastuntil');
  });

  it('is gone when its words are, keeps its place, and comes back with an undo', () => {
    let state = fresh();
    const { from, to } = placeOf(state, 'pay until');
    state = state.apply(state.tr.delete(from, to));
    expect(shown(state)).toBe('');
    expect(passagesNow(state).get('a')!.start).toBe(bare('Dear Anna, please').length);
    undo(state, (transaction) => (state = state.apply(transaction)));
    expect(shown(state)).toBe('payuntil');
  });

  it('is whole again when half of it was deleted and that is undone', () => {
    let state = fresh();
    const { from, to } = placeOf(state, 'until');
    state = state.apply(state.tr.delete(from, to));
    expect(shown(state)).toBe('pay');
    undo(state, (transaction) => (state = state.apply(transaction)));
    expect(shown(state)).toBe('payuntil');
  });

  it('is looked for anew when another text is put in whole', () => {
    let state = fresh();
    const other = schema.node('paragraph', null, [schema.text('Will you pay until Friday?')]);
    const whole = state.tr.replaceWith(0, state.doc.content.size, other).setMeta('preventUpdate', true);
    state = state.apply(whole);
    expect(shown(state)).toBe('payuntil');
  });

  it('leaves the text as it is: nothing of it is in the document', () => {
    const state = fresh();
    expect(JSON.stringify(state.doc.toJSON())).not.toContain('passage');
  });
});

/** A fixed row of numbers between 0 and 1 for each seed. */
function dice(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

describe('through any row of edits', () => {
  it('a passage has exactly its own letters that are left, and what was written between them', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const roll = dice(seed);
      const text = Array.from({ length: 3 }, (_, at) => `Line ${at} of words to write about`);
      let state = comment(editor(text), '1 of words to');
      /** The same passage, followed letter by letter: whether each is one of its own, or was written between them. */
      const { start, end } = passagesNow(state).get('a')!;
      const letters: boolean[] = [...lettersIn(state.doc).text].map((_, at) => at >= start && at < end);
      for (let edit = 0; edit < 25; edit++) {
        const { places } = lettersIn(state.doc);
        if (places.length < 2) break;
        const at = Math.floor(roll() * places.length);
        const kind = roll();
        if (kind < 0.5) {
          state = state.apply(state.tr.insertText('zz', places[at]!));
          const inside = letters.slice(0, at).includes(true) && letters.slice(at).includes(true);
          letters.splice(at, 0, inside, inside);
        } else if (kind < 0.85) {
          const last = Math.min(places.length - 1, at + Math.floor(roll() * 4));
          state = state.apply(state.tr.delete(places[at]!, places[last]! + 1));
          letters.splice(at, last - at + 1);
        } else if (state.doc.resolve(places[at]!).parent.isTextblock) {
          state = state.apply(state.tr.split(places[at]!));
        }
        const own = letters.flatMap((mine, index) => (mine ? [index] : []));
        const now = passagesNow(state).get('a')!;
        // By chance the very words stand there again.
        if (shown(state) === '1ofwordsto' && own.length < 10) break;
        if (own.length === 0) {
          expect({ seed, edit, length: now.end - now.start }).toEqual({ seed, edit, length: 0 });
          break;
        }
        expect({ seed, edit, now }).toEqual({ seed, edit, now: { start: own[0]!, end: own.at(-1)! + 1 } });
      }
    }
  });

  it('letters and places of a document lead to one another', () => {
    const state = editor(['One two', '', 'three  four']);
    const letters = lettersIn(state.doc);
    for (let at = 0; at < letters.text.length; at++)
      expect(passageBetween(letters, letters.places[at]!, letters.places[at]! + 1)).toEqual({
        start: at,
        end: at + 1,
      });
  });
});

/** A text that others write in: what they write reaches the editor as y-tiptap brings it, as a whole new text. */
function shared(words: string) {
  const doc = prosemirrorToYDoc(
    schema.node('doc', null, [schema.node('paragraph', null, [schema.text(words)])]),
    't',
  );
  const fragment = doc.getXmlFragment('t');
  const mapping = () => initProseMirrorDoc(fragment, schema).mapping as never;
  let before = () => {};
  const places: SharedPlaces = {
    before: (call) => {
      before = call;
      return () => {};
    },
    tie: (_state, place) => absolutePositionToRelativePosition(place, fragment, mapping()),
    find: (_state, tied) => relativePositionToAbsolutePosition(doc, fragment, tied, mapping()),
  };
  let state = EditorState.create({
    doc: initProseMirrorDoc(fragment, schema).doc,
    plugins: [passagePlugin(() => nobody, places)],
  });
  passagePluginOf(state).spec.view?.({
    get state() {
      return state;
    },
  } as never);
  return {
    comment: (about: string) => (state = comment(state, about)),
    shown: () => shown(state),
    letters: () => lettersIn(state.doc).text,
    /** @param change of the paragraph's text, by somebody else */
    byOthers: (change: (text: Y.XmlText) => void) => {
      before();
      change((fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText);
      const { content } = initProseMirrorDoc(fragment, schema).doc;
      state = state.apply(
        state.tr
          .replace(0, state.doc.content.size, new Slice(content, 0, 0))
          .setMeta('y-sync$', { isChangeOrigin: true }),
      );
    },
  };
}
const passagePluginOf = (state: EditorState) =>
  state.plugins.find((plugin) => plugin.spec.key === passagesKey)!;

describe('a commented passage in a text that others write in', () => {
  const fresh = () => {
    const text = shared('please pay until Friday, not until Monday');
    text.comment('until Friday');
    return text;
  };

  it('stays at its letters, whatever others write before, after and next to it', () => {
    const text = fresh();
    text.byOthers((words) => words.insert(0, 'Dear Anna, '));
    text.byOthers((words) => words.insert(words.length, '. Thank you'));
    text.byOthers((words) => words.insert(words.toString().indexOf('until Friday'), 'at last '));
    text.byOthers((words) => words.insert(words.toString().indexOf('Friday') + 6, ' noon'));
    expect(text.shown()).toBe('untilFriday');
  });

  it('stays where it is when several places change at once, also if its words stand twice', () => {
    const text = fresh();
    text.byOthers((words) => {
      words.delete(words.length - 6, 6);
      words.insert(words.length, 'until Friday');
      words.insert(0, 'until Friday ');
    });
    expect(text.shown()).toBe('untilFriday');
    expect(text.letters()).toBe('untilFridaypleasepayuntilFriday,notuntiluntilFriday');
  });

  it('takes in what others write inside it, and shrinks with what they delete of it', () => {
    const text = fresh();
    text.byOthers((words) => words.insert(words.toString().indexOf('Friday'), 'next '));
    expect(text.shown()).toBe('untilnextFriday');
    text.byOthers((words) => words.delete(words.toString().indexOf('until'), 6));
    expect(text.shown()).toBe('nextFriday');
    text.byOthers((words) => words.delete(words.toString().indexOf(' Friday'), 7));
    expect(text.shown()).toBe('next');
  });

  it('is nothing when others delete it', () => {
    const text = fresh();
    text.byOthers((words) => words.delete(words.toString().indexOf('until Friday'), 12));
    expect(text.shown()).toBe('');
  });
});
