import { Resolver, Subscription } from '@nestjs/graphql';
import { ActorLoader, CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { Bus } from '@sprawa/platform';
import { live } from '../../events/live.js';

/** That a workflow was published, to everybody who works with one: it may be theirs from now on, or not any more. */
@Resolver()
export class WorkflowsLiveResolver {
  constructor(
    private readonly bus: Bus,
    private readonly actors: ActorLoader,
  ) {}

  @Subscription()
  @Requires('case.read')
  workflowsChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return live(
      this.bus.on<object>('streams'),
      () => true,
      async () => {
        const now = await this.actors.again(actor);
        return now?.rights.has('case.read') ? { tell: { workflowsChanged: true } } : { end: true };
      },
    );
  }
}
