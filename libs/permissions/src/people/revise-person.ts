import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor } from '@sprawa/identity';
import { Transactions, differences, logChange } from '@sprawa/platform';
import { administer, assertNotLastAdministrator } from '../administration/administer.js';
import { namedChanges } from '../administration/named-changes.js';
import { lockPerson } from './lock-person.js';
import { readPerson, type PersonInput } from './person-input.js';

/** Name, address, role, groups and supervisor of an agent (AD-1). */
@Injectable()
export class RevisePerson {
  constructor(private readonly transactions: Transactions) {}

  /** @throws InputError, CodedError FORBIDDEN or NOT_FOUND, Declined */
  async revise(actor: AgentActor, id: string, version: number, input: PersonInput): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const kept = await lockPerson(tx, by, id, version);
      const checks = new InputChecks(actor.language);
      const given = { ...input, language: input.language ?? kept.language };
      const person = await readPerson(tx, by, checks, given, kept);
      const taken = (await tx.query(`SELECT FROM agent WHERE email = $1 AND id <> $2`, [
        ...[person.email, id],
      ])) as object[];
      if (taken.length > 0) checks.problem('input.email', 'emailTaken');
      checks.done();
      if (person.roleKey !== kept.roleKey && !kept.suspended)
        await assertNotLastAdministrator(tx, by, { kind: 'moves', from: kept.roleKey, to: person.roleKey });
      await tx.query(
        `UPDATE agent SET name = $2, email = $3, role_key = $4, supervisor_id = $5, language = $6, version = version + 1 WHERE id = $1`,
        [id, person.name, person.email, person.roleKey, person.supervisorId, person.language],
      );
      // A link to choose a password went to the old address.
      if (person.email !== kept.email)
        await tx.query(
          `UPDATE link SET used_at = now() WHERE purpose = 'reset-agent-password' AND subject_id = $1 AND used_at IS NULL`,
          [id],
        );
      await tx.query(`DELETE FROM agent_group_member WHERE agent_id = $1 AND group_id <> ALL ($2::uuid[])`, [
        id,
        person.groupIds,
      ]);
      await tx.query(
        `INSERT INTO agent_group_member (group_id, agent_id) SELECT unnest($2::uuid[]), $1 ON CONFLICT DO NOTHING`,
        [id, person.groupIds],
      );
      const { name, email, roleKey, supervisorId, language } = kept;
      const before = { name, email, roleKey, supervisorId, language, groupIds: kept.groupIds };
      const changes = differences(before, { ...person, groupIds: person.groupIds.toSorted() });
      await logChange(tx, {
        ...{ subject: 'agent', id, agentId: actor.agentId, what: 'changed' },
        changes,
        audit: { by: actor, name: person.name, changes: await namedChanges(tx, changes) },
      });
    });
  }
}
