import { Injectable } from '@nestjs/common';
import { Clock, Log, Transactions } from '@sprawa/platform';
import { readContactFields } from '@sprawa/workflow';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ContactFields } from './contact-fields.js';
import { keepFields, keepState, lockKeptFields } from './kept-fields.js';
import { planFile } from './plan-file.js';

/** What is wrong with the file, for whoever starts the program. */
export class ContactFieldsError extends Error {}

/** Brings the fields of contacts from their reviewed file into the database (CT-1). */
@Injectable()
export class PublishContactFields {
  constructor(
    private readonly transactions: Transactions,
    private readonly fields: ContactFields,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * Makes the fields of this YAML file the fields of all contacts, unless they were changed here since; that is logged then,
   * and shown where they are changed. Values of fields that are not in it stay kept.
   * @throws ContactFieldsError naming file, line and problem of each mistake, or the file when it cannot be read;
   * nothing is changed then
   */
  async publish(file: string): Promise<void> {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new ContactFieldsError(`The fields of contacts cannot be read: ${error.message}`);
    });
    const result = readContactFields(text, basename(file));
    if ('problems' in result) {
      const problems = result.problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.path}: ${p.message}`);
      throw new ContactFieldsError(`The file of contact fields is wrong:\n  ${problems.join('\n  ')}`);
    }
    const { fields } = result;
    const hash = createHash('sha256').update(text).digest('hex');
    await this.transactions.run(async (tx) => {
      const kept = await lockKeptFields(tx);
      const at = this.clock.now();
      const read = { fileHash: hash, fileKeys: fields.map(({ key }) => key), fileIgnoredAt: null };
      switch (planFile(kept, { hash, fields })) {
        case 'nothing':
          return;
        case 'publish':
          return keepFields(tx, kept, { fields, by: { kind: 'system' }, origin: 'FILE', at, file: read });
        case 'agrees':
          return keepState(tx, { ...kept.state, ...read });
        case 'ignored':
          await keepState(tx, {
            ...kept.state,
            fileKeys: read.fileKeys,
            fileIgnoredAt: kept.state.fileIgnoredAt ?? at.toISOString(),
          });
          this.log.warn('A changed file of contact fields was not loaded: they were changed here since', {
            file: basename(file),
          });
      }
    });
    this.fields.forget();
  }
}
