export { cleanName, findOrCreateByEmail } from '@sprawa/identity';
export { CreateContact, type NewContact } from './commands/create-contact.js';
export { StaleContact, UpdateContact } from './commands/update-contact.js';
export { ContactsAgentDoor, ContactsModule } from './contacts.module.js';
export type { ContactInput } from './domain/contact-input.js';
export { normalisePhone, writtenPhone } from './domain/phone.js';
export { contactColumns, toContact, type ContactParent, type ContactRow } from './queries/contact-row.js';
export { ContactsById } from './queries/contacts-by-id.js';
export { SearchContacts } from './queries/search-contacts.js';
