import { inLanguage, type Language } from '@sprawa/identity';
import type { LocalizedText, Workflow, WorkflowChange, WorkflowFile } from '@sprawa/workflow';
import { partName } from './part-names.js';
import { designWords } from './words.js';

export interface ToldChange {
  path: string[];
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  /** One line. */
  text: string;
}

interface Sides {
  before: WorkflowFile;
  after: WorkflowFile;
}

/** Characters of a value that is told; longer ones are only said to be another. */
const SHORT = 60;

/** What differs, each in a line for people. */
export function tellChanges(
  changes: readonly WorkflowChange[],
  sides: Sides,
  language: Language,
): ToldChange[] {
  return changes.map(({ path, kind, from, to }) => {
    const { thing, rest } = thingAt(path, sides, language);
    const where = [thing, rest.map((key) => partName(key, language)).join(', ')].filter(Boolean).join(': ');
    const [was, is] = [from, to].map((value) => shown(value, path.at(-1)!, sides, language));
    if (kind === 'MOVED')
      return { path, kind: 'CHANGED', text: designWords(language, 'reordered', { where }) };
    if (rest.length === 0 && thing !== '')
      return { path, kind, text: designWords(language, kind === 'ADDED' ? 'came' : 'went', { where }) };
    if (was === null && is === null) return { path, kind, text: designWords(language, 'changed', { where }) };
    const none = designWords(language, 'none');
    const other = designWords(language, 'other');
    return {
      path,
      kind,
      text: `${where}: ${was ?? (from === undefined ? none : other)} → ${is ?? (to === undefined ? none : other)}`,
    };
  });
}

/** A state, an action, a field or a form by its name, and which part of it is meant. */
function thingAt(
  path: readonly string[],
  sides: Sides,
  language: Language,
): { thing: string; rest: string[] } {
  const [place, key, ...rest] = path;
  const named = THINGS.find((each) => each.place === place);
  if (!named || key === undefined) return { thing: '', rest: [...path] };
  const side = [sides.after, sides.before].find((each) => named.find(each, key) !== undefined);
  const name = side && named.find(side, key);
  const isButton = place === 'form' && side?.workflow.buttons?.some((button) => button.key === key);
  return {
    thing: designWords(language, isButton ? 'thing-button' : named.word, {
      name: name ? inLanguage(name, language) : key,
    }),
    rest,
  };
}

/** A button is called what its action is. */
function buttonName({ buttons = [], actions }: Workflow, key: string): LocalizedText | undefined {
  const button = buttons.find((each) => each.key === key);
  return actions.find((action) => action.key === button?.action)?.name;
}

const THINGS: {
  place: string;
  word: 'thing-state' | 'thing-action' | 'thing-field' | 'thing-form';
  find(file: WorkflowFile, key: string): LocalizedText | undefined;
}[] = [
  {
    place: 'states',
    word: 'thing-state',
    find: ({ workflow }, key) => workflow.states.find((state) => state.key === key)?.name,
  },
  {
    place: 'actions',
    word: 'thing-action',
    find: ({ workflow }, key) => workflow.actions.find((action) => action.key === key)?.name,
  },
  {
    place: 'form',
    word: 'thing-field',
    find: ({ workflow }, key) =>
      workflow.form.find((field) => field.key === key)?.label ?? buttonName(workflow, key),
  },
  {
    place: 'webForms',
    word: 'thing-form',
    find: ({ webForms }, key) => webForms.find((form) => form.key === key)?.title,
  },
];

/** Null of what is too much for a line. */
function shown(value: unknown, key: string, sides: Sides, language: Language): string | null {
  if (typeof value === 'boolean') return designWords(language, value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => shown(item, key, sides, language));
    const line = items.join(', ');
    return items.includes(null) || line.length > SHORT ? null : line || null;
  }
  if (typeof value === 'object' && value !== null && 'en' in value)
    return shown(inLanguage(value as LocalizedText, language), key, sides, language);
  if (typeof value !== 'string' || value.length > SHORT || /\n/.test(value)) return null;
  const named = ['to', 'from', 'readOnlyIn'].includes(key)
    ? THINGS[0]!
    : key === 'button'
      ? THINGS[1]!
      : null;
  if (!named) return value;
  const name = named.find(sides.after, value) ?? named.find(sides.before, value);
  return name ? inLanguage(name, language) : value;
}
