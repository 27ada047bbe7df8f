import { Injectable } from '@nestjs/common';
import { InputChecks, type AgentActor, type Language } from '@sprawa/identity';
import { Transactions, differences, isId, logChange, newId, type Tx } from '@sprawa/platform';
import { administer } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import { freeKey, readNames } from '../administration/names.js';
import { namedChanges } from '../administration/named-changes.js';
import { peopleWords } from '../administration/words.js';
import { mayLead } from '../people/person-input.js';
import { lockGroup } from './lock-group.js';

export interface GroupInput {
  names: Partial<Record<Language, string | null>>;
  memberIds?: readonly string[] | null;
  supervisorId?: string | null;
}

const LIMITS = { groups: 500, members: 1000 };

/** Makes a group, names it, and says who works in it (AD-1). Its key, which workflows call it by, stays. */
@Injectable()
export class SaveStaffGroup {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @param kept null: a new one
   * @returns its id
   * @throws InputError, CodedError FORBIDDEN or NOT_FOUND, Declined
   */
  save(actor: AgentActor, kept: { id: string; version: number } | null, input: GroupInput): Promise<string> {
    return this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const group = kept && (await lockGroup(tx, by, kept.id));
      if (kept && group!.version !== kept.version)
        throw new Declined('STALE_VERSION', peopleWords(actor.language, 'stale'));
      const checks = new InputChecks(actor.language);
      const names = readNames(checks, input.names);
      const memberIds = await this.members(tx, checks, input.memberIds ?? []);
      const supervisorId = input.supervisorId || null;
      if (supervisorId && supervisorId !== group?.supervisorId && !(await mayLead(tx, supervisorId)))
        checks.say('input.supervisorId', peopleWords(actor.language, 'noPerson'));
      if (!group) await checkRoom(tx, checks);
      checks.done();
      const id = group?.id ?? newId();
      const key = group?.key ?? (await freeKey(tx, 'agent_group', names.en));
      await tx.query(
        `INSERT INTO agent_group (id, key, name, supervisor_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, supervisor_id = excluded.supervisor_id, version = agent_group.version + 1`,
        [id, key, JSON.stringify(names), supervisorId],
      );
      // Who is suspended is not on the screen, and stays a member for when they come back.
      await tx.query(
        `DELETE FROM agent_group_member m USING agent a
         WHERE m.group_id = $1 AND a.id = m.agent_id AND a.suspended_at IS NULL AND m.agent_id <> ALL ($2::uuid[])`,
        [id, memberIds],
      );
      await tx.query(
        `INSERT INTO agent_group_member (group_id, agent_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
        [id, memberIds],
      );
      const before = group && {
        names: group.names,
        supervisorId: group.supervisorId,
        memberIds: group.memberIds,
      };
      const changes = differences(before ?? {}, { names, supervisorId, memberIds: memberIds.toSorted() });
      await logChange(tx, {
        ...{ subject: 'group', id, agentId: actor.agentId, what: group ? 'changed' : 'created' },
        changes,
        audit: { by: actor, name: names.en, changes: await namedChanges(tx, changes) },
      });
      return id;
    });
  }

  private async members(tx: Tx, checks: InputChecks, given: readonly string[]): Promise<string[]> {
    const ids = [...new Set(given)];
    if (ids.length > LIMITS.members) {
      checks.problem('input.memberIds', 'tooMany', { max: LIMITS.members });
      return [];
    }
    const found = ids.every(isId)
      ? ((await tx.query(`SELECT id FROM agent WHERE id = ANY ($1::uuid[]) AND suspended_at IS NULL`, [
          ids,
        ])) as object[])
      : [];
    if (found.length < ids.length) checks.say('input.memberIds', peopleWords(checks.language, 'noPerson'));
    return ids;
  }
}

async function checkRoom(tx: Tx, checks: InputChecks): Promise<void> {
  const [{ n }] = (await tx.query(`SELECT count(*)::int AS n FROM agent_group WHERE deleted_at IS NULL`)) as [
    { n: number },
  ];
  if (n >= LIMITS.groups)
    checks.say('input.names.en', peopleWords(checks.language, 'tooMany', { max: LIMITS.groups }));
}
