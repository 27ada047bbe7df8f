import { Module } from '@nestjs/common';
import { CreateContact } from './commands/create-contact.js';
import { UpdateContact } from './commands/update-contact.js';
import { FormAgreements } from './consents/form-agreements.js';
import { ManageConsentKinds } from './consents/manage-kinds.js';
import { ReadConsents } from './consents/read-consents.js';
import { RecordConsent } from './consents/record-consent.js';
import { ContactFields } from './fields/contact-fields.js';
import { FieldUses } from './fields/field-uses.js';
import { PublishContactFields } from './fields/publish-contact-fields.js';
import { SaveContactFields } from './fields/save-contact-fields.js';
import { ConsentsResolver } from './graphql/agent/consents-resolver.js';
import { ContactFieldsResolver } from './graphql/agent/contact-fields-resolver.js';
import { ContactsResolver } from './graphql/agent/contacts-resolver.js';
import { ContactsById } from './queries/contacts-by-id.js';
import { SearchContacts } from './queries/search-contacts.js';

const parts = [
  ...[ContactFields, ContactsById, CreateContact, SearchContacts, UpdateContact],
  ...[FieldUses, PublishContactFields, SaveContactFields],
  ...[FormAgreements, ManageConsentKinds, ReadConsents, RecordConsent],
];

/** People and companies who write to us. */
@Module({ providers: parts, exports: parts })
export class ContactsModule {}

/** Resolvers of the agents' door; customers see nothing of a contact's card. */
@Module({ imports: [ContactsModule], providers: [ContactFieldsResolver, ContactsResolver, ConsentsResolver] })
export class ContactsAgentDoor {}
