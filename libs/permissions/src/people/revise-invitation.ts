import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor } from '@sprawa/identity';
import { AuditLog, Transactions, differences, isId, logChange } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { administer } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import { namedChanges } from '../administration/named-changes.js';
import { peopleWords } from '../administration/words.js';
import { lockInvitation } from './lock-invitation.js';
import { readPerson, type PersonInput } from './person-input.js';

/** Whom an invitation makes of somebody once they accept (AD-1), changed while it waits. */
@Injectable()
export class ReviseInvitation {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async waits(id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const found = (await this.source.query(
      `SELECT FROM agent_invitation WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL`,
      [id],
    )) as object[];
    return found.length > 0;
  }

  /**
   * No mail is sent, and the link that was sent stays good: so the address it went to stays.
   * @throws InputError, CodedError FORBIDDEN or NOT_FOUND, Declined
   */
  async revise(actor: AgentActor, id: string, version: number, input: PersonInput): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const kept = await lockInvitation(tx, by, id, false);
      if (kept.version !== version) throw new Declined('STALE_VERSION', peopleWords(actor.language, 'stale'));
      const checks = new InputChecks(actor.language);
      const given = { ...input, language: input.language ?? kept.language };
      const person = await readPerson(tx, by, checks, given, kept);
      if (person.email && person.email.toLowerCase() !== kept.email.toLowerCase())
        checks.say('input.email', peopleWords(actor.language, 'invitedThere'));
      checks.done();
      await tx.query(
        `UPDATE agent_invitation SET name = $2, role_key = $3, group_ids = $4, supervisor_id = $5, language = $6, version = version + 1 WHERE id = $1`,
        [id, person.name, person.roleKey, person.groupIds, person.supervisorId, person.language],
      );
      const { name, roleKey, supervisorId, language } = kept;
      const groupIds = kept.groupIds.toSorted();
      const changes = differences(
        { name, roleKey, supervisorId, language, groupIds },
        {
          ...{ name: person.name, roleKey: person.roleKey, supervisorId: person.supervisorId },
          ...{ language: person.language, groupIds: person.groupIds.toSorted() },
        },
      );
      if (changes.length === 0) return;
      await logChange(tx, { subject: 'invitation', id, agentId: actor.agentId, what: 'changed', changes });
      await AuditLog.write(tx, {
        ...{ by: actor, action: 'invitation.revised', subject: { kind: 'invitation', id, name: kept.email } },
        changes: await namedChanges(tx, changes),
      });
    });
  }
}
