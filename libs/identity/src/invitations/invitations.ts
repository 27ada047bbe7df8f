import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, CodedError, InputError, newId, type Tx } from '@sprawa/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../access/actor.js';
import { createAgent } from '../agents/create-agent.js';
import { InputChecks } from '../input/input-checks.js';
import { Installation } from '../installation/installation.js';
import type { Language } from '../languages/language.js';
import { Links } from '../links/links.js';
import { SystemMail } from '../mail/system-mail.js';
import { signInMessage } from '../sign-in/messages.js';
import { invitationMessage } from './messages.js';

export const INVITATION_DAYS = 7;
const DAY = 24 * 60 * 60_000;

export interface NewInvitation {
  email: string;
  name: string;
  roleKey: string;
  groupIds: readonly string[];
  supervisorId: string | null;
  /** The invitee's: of the mail, and of their account. */
  language: Language;
}

interface Row {
  id: string;
  email: string;
  name: string;
  role_key: string;
  group_ids: string[];
  supervisor_id: string | null;
  language: Language;
}

/** Who is to become an agent (AD-1): asked by mail, and one of them once they have chosen a password. */
@Injectable()
export class Invitations {
  constructor(
    private readonly source: DataSource,
    private readonly links: Links,
    private readonly mail: SystemMail,
    private readonly installation: Installation,
    private readonly clock: Clock,
  ) {}

  /** Who may invite, and to what, is asked by the caller. @returns its id, which will be the agent's */
  async create(tx: Tx, by: { agentId: string; name: string }, invited: NewInvitation): Promise<string> {
    const id = newId();
    const { email, name, roleKey, groupIds, supervisorId, language } = invited;
    await tx.query(
      `INSERT INTO agent_invitation (id, email, name, role_key, group_ids, supervisor_id, language, invited_by, sent_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [id, email, name, roleKey, groupIds, supervisorId, language, by.agentId, this.clock.now()],
    );
    await this.send(tx, id, by.name);
    return id;
  }

  /** A mail with a new link; links sent before open nothing any more. @returns false where no such invitation waits */
  async send(tx: Tx, id: string, byName: string): Promise<boolean> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY);
    const [rows] = (await tx.query(
      `UPDATE agent_invitation SET sent_at = $2, expires_at = $3, version = version + 1 WHERE id = $1 AND ${WAITS} RETURNING ${COLUMNS}`,
      [id, now, expiresAt],
    )) as [Row[], number];
    const [row] = rows;
    if (!row) return false;
    await tx.query(
      `UPDATE link SET used_at = $2 WHERE purpose = 'invite-agent' AND subject_id = $1 AND used_at IS NULL`,
      [id, now],
    );
    const token = await this.links.create(tx, {
      ...{ purpose: 'invite-agent', email: row.email, subjectId: id, expiresAt },
    });
    const words = { by: byName, name: row.name, organisation: await this.installation.organisation() };
    await this.mail.send(tx, {
      to: row.email,
      subject: invitationMessage(row.language, 'subject', words),
      paragraphs: [
        invitationMessage(row.language, 'invited', words),
        invitationMessage(row.language, 'valid'),
      ],
      link: { label: invitationMessage(row.language, 'button'), url: this.links.agentUrl(token) },
    });
    return true;
  }

  /** Whom a link invites, without using it up; null when it opens nothing. */
  async describe(token: unknown): Promise<{ email: string; name: string } | null> {
    const link = await this.links.peek(token);
    if (link?.purpose !== 'invite-agent') return null;
    const row = await this.waiting(this.source, link.subjectId);
    return row && { email: row.email, name: row.name };
  }

  /**
   * The invitee becomes an agent.
   * @returns the agent's id
   * @throws InputError for the password, with the link still good; CodedError LINK_INVALID, also when it was taken back
   */
  async accept(tx: Tx, body: Record<string, unknown>, language: Language, from: Caller): Promise<string> {
    const link = await this.links.peek(body.token, tx);
    const gone = () => new CodedError('LINK_INVALID', signInMessage(language, 'linkInvalid'));
    const row =
      link?.purpose === 'invite-agent' ? await this.waiting(tx, link.subjectId, 'FOR UPDATE') : null;
    if (!row) throw gone();
    const checks = new InputChecks(language);
    if (body.passwordAgain !== body.password) checks.problem('passwordAgain', 'passwordsDiffer');
    try {
      await createAgent(
        tx,
        {
          id: row.id,
          email: row.email,
          name: row.name,
          password: body.password,
          roleKey: row.role_key,
          language: row.language,
          supervisorId: row.supervisor_id,
        },
        checks,
      );
    } catch (error) {
      // Somebody took the address meanwhile: nothing that could be typed here mends it.
      if (error instanceof InputError && error.fieldErrors.some(({ path }) => path === 'email')) throw gone();
      throw error;
    }
    await this.links.consume(tx, body.token, 'invite-agent', language);
    await tx.query(
      `INSERT INTO agent_group_member (group_id, agent_id) SELECT id, $1 FROM agent_group WHERE id = ANY ($2::uuid[]) AND deleted_at IS NULL`,
      [row.id, row.group_ids],
    );
    await tx.query(`UPDATE agent_invitation SET accepted_at = $2 WHERE id = $1`, [row.id, this.clock.now()]);
    await AuditLog.write(tx, {
      ...{ by: { kind: 'agent', agentId: row.id, from }, action: 'agent.created' },
      subject: { kind: 'agent', id: row.id, name: row.name },
    });
    return row.id;
  }

  private async waiting(
    database: DataSource | EntityManager,
    id: string | null,
    lock: '' | 'FOR UPDATE' = '',
  ): Promise<Row | null> {
    const [row] = (await database.query(
      `SELECT ${COLUMNS} FROM agent_invitation WHERE id = $1 AND ${WAITS} ${lock}`,
      [id],
    )) as Row[];
    return row ?? null;
  }
}

const COLUMNS = `id, email::text AS email, name, role_key, group_ids, supervisor_id, language`;
const WAITS = `accepted_at IS NULL AND revoked_at IS NULL`;
