import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  CurrentActor,
  InputChecks,
  Requires,
  inLanguage,
  toAgent,
  type AgentActor,
  type RefusedResult,
  orRefused,
} from '@sprawa/identity';
import { notOnesOwn } from '../../administration/given-rights.js';
import { InvitePerson } from '../../people/invite-person.js';
import { OpenWork, type HandedOver, type Successor } from '../../people/open-work.js';
import { ReadPeople, type PersonRow, type PersonStatus } from '../../people/read-people.js';
import { ReviseInvitation } from '../../people/revise-invitation.js';
import { RevisePerson } from '../../people/revise-person.js';
import { SuspendPerson } from '../../people/suspend-person.js';
import { ReadRoles } from '../../roles/read-roles.js';

type Saved = { __typename: 'PersonSaved'; person: Sdl.Person } | RefusedResult;
type Suspended = ({ __typename: 'PersonSuspended' } & Sdl.PersonSuspended) | RefusedResult;

/** Who works here (AD-1). */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly reading: ReadPeople,
    private readonly roleStore: ReadRoles,
    private readonly work: OpenWork,
    private readonly inviting: InvitePerson,
    private readonly revising: RevisePerson,
    private readonly invited: ReviseInvitation,
    private readonly suspending: SuspendPerson,
  ) {}

  @Query()
  @Requires('people.manage')
  async people(
    @Args() args: Sdl.QueryPeopleArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.PersonPage> {
    const checks = new InputChecks(actor.language);
    const words = checks.line('search', args.search, { max: 100, required: false });
    const first = checks.count('first', args.first, { max: 100, usual: 50 });
    checks.done();
    const status = (args.status ?? 'ACTIVE').toLowerCase() as PersonStatus;
    const page = await this.reading.page(status, { words, first, after: args.after ?? null });
    return {
      people: await this.toPeople(actor, page.rows),
      next: page.next,
      counts: await this.reading.counts(),
    };
  }

  @Query()
  @Requires('people.manage')
  async person(
    @Args() { id }: Sdl.QueryPersonArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.Person | null> {
    const row = await this.reading.one(id);
    return row ? (await this.toPeople(actor, [row]))[0]! : null;
  }

  @Query()
  @Requires('people.manage')
  async roleChoices(@CurrentActor() actor: AgentActor): Promise<Sdl.RoleChoice[]> {
    return (await this.roleStore.all()).map(({ key, names, rights }) => toChoice(actor, key, names, rights));
  }

  @Mutation()
  @Requires('people.manage')
  invitePerson(
    @Args() { input }: Sdl.MutationInvitePersonArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Saved> {
    return this.saved(actor, () => this.inviting.invite(actor, input));
  }

  @Mutation()
  @Requires('people.manage')
  resendInvitation(
    @Args() { id }: Sdl.MutationResendInvitationArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Saved> {
    return this.saved(actor, async () => {
      await this.inviting.resend(actor, id);
      return id;
    });
  }

  @Mutation()
  @Requires('people.manage')
  revokeInvitation(
    @Args() { id, back }: Sdl.MutationRevokeInvitationArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      await (back ? this.inviting.restore(actor, id) : this.inviting.revoke(actor, id));
      return { __typename: 'PeopleChanged', id };
    });
  }

  @Mutation()
  @Requires('people.manage')
  updatePerson(
    @Args() { id, version, input }: Sdl.MutationUpdatePersonArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Saved> {
    return this.saved(actor, async () => {
      const of = (await this.invited.waits(id)) ? this.invited : this.revising;
      await of.revise(actor, id, version, input);
      return id;
    });
  }

  @Mutation()
  @Requires('people.manage')
  suspendPerson(
    @Args() { id, version, to }: Sdl.MutationSuspendPersonArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Suspended> {
    return this.handed(actor, id, () => this.suspending.suspend(actor, id, version, toSuccessor(to)));
  }

  @Mutation()
  @Requires('people.manage')
  handOverCases(
    @Args() { id, to }: Sdl.MutationHandOverCasesArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Suspended> {
    return this.handed(actor, id, () => this.suspending.handOver(actor, id, toSuccessor(to)));
  }

  @Mutation()
  @Requires('people.manage')
  resumePerson(
    @Args() { id, version }: Sdl.MutationResumePersonArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Saved> {
    return this.saved(actor, async () => {
      await this.suspending.resume(actor, id, version);
      return id;
    });
  }

  private saved(actor: AgentActor, work: () => Promise<string>): Promise<Saved> {
    return orRefused(async () => ({
      __typename: 'PersonSaved' as const,
      person: await this.read(actor, await work()),
    }));
  }

  private handed(actor: AgentActor, id: string, work: () => Promise<HandedOver>): Promise<Suspended> {
    return orRefused(async () => ({
      __typename: 'PersonSuspended' as const,
      ...(await work()),
      person: await this.read(actor, id),
    }));
  }

  private async read(actor: AgentActor, id: string): Promise<Sdl.Person> {
    return (await this.toPeople(actor, [(await this.reading.one(id))!]))[0]!;
  }

  private async toPeople(actor: AgentActor, rows: readonly PersonRow[]): Promise<Sdl.Person[]> {
    const open = await this.work.ofAgents(rows.map(({ id }) => id));
    return rows.map((row) => ({
      id: row.id,
      status: row.status.toUpperCase() as Sdl.PersonStatus,
      agent: toAgent(row),
      email: row.email,
      language: row.language as Sdl.Language,
      role: toChoice(actor, row.role_key, row.role_name, row.rights),
      groups: row.groups.map(({ id, name }) => ({ id, name: inLanguage(name, actor.language) })),
      supervisor: row.supervisor_id
        ? toAgent({ id: row.supervisor_id, name: row.supervisor_name ?? '', suspended_at: null })
        : null,
      openCases: open.get(row.id) ?? 0,
      mayChange: notOnesOwn(actor.rights, row.rights).length === 0,
      self: row.id === actor.agentId,
      version: row.version,
      since: row.since.toISOString(),
      suspendedAt: row.suspended_at?.toISOString() ?? null,
      expiresAt: row.expires_at?.toISOString() ?? null,
      invitedBy: row.invited_by,
    }));
  }
}

const toChoice = (
  actor: AgentActor,
  key: string,
  names: Record<string, string>,
  rights: readonly string[],
): Sdl.RoleChoice => ({
  key,
  name: inLanguage(names, actor.language),
  mayGive: notOnesOwn(actor.rights, rights).length === 0,
});

function toSuccessor({ agentId, groupId }: Sdl.SuccessorInput): Successor {
  if (agentId) return { agentId };
  return groupId ? { groupId } : null;
}
