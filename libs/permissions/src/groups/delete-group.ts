import { Injectable } from '@nestjs/common';
import { inLanguage, type AgentActor } from '@sprawa/identity';
import { Clock, Transactions, logChange, type Tx } from '@sprawa/platform';
import { administer } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import { peopleWords } from '../administration/words.js';
import { OpenWork } from '../people/open-work.js';
import { lockGroup } from './lock-group.js';

/** Takes a group away that nothing needs any more, and brings it back with its members (AD-1). */
@Injectable()
export class DeleteStaffGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly work: OpenWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CodedError FORBIDDEN or NOT_FOUND, Declined GROUP_IN_USE saying by what */
  async delete(actor: AgentActor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const { key, names } = await lockGroup(tx, by, id);
      const streams = await namedBy(tx, key);
      if (streams.length > 0)
        throw new Declined(
          'GROUP_IN_USE',
          peopleWords(actor.language, 'groupNamed', {
            streams: streams.map((name) => inLanguage(name, actor.language)).join(', '),
          }),
        );
      const count = await this.work.ofGroup(id, tx);
      if (count > 0) throw new Declined('GROUP_IN_USE', peopleWords(actor.language, 'groupOwns', { count }));
      await tx.query(
        `UPDATE agent_group SET deleted_at = $2, version = version + 1,
           former_members = ARRAY(SELECT agent_id FROM agent_group_member WHERE group_id = $1) WHERE id = $1`,
        [id, this.clock.now()],
      );
      await tx.query(`DELETE FROM agent_group_member WHERE group_id = $1`, [id]);
      await logChange(tx, {
        ...{ subject: 'group', id, agentId: actor.agentId, what: 'deleted' },
        audit: { by: actor, name: names.en },
      });
    });
  }

  /** @throws CodedError FORBIDDEN or NOT_FOUND */
  async restore(actor: AgentActor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const { names } = await lockGroup(tx, by, id, { deleted: true });
      await tx.query(
        `INSERT INTO agent_group_member (group_id, agent_id)
         SELECT g.id, a.id FROM agent_group g JOIN agent a ON a.id = ANY (g.former_members) WHERE g.id = $1 ON CONFLICT DO NOTHING`,
        [id],
      );
      await tx.query(
        `UPDATE agent_group SET deleted_at = NULL, former_members = NULL, version = version + 1 WHERE id = $1`,
        [id],
      );
      await logChange(tx, {
        ...{ subject: 'group', id, agentId: actor.agentId, what: 'restored' },
        audit: { by: actor, name: names.en },
      });
    });
  }
}

/** Names of the streams whose workflow speaks of the group: as somebody who sees or does, as members, as who is assigned. */
async function namedBy(tx: Tx, key: string): Promise<Record<string, string>[]> {
  const rows = (await tx.query(
    `SELECT s.name FROM stream s
     WHERE jsonb_path_exists(s.definition, '$.** ? (@ == $principal)', $1)
        OR jsonb_path_exists(s.definition, '$.**.group ? (@ == $key)', $1)
        OR jsonb_path_exists(s.definition, '$.members.groups[*] ? (@ == $key)', $1)
     ORDER BY s.position, s.key LIMIT 10`,
    [JSON.stringify({ principal: `group:${key}`, key })],
  )) as { name: Record<string, string> }[];
  return rows.map(({ name }) => name);
}
