import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationEndSessionArgs, SignedInSession } from '@sprawa/contracts/agent';
import { Requires } from '../../access/access.js';
import type { AgentActor } from '../../access/actor.js';
import { CurrentActor } from '../../access/request-context.js';
import { SignedInSessions } from '../../sessions/signed-in.js';

/** Where one is signed in, and signing out there (AD-3). */
@Resolver()
export class AgentSessionsResolver {
  constructor(private readonly sessions: SignedInSessions) {}

  @Query()
  @Requires('self')
  mySessions(@CurrentActor() actor: AgentActor): Promise<SignedInSession[]> {
    return this.sessions.mine(actor);
  }

  @Mutation()
  @Requires('self')
  endSession(@Args() { id }: MutationEndSessionArgs, @CurrentActor() actor: AgentActor): Promise<boolean> {
    return this.sessions.endMine(actor, id);
  }

  @Mutation()
  @Requires('self')
  endOtherSessions(@CurrentActor() actor: AgentActor): Promise<number> {
    return this.sessions.endMyOthers(actor);
  }
}
