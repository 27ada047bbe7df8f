import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor, type Language } from '@sprawa/identity';
import { CodedError, Transactions, differences, isId, logChange, type LoggedChange } from '@sprawa/platform';
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
      const [kept] = isId(input.id) ? ((await tx.query(KEPT, [input.id])) as Kept[]) : [];
      if (!kept) throw new CodedError('NOT_FOUND', contactWords(language, 'notFound'));
      if (kept.version !== input.version) throw new StaleContact(contactWords(language, 'stale'));
      const fields =
        input.fields &&
        changeFields(await this.fields.all(), kept.fields, input.fields, checks, actor.principals);
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
      const changed = whatChanged(kept, values, fields);
      if (changed.length > 0)
        await logChange(tx, {
          subject: 'contact',
          id: kept.id,
          agentId: actor.agentId,
          what: 'changed',
          changes: changed,
        });
    });
  }
}

type Kept = {
  id: string;
  kind: 'person' | 'company';
  version: number;
  fields: Record<string, unknown>;
  emails: string[];
  phones: string[];
} & Record<(typeof COLUMNS)[number], string | null>;

/** Everything that can be changed, as it was. */
const KEPT = `
  SELECT id, kind, version, fields, name, address, tax_id, note, company_id, language,
    ARRAY(SELECT email::text FROM contact_email e WHERE e.contact_id = c.id ORDER BY position) AS emails,
    ARRAY(SELECT phone FROM contact_phone p WHERE p.contact_id = c.id ORDER BY position) AS phones
  FROM contact c WHERE id = $1 FOR UPDATE`;

/** For the log: columns and lists by their names, fields as `fields.<key>`. */
function whatChanged(
  kept: Kept,
  values: Partial<ContactValues>,
  fields: Record<string, unknown> | null | undefined,
): LoggedChange[] {
  const named = [...COLUMNS, 'emails' as const, 'phones' as const].filter(
    (part) => values[part] !== undefined,
  );
  return [
    ...differences(
      Object.fromEntries(named.map((part) => [part, kept[part]])),
      Object.fromEntries(named.map((part) => [part, values[part]])),
    ),
    ...(fields
      ? differences(kept.fields, fields).map((change) => ({ ...change, field: `fields.${change.field}` }))
      : []),
  ];
}

const COLUMNS = [
  'name',
  'address',
  'tax_id',
  'note',
  'company_id',
  'language',
] as const satisfies (keyof ContactValues)[];
