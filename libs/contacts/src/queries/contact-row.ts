import type { Contact, Language } from '@sprawa/contracts/agent';
import { writtenPhone } from '../domain/phone.js';

export interface ContactRow {
  id: string;
  number: string;
  kind: 'person' | 'company';
  name: string;
  company_id: string | null;
  emails: string[];
  phones: string[];
  address: string | null;
  tax_id: string | null;
  note: string | null;
  language: Language | null;
  /** Values of the organisation's own fields, by key; also of fields that are gone. */
  fields: Record<string, unknown>;
  has_account: boolean;
  version: number;
  created_at: Date;
}

/** What `toContact` needs of table `contact` under this alias; the alias comes from our own code. */
export const contactColumns = (alias: string): string => `
  ${alias}.id, ${alias}.number, ${alias}.kind, ${alias}.name, ${alias}.company_id, ${alias}.address, ${alias}.tax_id, ${alias}.note,
  ${alias}.language, ${alias}.fields, ${alias}.version, ${alias}.created_at,
  array(SELECT e.email::text FROM contact_email e WHERE e.contact_id = ${alias}.id ORDER BY e.position, e.id) AS emails,
  array(SELECT p.phone FROM contact_phone p WHERE p.contact_id = ${alias}.id ORDER BY p.position, p.id) AS phones,
  EXISTS (SELECT FROM customer u WHERE u.contact_id = ${alias}.id) AS has_account`;

/** What the resolvers of `Contact.company` and `Contact.fields` start from. */
export interface ContactParent extends Omit<Contact, 'company' | 'fields' | 'labels'> {
  companyId: string | null;
  keptFields: Readonly<Record<string, unknown>>;
}

export function toContact(row: ContactRow): ContactParent {
  return {
    __typename: 'Contact',
    id: row.id,
    number: row.number,
    kind: row.kind === 'company' ? 'COMPANY' : 'PERSON',
    name: row.name,
    companyId: row.company_id,
    emails: row.emails,
    phones: row.phones.map(writtenPhone),
    address: row.address,
    taxId: row.tax_id,
    note: row.note,
    language: row.language,
    keptFields: row.fields,
    hasAccount: row.has_account,
    version: row.version,
    createdAt: row.created_at.toISOString(),
  };
}
