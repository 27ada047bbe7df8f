import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/identity';
import { Clock, CodedError, Transactions, logChange, type Tx } from '@sprawa/platform';
import { administer, assertHoldsAll } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import type { Names } from '../administration/names.js';
import { peopleWords } from '../administration/words.js';

/** Takes a role away that nobody has, and brings it back as it was (AD-1). */
@Injectable()
export class DeleteRole {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws CodedError FORBIDDEN or NOT_FOUND, Declined ROLE_IN_USE saying by whom */
  async delete(actor: AgentActor, key: string): Promise<void> {
    await this.set(actor, key, false, async (tx) => {
      const holders = (await tx.query(
        `SELECT name FROM agent WHERE role_key = $1
         UNION ALL SELECT name FROM agent_invitation WHERE role_key = $1 AND accepted_at IS NULL AND revoked_at IS NULL LIMIT 5`,
        [key],
      )) as { name: string }[];
      if (holders.length > 0)
        throw new Declined(
          'ROLE_IN_USE',
          peopleWords(actor.language, 'roleInUse', { names: holders.map(({ name }) => name).join(', ') }),
        );
    });
  }

  /** @throws CodedError FORBIDDEN or NOT_FOUND */
  async restore(actor: AgentActor, key: string): Promise<void> {
    await this.set(actor, key, true, async () => {});
  }

  private async set(
    actor: AgentActor,
    key: string,
    deleted: boolean,
    check: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'role.manage');
      const [kept] = (await tx.query(
        `SELECT name AS names, rights FROM role WHERE key = $1 AND (deleted_at IS NOT NULL) = $2 FOR UPDATE`,
        [key, deleted],
      )) as { names: Names; rights: string[] }[];
      if (!kept) throw new CodedError('NOT_FOUND', peopleWords(actor.language, 'noRole'));
      if (deleted) assertHoldsAll(by, kept.rights);
      await check(tx);
      await tx.query(`UPDATE role SET deleted_at = $2, version = version + 1 WHERE key = $1`, [
        ...[key, deleted ? null : this.clock.now()],
      ]);
      await logChange(tx, {
        ...{ subject: 'role', id: key, agentId: actor.agentId, what: deleted ? 'restored' : 'deleted' },
        audit: { by: actor, name: kept.names.en },
      });
    });
  }
}
