import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationRetryDeadWorkArgs,
  MutationRetryWorkArgs,
  QueryWorkRowsArgs,
  WorkCount,
  WorkPage,
  WorkRow,
  WorkState,
} from '@sprawa/contracts/agent';
import {
  CurrentActor,
  CurrentLanguage,
  InputChecks,
  Requires,
  type AgentActor,
  type Language,
} from '@sprawa/identity';
import { OutboxQueue, type OutboxRow, type OutboxState } from '@sprawa/platform';

const TOPIC = 100;

/** The outbox for those who look after the program (AD-7). */
@Resolver()
export class WorkQueueResolver {
  constructor(private readonly queue: OutboxQueue) {}

  @Query()
  @Requires('operate.queue')
  async workCounts(): Promise<WorkCount[]> {
    return (await this.queue.counts()).map((count) => ({ ...count, state: toState(count.state) }));
  }

  @Query()
  @Requires('operate.queue')
  async workRows(
    @Args() { state, topic, first, after }: QueryWorkRowsArgs,
    @CurrentLanguage() language: Language,
  ): Promise<WorkPage> {
    const checks = new InputChecks(language);
    const words = checks.line('topic', topic, { max: TOPIC, required: false });
    const limit = checks.count('first', first, { max: 100, usual: 50 });
    checks.done();
    const page = await this.queue.page({
      state: state.toLowerCase() as OutboxState,
      topic: words || undefined,
      first: limit,
      after: after ?? undefined,
    });
    return { rows: page.rows.map(toRow), endCursor: page.endCursor };
  }

  @Mutation()
  @Requires('operate.queue')
  async retryWork(
    @Args() { id }: MutationRetryWorkArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<boolean> {
    return (await this.queue.retry({ id }, actor)) > 0;
  }

  @Mutation()
  @Requires('operate.queue')
  retryDeadWork(
    @Args() { topic }: MutationRetryDeadWorkArgs,
    @CurrentActor() actor: AgentActor,
    @CurrentLanguage() language: Language,
  ): Promise<number> {
    const checks = new InputChecks(language);
    const words = checks.line('topic', topic, { max: TOPIC, required: false });
    checks.done();
    return this.queue.retry(words ? { topic: words } : 'all', actor);
  }
}

const toRow = ({ createdAt, nextAttemptAt, ...row }: OutboxRow): WorkRow => ({
  ...row,
  state: toState(row.state),
  createdAt: createdAt.toISOString(),
  nextAttemptAt: nextAttemptAt.toISOString(),
});
const toState = (state: OutboxState): WorkState => state.toUpperCase() as WorkState;
