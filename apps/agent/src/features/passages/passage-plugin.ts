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
import type { SharedPlaces } from './shared-places.js';

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
export function passagePlugin(hands: () => Hands, places: SharedPlaces | null = null): Plugin<Held> {
  const tied: Tied = { places, ends: new Map(), chosen: null };
  return new Plugin<Held>({
    key: passagesKey,
    view: (view) => ({ destroy: places?.before(() => tie(tied, view.state)) }),
    state: {
      init: () => ({ marked: [], ranges: new Map(), active: null, chosen: null, shown: DecorationSet.empty }),
      apply: (transaction, held, _before, state) =>
        drawn(followed(transaction, held, state, tied), held, state),
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

/** The ends of each passage by their letters, as they were before others changed the text. */
interface Tied {
  places: SharedPlaces | null;
  ends: Map<string, TiedRange>;
  chosen: TiedRange | null;
}
interface TiedRange {
  from: unknown;
  /** Its last letter, and what comes after it: whichever is nearer was not deleted. */
  last: unknown;
  to: unknown;
}

function tie(tied: Tied, state: EditorState): void {
  const held = passagesKey.getState(state);
  const { places } = tied;
  if (!held || !places) return;
  const at = (place: number) => places.tie(state, place);
  const ends = ({ from, to }: Range): TiedRange => ({
    from: at(from),
    last: at(Math.max(from, to - 1)),
    to: at(to),
  });
  tied.ends = new Map([...held.ranges].map(([id, range]) => [id, ends(range)]));
  tied.chosen = held.chosen && ends(held.chosen);
}

/** Where a passage went when others changed the text; where it was if there is nothing to go by. */
function untied(
  tied: TiedRange | null | undefined,
  range: Range,
  { places }: Tied,
  state: EditorState,
): Range {
  const find = (place: unknown) => places?.find(state, place) ?? null;
  const most = state.doc.content.size;
  const from = (tied && find(tied.from)) ?? Math.min(range.from, most);
  if (range.from === range.to) return { from, to: from };
  const [last, next] = tied ? [find(tied.last), find(tied.to)] : [null, null];
  const to = last === null ? Math.min(range.to, most) : next === null ? last + 1 : Math.min(last + 1, next);
  return from < to ? { from, to } : { from, to: from };
}

function followed(transaction: Transaction, held: Held, state: EditorState, tied: Tied): Held {
  const { doc } = state;
  const told = transaction.getMeta(passagesKey) as Told | undefined;
  let { marked, ranges, active, chosen } = held;
  if (transaction.docChanged) {
    const letters = lettersIn(doc);
    // Another text was put in whole: nothing of it can be followed, so everything is looked for anew.
    const whole = Boolean(transaction.getMeta('preventUpdate'));
    const byOthers = isByOthers(transaction);
    ranges = whole
      ? placed(marked, new Map(), letters)
      : moved(marked, ranges, letters, (range, id) =>
          byOthers ? untied(tied.ends.get(id), range, tied, state) : mapped(transaction, range),
        );
    if (chosen)
      chosen = {
        ...(whole
          ? again(transaction, chosen, letters)
          : byOthers
            ? untied(tied.chosen, chosen, tied, state)
            : mapped(transaction, chosen)),
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

/** What others write comes as a whole text in place of the one before; so does what is undone there. */
const isByOthers = (transaction: Transaction): boolean =>
  (transaction.getMeta('y-sync$') as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin ?? false;

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
  marked: readonly Marked[],
  ranges: ReadonlyMap<string, Range>,
  letters: Letters,
  follow: (range: Range, id: string) => Range,
): ReadonlyMap<string, Range> {
  const next = new Map<string, Range>();
  for (const { id, words } of marked) {
    const range = ranges.get(id);
    if (range) next.set(id, wholeAgain(follow(range, id), bare(words), letters));
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
