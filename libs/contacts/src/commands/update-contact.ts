import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor, type Language } from '@sprawa/identity';
import { CodedError, Transactions, isId } from '@sprawa/platform';
import { SqlParams } from '@sprawa/permissions';
import { readContact, type ContactInput, type ContactValues } from '../domain/contact-input.js';
import { changeFields } from '../domain/field-changes.js';
import { ContactFields } from '../fields/contact-fields.js';
import { contactWords } from '../words/words.js';
import { checkCompany, fileEmails, filePhones } from './file-addresses.js';

/** Somebody else changed it in between; nothing was written. */
export class StaleContact extends Error {}

@Injectable()
export class UpdateContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly fields: ContactFields,
  ) {}

  /**
   * Fields left out stay as they are.
   * @throws InputError naming every wrong field; CodedError NOT_FOUND; StaleContact when `version` is not the kept one
   */
  async update(
    actor: AgentActor,
    input: ContactInput & { id: string; version: number },
    language: Language = actor.language,
  ): Promise<void> {
    const checks = new InputChecks(language);
    const values = readContact(input, checks);
    checks.done();
    await this.transactions.run(async (tx) => {
      const [kept] = isId(input.id)
        ? ((await tx.query(`SELECT id, kind, version, fields FROM contact WHERE id = $1 FOR UPDATE`, [
            input.id,
          ])) as {
            id: string;
            kind: 'person' | 'company';
            version: number;
            fields: Record<string, unknown>;
          }[])
        : [];
      if (!kept) throw new CodedError('NOT_FOUND', contactWords(language, 'notFound'));
      if (kept.version !== input.version) throw new StaleContact(contactWords(language, 'stale'));
      const fields = input.fields && changeFields(await this.fields.all(), kept.fields, input.fields, checks);
      await checkCompany(tx, kept, values.company_id, checks);
      if (values.emails)
        await fileEmails(tx, kept.id, values.emails, actor.rights.has('contact.read'), checks);
      checks.done();
      if (values.phones) await filePhones(tx, kept.id, values.phones);
      const params = new SqlParams();
      const changes = COLUMNS.filter((column) => values[column] !== undefined).map(
        (column) => `${column} = ${params.add(values[column])}`,
      );
      if (fields) changes.push(`fields = ${params.add(JSON.stringify(fields))}`);
      await tx.query(
        `UPDATE contact SET ${[...changes, 'version = version + 1', 'updated_at = now()'].join(', ')} WHERE id = ${params.add(kept.id)}`,
        params.values,
      );
    });
  }
}

const COLUMNS = [
  'name',
  'address',
  'tax_id',
  'note',
  'company_id',
  'language',
] as const satisfies (keyof ContactValues)[];
