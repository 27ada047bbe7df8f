import { STATE_KINDS } from '@sprawa/workflow';
import type { Words } from '../../words/words.js';
import { searchedWords, type FieldQuestion } from '../field-search.js';
import {
  DATE_OPS,
  DATE_SUBJECTS,
  DATE_UNITS,
  FIELD_SUBJECTS,
  FILTER_LIMITS,
  FLAG_SUBJECTS,
  NUMBER_SUBJECTS,
  QUEUE_NAMES,
  SET_SUBJECTS,
  TEXT_SUBJECTS,
  type FilterDocument,
  type FilterGroup,
  type FilterLeaf,
  type FilterPart,
  type SetSubject,
} from './filter-document.js';

export interface FilterProblem {
  /** Of the leaf, or of the part of it that is wrong: `parts.2.values`. */
  path: string;
  message: string;
}

/**
 * Reads what came from outside. Everything that is wrong is told at once, each at its leaf; nothing that is not known
 * here is kept. A question about a field of cases or of contacts is only looked at for its shape: whether there is such
 * a field depends on who asks.
 */
export function readFilter(given: unknown, words: Words['filter']): FilterDocument | FilterProblem[] {
  return new FilterReader(words).read(given);
}

class FilterReader {
  private readonly problems: FilterProblem[] = [];
  private leaves = 0;
  private groups = 0;

  constructor(private readonly words: Words['filter']) {}

  read(given: unknown): FilterDocument | FilterProblem[] {
    const document = this.container(given, '', (part, path) =>
      isObject(part) && 'parts' in part ? this.group(part, path) : this.leaf(part, path),
    );
    if (this.leaves > FILTER_LIMITS.leaves) this.say('parts', this.words.many(FILTER_LIMITS.leaves));
    if (this.groups > FILTER_LIMITS.groups) this.say('parts', this.words.manyGroups(FILTER_LIMITS.groups));
    return this.problems.length > 0 ? this.problems : document;
  }

  private container<P extends FilterPart>(
    given: unknown,
    at: string,
    read: (part: unknown, path: string) => P | null,
  ): { match: 'all' | 'any'; parts: P[] } {
    const path = at && `${at}.`;
    if (!isObject(given) || !Array.isArray(given.parts)) {
      this.say(at || 'parts', this.words.shape);
      return { match: 'all', parts: [] };
    }
    const match = given.match ?? 'all';
    if (match !== 'all' && match !== 'any') this.say(`${path}match`, this.words.value);
    // A list without end is not gone through to be told that it is too long.
    const most = FILTER_LIMITS.leaves + FILTER_LIMITS.groups;
    if (given.parts.length > most) this.say(`${path}parts`, this.words.many(FILTER_LIMITS.leaves));
    const parts = given.parts.slice(0, most).map((part, place) => read(part, `${path}parts.${place}`));
    return { match: match === 'any' ? 'any' : 'all', parts: parts.filter((part) => part !== null) };
  }

  private group(given: Given, path: string): FilterGroup | null {
    this.groups++;
    const held = this.container(given, path, (part, at) => {
      if (!isObject(part) || !('parts' in part)) return this.leaf(part, at);
      this.say(at, this.words.depth);
      return null;
    });
    if (Array.isArray(given.parts) && given.parts.length === 0) this.say(`${path}.parts`, this.words.empty);
    return { match: held.match, ...negation(given), parts: held.parts };
  }

  private leaf(given: unknown, path: string): FilterLeaf | null {
    this.leaves++;
    if (!isObject(given)) return this.say(path, this.words.shape);
    const { on } = given;
    const one = <T extends string>(names: readonly T[]): T | undefined => names.find((name) => name === on);
    const not = negation(given);
    const set = one(SET_SUBJECTS);
    if (set) return this.with(this.set(given, set, path), not);
    const text = one(TEXT_SUBJECTS);
    if (text) return this.with(this.text(given, text, path), not);
    const date = one(DATE_SUBJECTS);
    if (date) return this.with(this.date(given, date, path), not);
    const number = one(NUMBER_SUBJECTS);
    if (number) return this.with(this.range(given, number, path), not);
    const flag = one(FLAG_SUBJECTS);
    if (flag) return this.with(this.flag(given, flag, path), not);
    const field = one(FIELD_SUBJECTS);
    if (field) return this.with(this.field(given, field, path), not);
    return this.say(`${path}.on`, this.words.unknown);
  }

  private set(given: Given, on: SetSubject, path: string): FilterLeaf | null {
    if (given.op !== 'in') return this.say(`${path}.op`, this.words.operator);
    const { values } = given;
    if (!Array.isArray(values) || values.length === 0) return this.say(`${path}.values`, this.words.value);
    if (values.length > FILTER_LIMITS.values)
      return this.say(`${path}.values`, this.words.manyValues(FILTER_LIMITS.values));
    const fits = FITTING[on];
    const wrong = values.findIndex((value) => typeof value !== 'string' || !fits(value));
    if (wrong >= 0) return this.say(`${path}.values.${wrong}`, this.words.value);
    return { on, op: 'in', values: [...new Set(values as string[])] };
  }

  private text(given: Given, on: (typeof TEXT_SUBJECTS)[number], path: string): FilterLeaf | null {
    if (given.op !== 'contains') return this.say(`${path}.op`, this.words.operator);
    const { text } = given;
    if (!isText(text) || searchedWords(text).length === 0) return this.say(`${path}.text`, this.words.value);
    return { on, op: 'contains', text: text.trim() };
  }

  private date(given: Given, on: (typeof DATE_SUBJECTS)[number], path: string): FilterLeaf | null {
    if (given.op === 'days') {
      const ends = this.ends(given, path, isDay);
      return ends && { on, op: 'days', ...ends };
    }
    const op = DATE_OPS.find((each) => each === given.op);
    if (!op) return this.say(`${path}.op`, this.words.operator);
    const { amount } = given;
    const unit = DATE_UNITS.find((each) => each === given.unit);
    if (!isCount(amount) || amount < 1 || amount > FILTER_LIMITS.amount)
      return this.say(`${path}.amount`, this.words.value);
    if (!unit) return this.say(`${path}.unit`, this.words.value);
    return { on, op, amount, unit };
  }

  private range(given: Given, on: (typeof NUMBER_SUBJECTS)[number], path: string): FilterLeaf | null {
    if (given.op !== 'range') return this.say(`${path}.op`, this.words.operator);
    const isNumber = (value: unknown): value is number =>
      isCount(value) && value >= 0 && value <= FILTER_LIMITS.number;
    const ends = this.ends(given, path, isNumber);
    return ends && { on, op: 'range', ...ends };
  }

  private flag(given: Given, on: (typeof FLAG_SUBJECTS)[number], path: string): FilterLeaf | null {
    if (given.op !== 'is') return this.say(`${path}.op`, this.words.operator);
    if (typeof given.value !== 'boolean') return this.say(`${path}.value`, this.words.value);
    return { on, op: 'is', value: given.value };
  }

  private field(given: Given, on: (typeof FIELD_SUBJECTS)[number], path: string): FilterLeaf | null {
    if (given.op !== 'matches') return this.say(`${path}.op`, this.words.operator);
    if (!isText(given.key)) return this.say(`${path}.key`, this.words.value);
    const question: FieldQuestion = { key: given.key };
    for (const part of ['equals', 'from', 'to'] as const) {
      const value = given[part];
      if (value === undefined || value === null) continue;
      if (
        typeof value !== 'boolean' &&
        !(typeof value === 'number' && Number.isFinite(value)) &&
        !isText(value)
      )
        return this.say(`${path}.${part}`, this.words.value);
      question[part] = value;
    }
    if (given.contains !== undefined && given.contains !== null) {
      if (!isText(given.contains)) return this.say(`${path}.contains`, this.words.value);
      question.contains = given.contains;
    }
    if (Object.keys(question).length === 1) return this.say(path, this.words.value);
    return { on, op: 'matches', ...question };
  }

  /** One end at least, the first not after the second. */
  private ends<T extends string | number>(
    given: Given,
    path: string,
    fits: (value: unknown) => value is T,
  ): { from?: T; to?: T } | null {
    const ends: { from?: T; to?: T } = {};
    for (const end of ['from', 'to'] as const) {
      const value = given[end];
      if (value === undefined || value === null) continue;
      if (!fits(value)) return this.say(`${path}.${end}`, this.words.value);
      ends[end] = value;
    }
    if (ends.from === undefined && ends.to === undefined) return this.say(`${path}.from`, this.words.value);
    if (ends.from !== undefined && ends.to !== undefined && ends.from > ends.to)
      return this.say(`${path}.to`, this.words.order);
    return ends;
  }

  private with(leaf: FilterLeaf | null, not: { not?: true }): FilterLeaf | null {
    return leaf && { ...leaf, ...not };
  }

  private say(path: string, message: string): null {
    this.problems.push({ path, message });
    return null;
  }
}

type Given = Record<string, unknown>;

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const negation = (given: Given): { not?: true } => (given.not === true ? { not: true } : {});
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isId = (value: string): boolean => ID.test(value);

/** NUL and halves of characters no database would take. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= FILTER_LIMITS.text &&
  !/[\0\p{Cs}]/u.test(value);

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const among =
  (names: readonly string[]) =>
  (value: string): boolean =>
    names.includes(value);

/** What each set is made of. */
const FITTING: Record<SetSubject, (value: string) => boolean> = {
  stream: isId,
  state: isId,
  kind: among(STATE_KINDS),
  owner: (value) => value === 'me' || value === 'nobody' || isId(value),
  group: (value) => value === 'mine' || value === 'nobody' || isId(value),
  priority: among(['none', 'low', 'normal', 'high', 'urgent']),
  source: among(['agent', 'call', 'email', 'chat', 'web-form', 'sms', 'portal', 'api']),
  contact: isId,
  company: isId,
  label: (value) => value === 'none' || isId(value),
  queue: among(QUEUE_NAMES),
};
