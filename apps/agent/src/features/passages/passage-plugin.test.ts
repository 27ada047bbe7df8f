import { history, undo } from '@tiptap/pm/history';
import { Schema, type Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { bare, lettersIn, passageBetween } from './letters.js';
import { passagePlugin, passagesKey, passagesNow, type Marked } from './passage-plugin.js';

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
