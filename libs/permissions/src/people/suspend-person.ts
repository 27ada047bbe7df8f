import { Injectable } from '@nestjs/common';
import { Sessions, type AgentActor } from '@sprawa/identity';
import { Clock, CodedError, InputError, Transactions, isId, logChange, type Tx } from '@sprawa/platform';
import { administer, assertNotLastAdministrator } from '../administration/administer.js';
import { Declined } from '../administration/declined.js';
import { peopleWords } from '../administration/words.js';
import { lockPerson } from './lock-person.js';
import { OpenWork, type HandedOver, type Successor } from './open-work.js';
import { mayLead } from './person-input.js';

/** Keeps somebody out without losing what they did, and lets them in again (AD-1). */
@Injectable()
export class SuspendPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly work: OpenWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends their sessions with the same commit, and begins to hand over their open work.
   * @throws CodedError FORBIDDEN or NOT_FOUND, InputError, Declined
   */
  suspend(actor: AgentActor, id: string, version: number, to: Successor): Promise<HandedOver> {
    return this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      if (id === actor.agentId) throw new Declined('ONESELF', peopleWords(actor.language, 'oneself'));
      const person = await lockPerson(tx, by, id, version);
      if (person.suspended)
        throw new Declined('STALE_VERSION', peopleWords(actor.language, 'suspendedAlready'));
      await this.checkSuccessor(tx, actor, id, to);
      await assertNotLastAdministrator(tx, by, { kind: 'leaves', roleKey: person.roleKey });
      const now = this.clock.now();
      await tx.query(`UPDATE agent SET suspended_at = $2, version = version + 1 WHERE id = $1`, [id, now]);
      await this.sessions.endAll(tx, 'agent', id);
      await tx.query(
        `UPDATE link SET used_at = $2 WHERE purpose = 'reset-agent-password' AND subject_id = $1 AND used_at IS NULL`,
        [id, now],
      );
      await logChange(tx, {
        ...{ subject: 'agent', id, agentId: actor.agentId, what: 'changed' },
        changes: [{ field: 'suspended', from: false, to: true }],
        audit: { by: actor, name: person.name },
      });
      return this.work.handOver(tx, by, id, to);
    });
  }

  /** With the role and the groups they had. @throws CodedError FORBIDDEN or NOT_FOUND, Declined */
  async resume(actor: AgentActor, id: string, version: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const person = await lockPerson(tx, by, id, version);
      if (!person.suspended) throw new Declined('STALE_VERSION', peopleWords(actor.language, 'notSuspended'));
      await tx.query(`UPDATE agent SET suspended_at = NULL, version = version + 1 WHERE id = $1`, [id]);
      await logChange(tx, {
        ...{ subject: 'agent', id, agentId: actor.agentId, what: 'changed' },
        changes: [{ field: 'suspended', from: true, to: false }],
        audit: { by: actor, name: person.name },
      });
    });
  }

  /** Of somebody who is suspended: what came to be theirs since, or was left. @throws as `suspend` */
  handOver(actor: AgentActor, id: string, to: Successor): Promise<HandedOver> {
    return this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const [kept] = isId(id)
        ? ((await tx.query(`SELECT suspended_at FROM agent WHERE id = $1`, [id])) as {
            suspended_at: Date | null;
          }[])
        : [];
      if (!kept) throw new CodedError('NOT_FOUND', peopleWords(actor.language, 'noPerson'));
      if (!kept.suspended_at)
        throw new Declined('STALE_VERSION', peopleWords(actor.language, 'notSuspended'));
      await this.checkSuccessor(tx, actor, id, to);
      return this.work.handOver(tx, by, id, to);
    });
  }

  private async checkSuccessor(tx: Tx, actor: AgentActor, leaving: string, to: Successor): Promise<void> {
    if (!to) return;
    const [path, fits] =
      'agentId' in to
        ? (['to.agentId', to.agentId !== leaving && (await mayLead(tx, to.agentId))] as const)
        : (['to.groupId', await isGroup(tx, to.groupId)] as const);
    if (fits) return;
    const message = peopleWords(actor.language, 'agentId' in to ? 'takesOver' : 'noGroup');
    throw new InputError(message, [{ path, message }]);
  }
}

async function isGroup(tx: Tx, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const found = (await tx.query(`SELECT FROM agent_group WHERE id = $1 AND deleted_at IS NULL`, [
    id,
  ])) as object[];
  return found.length > 0;
}
