import { Injectable, OnModuleInit } from '@nestjs/common';
import {
  AuditLog,
  Clock,
  Outbox,
  OutboxWorker,
  Transactions,
  type OutboxJob,
  type Tx,
} from '@sprawa/platform';
import type { Caller } from '../access/actor.js';
import { InputChecks, isMailAddress } from '../input/input-checks.js';
import { Installation } from '../installation/installation.js';
import type { Language } from '../languages/language.js';
import { Links } from '../links/links.js';
import { SystemMail } from '../mail/system-mail.js';
import { hashPassword } from '../passwords/passwords.js';
import type { Door } from '../sessions/cookies.js';
import { Sessions } from '../sessions/sessions.js';
import { resetMessage } from './messages.js';

const HOUR = 60 * 60_000;
/** Mails to one address within an hour. */
const MAILS_AN_HOUR = 3;

interface Account {
  id: string;
  email: string;
  language: Language | null;
}

/** What differs between the doors; a link of one opens nothing at the other. */
const DOORS = {
  portal: {
    topic: 'identity.password-reset',
    purpose: 'reset-password',
    // Told in the language they asked in.
    find: `SELECT id, email::text AS email, NULL AS language FROM customer WHERE email = $1 FOR UPDATE`,
    keep: `UPDATE customer SET password_hash = $2 WHERE id = $1`,
    asked: 'asked',
  },
  agent: {
    topic: 'identity.agent-password-reset',
    purpose: 'reset-agent-password',
    // Whoever is suspended stays out.
    find: `SELECT id, email::text AS email, language FROM agent WHERE email = $1 AND suspended_at IS NULL FOR UPDATE`,
    keep: `UPDATE agent SET password_hash = $2 WHERE id = $1`,
    asked: 'askedAgent',
  },
} as const satisfies Record<Door, object>;

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
    for (const door of ['portal', 'agent'] as const)
      this.worker.register<ResetJob>(DOORS[door].topic, (job) => this.sendLink(door, job));
  }

  /** Does the same for every address: whether it has an account is only looked up later, by the worker. */
  async request(door: Door, email: string, language: Language): Promise<void> {
    const address = email.trim();
    if (!isMailAddress(address)) return;
    await this.transactions.run((tx) =>
      this.outbox.add(tx, DOORS[door].topic, { email: address, language } satisfies ResetJob),
    );
  }

  /** The job's id is the link's id: a job that comes twice sends one mail. */
  private sendLink(
    door: Door,
    { id, payload: { email, language: asked } }: OutboxJob<ResetJob>,
  ): Promise<void> {
    const { find, purpose, asked: words } = DOORS[door];
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      // Locked, so that jobs at the same moment count each other's links.
      const [account] = (await tx.query(find, [email])) as Account[];
      if (!account || (await this.isEnough(tx, purpose, id, account.email, new Date(now.getTime() - HOUR))))
        return;
      const language = account.language ?? asked;
      const token = await this.links.create(tx, {
        id,
        purpose,
        email: account.email,
        subjectId: account.id,
        expiresAt: new Date(now.getTime() + HOUR),
      });
      const organisation = await this.installation.organisation();
      await this.mail.send(tx, {
        to: account.email,
        subject: resetMessage(language, 'subject'),
        paragraphs: [resetMessage(language, words, { organisation }), resetMessage(language, 'valid')],
        link: {
          label: resetMessage(language, 'button'),
          url: door === 'agent' ? this.links.agentUrl(token) : this.links.portalUrl(token),
        },
      });
    });
  }

  private async isEnough(
    tx: Tx,
    purpose: string,
    linkId: string,
    email: string,
    since: Date,
  ): Promise<boolean> {
    const [count] = (await tx.query(
      `SELECT count(*) FILTER (WHERE id = $1)::int AS same, count(*)::int AS sent
       FROM link WHERE purpose = $4 AND email = $2 AND (created_at > $3 OR id = $1)`,
      [linkId, email, since, purpose],
    )) as [{ same: number; sent: number }];
    return count.same > 0 || count.sent >= MAILS_AN_HOUR;
  }

  /**
   * Sets the new password, signs everybody out of the account and voids its other reset links.
   * @returns the customer's or the agent's id
   * @throws InputError, with the link still good; CodedError LINK_INVALID
   */
  async complete(
    tx: Tx,
    door: Door,
    body: Record<string, unknown>,
    language: Language,
    from?: Caller,
  ): Promise<string> {
    const { purpose, keep } = DOORS[door];
    const known = await this.links.peek(body.token, tx);
    const checks = new InputChecks(language);
    const password = checks.password('password', body.password, known?.email ?? '');
    if (body.passwordAgain !== body.password) checks.problem('passwordAgain', 'passwordsDiffer');
    if (known?.purpose === purpose) checks.done();
    const link = await this.links.consume(tx, body.token, purpose, language);
    await tx.query(keep, [link.subjectId, await hashPassword(password, language)]);
    await this.sessions.endAll(tx, door, link.subjectId!);
    await tx.query(
      `UPDATE link SET used_at = $2 WHERE purpose = $3 AND subject_id = $1 AND used_at IS NULL`,
      [link.subjectId, this.clock.now(), purpose],
    );
    await tx.query(`DELETE FROM sign_in_failure WHERE door = $2 AND email = $1`, [link.email, door]);
    if (door === 'agent')
      await AuditLog.write(tx, {
        by: { kind: 'agent', agentId: link.subjectId!, ...(from && { from }) },
        action: 'password.reset',
      });
    return link.subjectId!;
  }

  /** Whose password an agent's link would change, without using it up; null when it opens nothing. */
  async describe(token: unknown): Promise<{ email: string } | null> {
    const link = await this.links.peek(token);
    return link?.purpose === DOORS.agent.purpose && link.email ? { email: link.email } : null;
  }
}
