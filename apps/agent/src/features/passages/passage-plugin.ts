import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import {
  bare,
  findPassage,
  lettersIn,
  passageBetween,
  rangeOf,
  type Letters,
  type Passage,
} from './letters.js';

/** A commented passage as it is handed to the editor. */
export interface Marked {
  id: string;
  passage: Passage;
  /** As they were when they were commented on. */
  words: string;
  resolved: boolean;
}
interface Range {
  from: number;
  to: number;
}
interface Chosen extends Range {
  words: string;
}
interface Held {
  marked: Marked[];
  ranges: ReadonlyMap<string, Range>;
  active: string | null;
  /** What a comment is just being written about. */
  chosen: Chosen | null;
  shown: DecorationSet;
}
export type Told = { marked: Marked[] } | { active: string | null } | { chosen: Chosen | null };

export const passagesKey = new PluginKey<Held>('passages');

export interface Hands {
  onComment: () => void;
  onStep: (by: 1 | -1) => void;
  onOpen: (id: string) => void;
}

/**
 * Shows commented passages and follows them through every edit. They are drawn over the text and never in it: what the
 * editor gives out as its content cannot carry one.
 */
export function passagePlugin(hands: () => Hands): Plugin<Held> {
  return new Plugin<Held>({
    key: passagesKey,
    state: {
      init: () => ({ marked: [], ranges: new Map(), active: null, chosen: null, shown: DecorationSet.empty }),
      apply: (transaction, held, _before, state) => drawn(followed(transaction, held, state), held, state),
    },
    props: {
      decorations: (state) => passagesKey.getState(state)?.shown,
      handleClick: (view, place) => {
        const id = passageAt(view.state, place);
        if (id) hands().onOpen(id);
        return false;
      },
      handleKeyDown: (_view, event) => {
        if (event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyM') {
          event.preventDefault();
          hands().onComment();
          return true;
        }
        if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault();
          hands().onStep(event.key === 'ArrowDown' ? 1 : -1);
          return true;
        }
        return false;
      },
    },
  });
}

function followed(transaction: Transaction, held: Held, { doc }: EditorState): Held {
  const told = transaction.getMeta(passagesKey) as Told | undefined;
  let { marked, ranges, active, chosen } = held;
  if (transaction.docChanged) {
    const letters = lettersIn(doc);
    // Another text was put in whole: nothing of it can be followed, so everything is looked for anew.
    const whole = Boolean(transaction.getMeta('preventUpdate'));
    ranges = whole ? placed(marked, new Map(), letters) : moved(transaction, marked, ranges, letters);
    if (chosen)
      chosen = {
        ...(whole ? again(transaction, chosen, letters) : mapped(transaction, chosen)),
        words: chosen.words,
      };
  }
  if (told && 'marked' in told) {
    ({ marked } = told);
    ranges = placed(marked, ranges, lettersIn(doc));
  }
  if (told && 'active' in told) ({ active } = told);
  if (told && 'chosen' in told) ({ chosen } = told);
  return { ...held, marked, ranges, active, chosen };
}

function again({ before }: Transaction, { from, to, words }: Chosen, letters: Letters): Range {
  const found = findPassage(letters, passageBetween(lettersIn(before), from, to), words);
  return letters.text.slice(found.start, found.end) === bare(words)
    ? rangeOf(letters, found)
    : { from: 1, to: 1 };
}

/** What is followed already is known better here than by whoever tells of it. */
function placed(marked: readonly Marked[], known: ReadonlyMap<string, Range>, letters: Letters) {
  return new Map(
    marked.map(({ id, passage, words }) => [
      id,
      known.get(id) ?? rangeOf(letters, findPassage(letters, passage, words)),
    ]),
  );
}

/** What is written before or after a passage stays outside; a place stays where a passage went. */
function mapped({ mapping }: Transaction, { from, to }: Range): Range {
  const [start, end] = [mapping.map(from, from === to ? -1 : 1), mapping.map(to, -1)];
  return start < end ? { from: start, to: end } : { from: Math.min(start, end), to: Math.min(start, end) };
}

function moved(
  transaction: Transaction,
  marked: readonly Marked[],
  ranges: ReadonlyMap<string, Range>,
  letters: Letters,
): ReadonlyMap<string, Range> {
  const next = new Map<string, Range>();
  for (const { id, words } of marked) {
    const range = ranges.get(id);
    if (range) next.set(id, wholeAgain(mapped(transaction, range), bare(words), letters));
  }
  return next;
}

/** A deletion that was undone brings the very words back to their place: then the passage is whole again. */
function wholeAgain(range: Range, words: string, letters: Letters): Range {
  const { start, end } = passageBetween(letters, range.from, range.to);
  if (letters.text.slice(start, end) === words) return range;
  const at = letters.text.indexOf(words, Math.max(0, start - words.length));
  return at >= 0 && at <= end && at + words.length >= start
    ? rangeOf(letters, { start: at, end: at + words.length })
    : range;
}

function drawn(held: Held, before: Held, { doc }: EditorState): Held {
  if (
    held.marked === before.marked &&
    held.ranges === before.ranges &&
    held.active === before.active &&
    held.chosen === before.chosen
  )
    return before;
  const marks = held.marked.flatMap(({ id, resolved }) => {
    const range = held.ranges.get(id);
    if (!range || range.from === range.to || (resolved && id !== held.active)) return [];
    const look = id === held.active ? 'passage passage-active' : 'passage';
    return [Decoration.inline(range.from, range.to, { class: look })];
  });
  const { chosen } = held;
  if (chosen && chosen.from < chosen.to)
    marks.push(Decoration.inline(chosen.from, chosen.to, { class: 'passage passage-active' }));
  return { ...held, shown: DecorationSet.create(doc, marks) };
}

function passageAt(state: EditorState, place: number): string | null {
  const held = passagesKey.getState(state);
  const found = held?.marked.find(({ id, resolved }) => {
    const range = held.ranges.get(id);
    return !resolved && range && range.from <= place && place < range.to;
  });
  return found?.id ?? null;
}

/** Where the passages are now, to be kept along with the text. */
export function passagesNow(state: EditorState): Map<string, Passage> {
  const held = passagesKey.getState(state);
  const letters = lettersIn(state.doc);
  return new Map(
    [...(held?.ranges ?? [])].map(([id, { from, to }]) => [id, passageBetween(letters, from, to)]),
  );
}
