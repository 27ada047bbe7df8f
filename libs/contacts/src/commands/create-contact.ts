import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor, type Language } from '@sprawa/identity';
import { Transactions, logChange, newId, type Tx } from '@sprawa/platform';
import { readContact, type ContactInput } from '../domain/contact-input.js';
import { changeFields } from '../domain/field-changes.js';
import { ContactFields } from '../fields/contact-fields.js';
import { checkCompany, fileEmails, filePhones } from './file-addresses.js';

export interface NewContact extends ContactInput {
  /** Fixed for good (CT-1). */
  kind: 'person' | 'company';
}

@Injectable()
export class CreateContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly fields: ContactFields,
  ) {}

  /**
   * @returns the new contact's id
   * @throws InputError naming every wrong field
   */
  create(actor: AgentActor, input: NewContact, language: Language = actor.language): Promise<string> {
    return this.transactions.run((tx) => this.createIn(tx, actor, input, language));
  }

  /** The same inside a transaction of the caller's; it must be given up when this throws. */
  async createIn(
    tx: Tx,
    actor: AgentActor,
    input: NewContact,
    language: Language = actor.language,
  ): Promise<string> {
    const checks = new InputChecks(language);
    const values = readContact({ ...input, name: input.name ?? '' }, checks);
    const fields = input.fields
      ? changeFields(await this.fields.all(), {}, input.fields, checks, actor.principals)
      : {};
    checks.done();
    const id = newId();
    await checkCompany(tx, { id, kind: input.kind }, values.company_id, checks);
    checks.done();
    await tx.query(
      `INSERT INTO contact (id, kind, name, company_id, address, tax_id, note, language, fields) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        input.kind,
        values.name,
        values.company_id ?? null,
        values.address ?? null,
        values.tax_id ?? null,
        values.note ?? null,
        values.language ?? null,
        JSON.stringify(fields),
      ],
    );
    if (values.emails?.length)
      await fileEmails(tx, id, values.emails, actor.rights.has('contact.read'), checks);
    checks.done();
    if (values.phones?.length) await filePhones(tx, id, values.phones);
    await logChange(tx, { subject: 'contact', id, agentId: actor.agentId, what: 'created' });
    return id;
  }
}
