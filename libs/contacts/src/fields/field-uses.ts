import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';
import type { Tx } from '@sprawa/platform';

/** Names of what shows these fields and would miss them, by the fields' keys. */
export type FieldUsesReader = (
  tx: Tx,
  keys: readonly string[],
  language: Language,
) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Where others hook in that name fields of contacts: such a field is not removed under them. */
@Injectable()
export class FieldUses {
  private reader: FieldUsesReader = async () => new Map();

  register(reader: FieldUsesReader): void {
    this.reader = reader;
  }

  of(tx: Tx, keys: readonly string[], language: Language): ReturnType<FieldUsesReader> {
    return this.reader(tx, keys, language);
  }
}
