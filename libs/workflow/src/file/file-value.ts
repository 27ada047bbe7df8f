import type { Path, ProblemSource } from './problem-source.js';

const KEY = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * A value of the file with its place. Each reading method returns a usable value whatever it finds and reports what is
 * wrong to the source, so that one run names every problem of a file.
 */
export class FileValue {
  constructor(
    private readonly source: ProblemSource,
    readonly path: Path,
    readonly raw: unknown,
  ) {}

  get isSet(): boolean {
    return this.raw !== undefined && this.raw !== null;
  }

  problem(message: string, within?: number): void {
    this.source.problem(this.path, message, within);
  }

  /** The named parts of a map; parts it does not have are unset values, parts nobody asked for are problems. */
  parts<Name extends string>(...names: Name[]): Record<Name, FileValue> {
    const map = this.map();
    for (const key of Object.keys(map).filter((candidate) => !names.includes(candidate as Name))) {
      this.at(key).problem(`Unknown key "${key}"; known here: ${names.join(', ')}`);
    }
    return Object.fromEntries(names.map((name) => [name, this.at(name)])) as Record<Name, FileValue>;
  }

  /** One part of a map, read or not. */
  at(key: string): FileValue {
    const map = typeof this.raw === 'object' ? (this.raw as Record<string, unknown> | null) : null;
    return new FileValue(
      this.source,
      [...this.path, key],
      map && Object.hasOwn(map, key) ? map[key] : undefined,
    );
  }

  /** The items of a map whose keys are names given by the author, in the file's order. */
  keyed(limit: number): [key: string, value: FileValue][] {
    const map = this.map();
    const keys = Object.keys(map);
    if (keys.length > limit) this.problem(`At most ${limit} are possible here`);
    return keys.slice(0, limit).map((key) => {
      const value = this.at(key);
      if (!KEY.test(key))
        value.problem(
          `"${key}" is not a key: a small letter, then small letters, digits and hyphens, at most 60`,
        );
      return [key, value];
    });
  }

  /** One item or a list of them; a repeated text is a problem. */
  list(limit = 100): FileValue[] {
    if (!this.isSet) return [];
    const all: unknown[] = Array.isArray(this.raw) ? this.raw : [this.raw];
    if (all.length > limit) this.problem(`At most ${limit} are possible here`);
    const items = all.slice(0, limit);
    const values = Array.isArray(this.raw)
      ? items.map((item, index) => new FileValue(this.source, [...this.path, index], item))
      : [this];
    values
      .filter((value, index) => items.indexOf(value.raw) !== index)
      .forEach((value) => value.problem(`"${value.raw}" stands here twice`));
    return values;
  }

  /** A required text, without outer spaces. */
  text(limit = 200): string {
    if (!this.isSet) {
      this.problem(`"${this.name()}" is missing`);
      return '';
    }
    if (typeof this.raw !== 'string') {
      this.problem('Must be a text; put it in quotes');
      return '';
    }
    if (this.raw.trim() === '') this.problem('Must not be empty');
    if (this.raw.length > limit) this.problem(`Longer than ${limit} characters`);
    return this.raw.trim();
  }

  /** A text on one line. */
  line(limit = 200): string {
    const text = this.text(limit);
    if (/[\r\n]/.test(text)) this.problem('Must be one line');
    return text;
  }

  oneOf<Option extends string>(options: readonly Option[], fallback: Option): Option {
    if (!this.isSet) return fallback;
    const option = options.find((candidate) => candidate === this.raw);
    if (option === undefined) this.problem(`"${show(this.raw)}" is none of: ${options.join(', ')}`);
    return option ?? fallback;
  }

  flag(): boolean {
    if (this.isSet && typeof this.raw !== 'boolean') this.problem('Must be true or false');
    return this.raw === true;
  }

  private name(): string {
    return String(this.path.at(-1) ?? 'file');
  }

  private map(): Record<string, unknown> {
    if (!this.isSet) return {};
    if (typeof this.raw === 'object' && !Array.isArray(this.raw)) return this.raw as Record<string, unknown>;
    this.problem('Must be a map of keys and values');
    return {};
  }
}

function show(value: unknown): string {
  return typeof value === 'object' ? 'This' : String(value).slice(0, 60);
}
