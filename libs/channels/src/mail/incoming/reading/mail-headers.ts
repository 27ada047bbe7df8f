/** Header fields of one mail as they stood in it, for decisions that need no decoding: names in small letters, unfolded. */
export class MailHeaders {
  private readonly fields = new Map<string, string[]>();

  /** @param lines as mailparser gives them: the whole field with its name, folded. */
  constructor(lines: Iterable<{ key: string; line: string }>) {
    for (const { key, line } of lines) {
      const value = line
        .slice(line.indexOf(':') + 1)
        .replace(/\r?\n[ \t]*/g, ' ')
        .trim();
      this.fields.set(key, [...(this.fields.get(key) ?? []), value]);
    }
  }

  /** From `name: value` pairs. */
  static of(fields: Record<string, string | string[]>): MailHeaders {
    return new MailHeaders(
      Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value) => ({ key: name.toLowerCase(), line: `${name}: ${value}` })),
      ),
    );
  }

  first(name: string): string | null {
    return this.fields.get(name)?.[0] ?? null;
  }

  all(name: string): string[] {
    return this.fields.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }
}
