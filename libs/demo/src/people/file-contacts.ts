import { CreateContact } from '@sprawa/contacts';
import { createCustomer } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import type { Tx } from '@sprawa/platform';
import type { Field } from '@sprawa/workflow';
import { Chance } from '../chance.js';
import type { Gender } from '../play/wording.js';
import { DEMO_PASSWORD } from './agents.js';
import { COMPANIES } from './companies.js';
import { fitting, knownOf } from './own-fields.js';
import { CUSTOMER, PERSONS } from './persons.js';

/** Somebody who writes to us, as scripts need them. */
export interface KnownContact {
  id: string;
  name: string;
  gender: Gender;
  email: string;
  language: 'en' | 'pl' | 'uk';
  company: boolean;
  companyName: string | null;
  phone: string | null;
}

export interface Contacts {
  all: readonly KnownContact[];
  /** customer@demo.test */
  customer: KnownContact & { customerId: string };
}

/** Companies, their people, and people of their own; filed by an agent's hand as any others. */
export async function fileContacts(
  tx: Tx,
  creation: CreateContact,
  filedBy: AgentActor,
  chance: Chance,
  since: Date,
  ownFields: readonly Field[],
): Promise<Contacts> {
  const ownChance = new Chance('own fields');
  const own = (contact: { phone: string | null; prefers?: string }) =>
    fitting(ownFields, knownOf(contact, ownChance, since));
  const all: KnownContact[] = [];
  const companyIds = new Map<string, string>();
  for (const company of COMPANIES) {
    const { name, email, phone, address, taxId, note, language } = company;
    const id = await creation.createIn(tx, filedBy, {
      kind: 'company',
      name,
      emails: [email],
      phones: [phone],
      address,
      taxId,
      note: note ?? null,
      language,
      fields: own(company),
    });
    companyIds.set(company.key, id);
    all.push({ id, name, gender: 'man', email, language, company: true, companyName: null, phone });
  }
  for (const person of [CUSTOMER, ...PERSONS]) {
    const { name, email, gender, language, phones = [], address, company, note, prefers } = person;
    const id = await creation.createIn(tx, filedBy, {
      kind: 'person',
      name,
      emails: [email],
      phones,
      address: address ?? null,
      note: note ?? null,
      language,
      companyId: company ? companyIds.get(company)! : null,
      fields: own({ phone: phones[0] ?? null, prefers }),
    });
    const companyName = company ? COMPANIES.find((candidate) => candidate.key === company)!.name : null;
    all.push({ id, name, gender, email, language, company: false, companyName, phone: phones[0] ?? null });
  }
  const filedOn = all.map(() => new Date(since.getTime() - chance.whole(1, 500) * 86_400_000));
  await tx.query(
    `UPDATE contact c SET created_at = given.at, updated_at = given.at FROM unnest($1::uuid[], $2::timestamptz[]) AS given (id, at) WHERE c.id = given.id`,
    [all.map(({ id }) => id), filedOn],
  );
  const customer = all.find(({ email }) => email === CUSTOMER.email)!;
  const customerId = await createCustomer(tx, {
    contactId: customer.id,
    email: customer.email,
    password: DEMO_PASSWORD,
    language: customer.language,
    termsAcceptedAt: since,
  });
  if (!customerId) throw new Error('The demo customer has an account already');
  return { all: all.filter((contact) => contact !== customer), customer: { ...customer, customerId } };
}
