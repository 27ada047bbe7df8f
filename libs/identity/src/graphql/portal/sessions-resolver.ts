import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationEndSessionArgs, SignedInSession } from '@sprawa/contracts/portal';
import { CustomerOnly } from '../../access/access.js';
import type { CustomerActor } from '../../access/actor.js';
import { CurrentActor } from '../../access/request-context.js';
import { SignedInSessions } from '../../sessions/signed-in.js';

/** Where one is signed in, and signing out there (AD-3). */
@Resolver()
export class PortalSessionsResolver {
  constructor(private readonly sessions: SignedInSessions) {}

  @Query()
  @CustomerOnly()
  mySessions(@CurrentActor() actor: CustomerActor): Promise<SignedInSession[]> {
    return this.sessions.mine(actor);
  }

  @Mutation()
  @CustomerOnly()
  endSession(@Args() { id }: MutationEndSessionArgs, @CurrentActor() actor: CustomerActor): Promise<boolean> {
    return this.sessions.endMine(actor, id);
  }

  @Mutation()
  @CustomerOnly()
  endOtherSessions(@CurrentActor() actor: CustomerActor): Promise<number> {
    return this.sessions.endMyOthers(actor);
  }
}
