import { Injectable } from '@nestjs/common';
import { Clock, InputError, Transactions, type Tx } from '@sprawa/platform';
import { createCustomer } from '../customers/create-customer.js';
import { nameFromAddress } from '../customers/clean-name.js';
import { findCustomer } from '../customers/find-customer.js';
import { findOrCreateByEmail } from '../customers/find-or-create-contact.js';
import { InputChecks } from '../input/input-checks.js';
import type { Language } from '../languages/language.js';
import { Links, type Link } from '../links/links.js';
import { signInMessage } from '../sign-in/messages.js';
import { Activations } from './activations.js';

/** Runs in the same transaction as what was asked for: opens a session. */
export type OpenSession = (tx: Tx, customerId: string) => Promise<string>;

export interface Activated {
  /** Null when the link was for an account alone. */
  caseNumber: string | null;
  /** Null when the link's address is not the one the account signs in with. */
  sessionToken: string | null;
}

/** What the holder of a link out of an activation mail can do with it (IN-10). */
@Injectable()
export class PortalAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: Links,
    private readonly activations: Activations,
    private readonly clock: Clock,
  ) {}

  /**
   * The first activation: makes the account and what waits for it, or neither.
   * @throws InputError, with the link still good; CodedError LINK_INVALID
   */
  async register(
    body: Record<string, unknown>,
    language: Language,
    openSession: OpenSession,
  ): Promise<Activated> {
    const known = await this.links.peek(body.token);
    const checks = new InputChecks(language);
    const name = checks.line('name', body.name);
    const password = checks.password('password', body.password, known?.email ?? '');
    if (body.passwordAgain !== body.password) checks.problem('passwordAgain', 'passwordsDiffer');
    if (body.acceptTerms !== true) checks.problem('acceptTerms', 'acceptTerms');
    // Nobody is made to mend a form that a dead link can never send.
    if (known?.purpose === 'activate') checks.done();
    return this.transactions.run(async (tx) => {
      const link = await this.links.consume(tx, body.token, 'activate', language);
      const email = addressOf(link);
      const exists = () => new InputError(signInMessage(language, 'accountExists'), []);
      if (await findCustomer(tx, email)) throw exists();
      const { contactId } = await findOrCreateByEmail(tx, { email, name, language });
      await nameContact(tx, contactId, email, name);
      const customerId = await createCustomer(tx, {
        contactId,
        email,
        password,
        language,
        termsAcceptedAt: this.clock.now(),
      });
      if (!customerId) throw exists();
      const caseNumber = await this.activate(tx, link, contactId, customerId);
      return { caseNumber, sessionToken: await openSession(tx, customerId) };
    });
  }

  /**
   * Later activations: one click. Signs in only when the link went to the account's own address; an address that is
   * merely filed under the same contact activates the case and no more.
   * @throws CodedError LINK_INVALID
   */
  activateKnown(token: unknown, language: Language, openSession: OpenSession): Promise<Activated> {
    return this.transactions.run(async (tx) => {
      const link = await this.links.consume(tx, token, 'activate', language);
      const customer = await findCustomer(tx, addressOf(link));
      if (!customer) throw new InputError(signInMessage(language, 'registerFirst'), []);
      const caseNumber = await this.activate(tx, link, customer.contactId, customer.customerId);
      const own = customer.email.toLowerCase() === addressOf(link).toLowerCase();
      return { caseNumber, sessionToken: own ? await openSession(tx, customer.customerId) : null };
    });
  }

  private async activate(tx: Tx, link: Link, contactId: string, customerId: string): Promise<string | null> {
    if (!link.subjectId) return null;
    return (await this.activations.activate(tx, { submissionId: link.subjectId, contactId, customerId }))
      .caseNumber;
  }
}

function addressOf(link: Link): string {
  if (!link.email) throw new Error('An activation link without an address');
  return link.email;
}

/** A contact known only by its address takes the name its owner gives; a name that somebody filed stays. */
async function nameContact(tx: Tx, contactId: string, email: string, name: string): Promise<void> {
  await tx.query(
    `UPDATE contact SET name = $2, version = version + 1, updated_at = now() WHERE id = $1 AND name = $3 AND name <> $2`,
    [contactId, name, nameFromAddress(email)],
  );
}
