import { Injectable } from '@nestjs/common';
import { InputChecks, Invitations, type AgentActor } from '@sprawa/identity';
import { Clock, Transactions, differences, logChange, type Tx } from '@sprawa/platform';
import { administer } from '../administration/administer.js';
import { namedChanges } from '../administration/named-changes.js';
import { peopleWords } from '../administration/words.js';
import { lockInvitation, type LockedInvitation } from './lock-invitation.js';
import { readPerson, type PersonInput } from './person-input.js';

/** Invites by mail, sends the mail again, takes an invitation back and lets it count again (AD-1). */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** @returns the invitation's id, which will be the agent's. @throws InputError, CodedError FORBIDDEN */
  invite(actor: AgentActor, input: PersonInput): Promise<string> {
    return this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const checks = new InputChecks(actor.language);
      const person = await readPerson(tx, by, checks, input, null);
      await this.checkEmail(tx, checks, person.email, null);
      checks.done();
      const id = await this.invitations.create(tx, by, person);
      const changes = differences({}, { ...person });
      await logChange(tx, {
        ...{ subject: 'invitation', id, agentId: actor.agentId, what: 'created' },
        changes,
        audit: { by: actor, name: person.name, changes: await namedChanges(tx, changes) },
      });
      return id;
    });
  }

  /** The link of before opens nothing any more. @throws CodedError NOT_FOUND, Declined */
  async resend(actor: AgentActor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const kept = await lockInvitation(tx, by, id, false);
      await this.invitations.send(tx, id, by.name);
      await this.log(tx, actor, kept, 'changed', { sentTo: [null, kept.email] });
    });
  }

  /** @throws CodedError NOT_FOUND, Declined */
  async revoke(actor: AgentActor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const kept = await lockInvitation(tx, by, id, false);
      await tx.query(`UPDATE agent_invitation SET revoked_at = $2, version = version + 1 WHERE id = $1`, [
        id,
        this.clock.now(),
      ]);
      await this.log(tx, actor, kept, 'deleted', {});
    });
  }

  /** Undoes `revoke`: the link that was sent opens again until it expires. @throws as `invite` and `revoke` */
  async restore(actor: AgentActor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const by = await administer(tx, actor, 'people.manage');
      const kept = await lockInvitation(tx, by, id, true);
      const checks = new InputChecks(actor.language);
      await this.checkEmail(tx, checks, kept.email, id);
      checks.done();
      await tx.query(`UPDATE agent_invitation SET revoked_at = NULL, version = version + 1 WHERE id = $1`, [
        id,
      ]);
      await this.log(tx, actor, kept, 'restored', {});
    });
  }

  private async checkEmail(tx: Tx, checks: InputChecks, email: string, except: string | null): Promise<void> {
    const [{ agent, invited }] = (await tx.query(
      `SELECT EXISTS (SELECT FROM agent WHERE email = $1) AS agent,
         EXISTS (SELECT FROM agent_invitation WHERE email = $1 AND id IS DISTINCT FROM $2::uuid AND accepted_at IS NULL AND revoked_at IS NULL) AS invited`,
      [email, except],
    )) as [{ agent: boolean; invited: boolean }];
    if (agent) checks.problem('input.email', 'emailTaken');
    else if (invited) checks.say('input.email', peopleWords(checks.language, 'emailInvited'));
  }

  private log(
    tx: Tx,
    actor: AgentActor,
    { id, email }: LockedInvitation,
    what: 'changed' | 'deleted' | 'restored',
    changes: Record<string, [unknown, unknown]>,
  ): Promise<void> {
    return logChange(tx, {
      ...{ subject: 'invitation', id, agentId: actor.agentId, what },
      changes: Object.entries(changes).map(([field, [from, to]]) => ({ field, from, to })),
      audit: { by: actor, name: email },
    });
  }
}
