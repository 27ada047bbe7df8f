import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Outbox, OutboxWorker, Transactions, type OutboxJob, type Tx } from '@sprawa/platform';
import { InputChecks, isMailAddress } from '../input/input-checks.js';
import { Installation } from '../installation/installation.js';
import type { Language } from '../languages/language.js';
import { Links } from '../links/links.js';
import { SystemMail } from '../mail/system-mail.js';
import { hashPassword } from '../passwords/passwords.js';
import { Sessions } from '../sessions/sessions.js';
import { resetMessage } from './messages.js';

const HOUR = 60 * 60_000;
/** Mails to one address within an hour. */
const MAILS_AN_HOUR = 3;
const TOPIC = 'identity.password-reset';

interface ResetJob {
  email: string;
  language: Language;
}

/** A forgotten password: a link by mail, then a new password. */
@Injectable()
export class PasswordReset implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly worker: OutboxWorker,
    private readonly links: Links,
    private readonly sessions: Sessions,
    private readonly mail: SystemMail,
    private readonly installation: Installation,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.register<ResetJob>(TOPIC, (job) => this.sendLink(job));
  }

  /** Does the same for every address: whether it has an account is only looked up later, by the worker. */
  async request(email: string, language: Language): Promise<void> {
    const address = email.trim();
    if (!isMailAddress(address)) return;
    await this.transactions.run((tx) =>
      this.outbox.add(tx, TOPIC, { email: address, language } satisfies ResetJob),
    );
  }

  /** The job's id is the link's id: a job that comes twice sends one mail. */
  private sendLink({ id, payload: { email, language } }: OutboxJob<ResetJob>): Promise<void> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      // Locked, so that jobs at the same moment count each other's links.
      const [customer] = (await tx.query(
        `SELECT id, email::text AS email FROM customer WHERE email = $1 FOR UPDATE`,
        [email],
      )) as {
        id: string;
        email: string;
      }[];
      if (!customer || (await this.isEnough(tx, id, customer.email, new Date(now.getTime() - HOUR)))) return;
      const token = await this.links.create(tx, {
        id,
        purpose: 'reset-password',
        email: customer.email,
        subjectId: customer.id,
        expiresAt: new Date(now.getTime() + HOUR),
      });
      const organisation = await this.installation.organisation();
      await this.mail.send(tx, {
        to: customer.email,
        subject: resetMessage(language, 'subject'),
        paragraphs: [resetMessage(language, 'asked', { organisation }), resetMessage(language, 'valid')],
        link: { label: resetMessage(language, 'button'), url: this.links.portalUrl(token) },
      });
    });
  }

  private async isEnough(tx: Tx, linkId: string, email: string, since: Date): Promise<boolean> {
    const [count] = (await tx.query(
      `SELECT count(*) FILTER (WHERE id = $1)::int AS same, count(*)::int AS sent
       FROM link WHERE purpose = 'reset-password' AND email = $2 AND (created_at > $3 OR id = $1)`,
      [linkId, email, since],
    )) as [{ same: number; sent: number }];
    return count.same > 0 || count.sent >= MAILS_AN_HOUR;
  }

  /**
   * Sets the new password, signs everybody out of the account and voids its other reset links.
   * @returns the customer's id
   * @throws InputError, with the link still good; CodedError LINK_INVALID
   */
  async complete(tx: Tx, body: Record<string, unknown>, language: Language): Promise<string> {
    const known = await this.links.peek(body.token, tx);
    const checks = new InputChecks(language);
    const password = checks.password('password', body.password, known?.email ?? '');
    if (body.passwordAgain !== body.password) checks.problem('passwordAgain', 'passwordsDiffer');
    if (known?.purpose === 'reset-password') checks.done();
    const link = await this.links.consume(tx, body.token, 'reset-password', language);
    await tx.query(`UPDATE customer SET password_hash = $2 WHERE id = $1`, [
      link.subjectId,
      await hashPassword(password),
    ]);
    await this.sessions.endAll(tx, 'portal', link.subjectId!);
    await tx.query(
      `UPDATE link SET used_at = $2 WHERE purpose = 'reset-password' AND subject_id = $1 AND used_at IS NULL`,
      [link.subjectId, this.clock.now()],
    );
    await tx.query(`DELETE FROM sign_in_failure WHERE door = 'portal' AND email = $1`, [link.email]);
    return link.subjectId!;
  }
}
