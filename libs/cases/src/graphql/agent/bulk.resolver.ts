import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { toField } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import { toRefused, type RefusedResult } from '@sprawa/identity';
import { ActorLoader, CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { Bus, CodedError } from '@sprawa/platform';
import { asksTerm, offeredFields } from '@sprawa/workflow';
import { BulkChoice, type ChosenAction } from '../../bulk/bulk-choice.js';
import type { BulkOperation } from '../../bulk/bulk-operation.js';
import { BulkJobs, type BulkEvent, type BulkJobRow, type BulkOutcome } from '../../bulk/bulk-jobs.js';
import { MoveStream } from '../../commands/move-stream/move-stream.js';
import { live } from '../../events/live.js';
import { inLanguage } from '../../streams/stream.js';
import { NameBulkJobs } from '../../bulk/name-bulk-jobs.js';
import { fromScreaming, toState, toStream } from './case-types.js';
import { readBulkOperation } from './read-bulk-operation.js';

/** A job with who looks at it: what became of each case is read when it is asked for. */
type Job = Omit<Sdl.BulkJob, 'results'> & { of: AgentActor };
type Started = { __typename: 'BulkStarted'; job: Job | null } | RefusedResult;

/** One thing done to many cases (CS-11). */
@Resolver('BulkJob')
export class BulkResolver {
  constructor(
    private readonly choice: BulkChoice,
    private readonly jobs: BulkJobs,
    private readonly names: NameBulkJobs,
    private readonly moving: MoveStream,
    private readonly actors: ActorLoader,
    private readonly bus: Bus,
  ) {}

  @Query()
  @Requires('case.bulk')
  async bulkChoice(
    @CurrentActor() actor: AgentActor,
    @Args('choice') given: Sdl.BulkChoiceInput,
  ): Promise<object> {
    const chosen = await this.choice.look(actor, await this.choice.read(actor, given));
    return { total: chosen.total, actions: chosen.actions.map((action) => toAction(action, actor)) };
  }

  @Query()
  @Requires('case.bulk')
  async bulkStreamMove(
    @CurrentActor() actor: AgentActor,
    @Args('choice') given: Sdl.BulkChoiceInput,
    @Args('streamId') streamId: string,
  ): Promise<object | null> {
    const found = await this.moving.states(actor, streamId);
    if (!found) return null;
    const { target, choices } = found;
    return {
      states: choices.states.map(({ key }) => toState(target.state(key), actor.language)),
      defaultState: choices.byDefault,
      ...(await this.choice.lookAtMove(actor, await this.choice.read(actor, given), target)),
    };
  }

  @Query()
  @Requires('case.bulk')
  async bulkJobs(@CurrentActor() actor: AgentActor): Promise<Job[]> {
    return this.all(actor, await this.jobs.latest(actor));
  }

  @Query()
  @Requires('case.bulk')
  async bulkJob(@CurrentActor() actor: AgentActor, @Args('id') id: string): Promise<Job | null> {
    return this.job(actor, await this.jobs.one(actor, id));
  }

  @Mutation()
  @Requires('case.bulk')
  startBulk(
    @CurrentActor() actor: AgentActor,
    @Args('input') { choice, operation }: Sdl.StartBulkInput,
  ): Promise<Started> {
    return this.started(actor, async () =>
      this.jobs.start(actor, await this.choice.read(actor, choice), readBulkOperation(actor, operation)),
    );
  }

  @Mutation()
  @Requires('case.bulk')
  async cancelBulk(@CurrentActor() actor: AgentActor, @Args('id') id: string): Promise<Job | null> {
    return this.job(actor, await this.jobs.cancel(actor, id));
  }

  @Mutation()
  @Requires('case.bulk')
  undoBulk(@CurrentActor() actor: AgentActor, @Args('id') id: string): Promise<Started> {
    return this.started(actor, () => this.jobs.undo(actor, id));
  }

  @Subscription()
  @Requires('case.bulk')
  bulkChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return live(
      this.bus.on<BulkEvent>('bulk'),
      ({ agentId }) => agentId === actor.agentId,
      async ({ id }) => {
        const now = await this.actors.again(actor);
        if (!now?.rights.has('case.bulk')) return { end: true };
        const bulkChanged = await this.job(now, await this.jobs.one(now, id));
        return bulkChanged ? { tell: { bulkChanged } } : {};
      },
    );
  }

  @ResolveField()
  async results(
    @Parent() { id, of }: Job,
    @Args('outcomes') outcomes?: Sdl.BulkOutcome[],
    @Args('first') first?: number,
    @Args('after') after?: number,
  ): Promise<Sdl.BulkResultPage> {
    const wanted = outcomes?.map((outcome) => fromScreaming<BulkOutcome>(outcome)) ?? null;
    const { rows, more } = await this.jobs.results(of, id, wanted, first, after);
    return {
      more,
      results: rows.map((row) => ({ ...row, outcome: row.outcome!.toUpperCase() as Sdl.BulkOutcome })),
    };
  }

  private async started(actor: AgentActor, start: () => Promise<string>): Promise<Started> {
    try {
      const id = await start();
      return { __typename: 'BulkStarted', job: await this.job(actor, await this.jobs.one(actor, id)) };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      throw error;
    }
  }

  private async job(actor: AgentActor, row: BulkJobRow | null): Promise<Job | null> {
    return row ? (await this.all(actor, [row]))[0]! : null;
  }

  private async all(actor: AgentActor, rows: readonly BulkJobRow[]): Promise<Job[]> {
    const names = await this.names.of(actor, rows);
    return rows.map((row, at) => ({
      of: actor,
      id: row.id,
      kind: toKind(row.operation.kind),
      what: names[at]!,
      undoes: row.undoes,
      undoneBy: row.undone_by,
      mayUndo: this.jobs.mayUndo(row),
      state: row.state.toUpperCase() as Sdl.BulkState,
      total: row.total,
      reached: row.reached,
      done: row.done,
      unchanged: row.unchanged,
      refused: row.refused,
      conflicts: row.conflicts,
      startedAt: row.created_at.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
    }));
  }
}

const toKind = (kind: BulkOperation['kind']): Sdl.BulkKind =>
  kind.replace('-', '_').toUpperCase() as Sdl.BulkKind;

function toAction(chosen: ChosenAction, actor: AgentActor): object {
  const { stream, action, leadsTo, cases, empties, leavesOpen } = chosen;
  const { language, visibleStateIds } = actor;
  const asks = asksTerm(stream.workflow, action);
  return {
    stream: toStream(stream, actor),
    key: action.key,
    name: inLanguage(action.name, language),
    icon: action.icon,
    color: action.color ?? 'neutral',
    writes: action.writes.toUpperCase() as Sdl.ActionWrites,
    textRequired: action.writes !== 'nothing' && !action.textOptional,
    fields: offeredFields(action.fields)
      .filter(({ kind }) => kind !== 'file')
      .map((field) => toField(field, language)),
    asksAssignee: action.assign?.to === 'ask',
    asksTerm: asks,
    defaultTerm: asks ? (action.defaultTermMinutes ?? null) : null,
    deletes: action.deletes ?? false,
    leadsTo: leadsTo && visibleStateIds.includes(leadsTo.id) ? toState(leadsTo, language) : null,
    cases,
    emptiesForms: empties,
    leavesOpen,
  };
}
