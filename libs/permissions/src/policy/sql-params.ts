/** Collects the values of a statement as it is put together: every value is bound, none is written into the text. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** @returns the value's place, `$1`, `$2` … */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
