import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import type { GraphQLResolveInfo } from 'graphql';
import { ROW_FIELDS } from '../../queries/case-view.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import type { QueueName } from '../../queries/list-cases/queue-condition.js';
import { ListCases, type CasePage, type CaseSort } from '../../queries/list-cases/list-cases.js';
import { askingBelow } from '../asking-only-for.js';
import { ReadCaseFilter } from './read-case-filter.js';
import { CountQueues } from '../../queries/queue-counts/queue-counts.js';
import { Streams } from '../../streams/streams.js';
import type { CaseNode } from './case-node.js';
import { CaseParents } from './case-parents.js';
import { fromScreaming, toStream, type StreamType } from './case-types.js';

const rowsOnly = askingBelow(['edges', 'node'], ROW_FIELDS);

@Resolver()
export class CasesResolver {
  constructor(
    private readonly streamStore: Streams,
    private readonly counts: CountQueues,
    private readonly list: ListCases,
    private readonly filters: ReadCaseFilter,
    private readonly find: FindCase,
    private readonly parents: CaseParents,
    private readonly redirects: Redirects,
  ) {}

  @Query()
  @Requires('case.read')
  async streams(@CurrentActor() actor: AgentActor): Promise<StreamType[]> {
    const streams = await this.streamStore.all();
    return streams
      .filter((stream) => actor.streamIds.includes(stream.id))
      .map((stream) => toStream(stream, actor));
  }

  @Query()
  @Requires('case.read')
  async queues(@CurrentActor() actor: AgentActor, @Args('stream') stream?: string): Promise<Sdl.Queue[]> {
    const counts = await this.counts.counts(actor, stream);
    return QUEUES.map((key) => ({ key, count: counts[fromScreaming<QueueName>(key)] }));
  }

  @Query()
  @Requires('case.read')
  async cases(
    @CurrentActor() actor: AgentActor,
    @Args('filter') given: Sdl.CaseFilter | null,
    @Args('sort') sort: Sdl.CaseSort | null,
    @Args('first') first: number | undefined,
    @Args('after') after: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const filter = await this.filters.read(actor, given ?? {});
    const page = await this.list.page(
      actor,
      filter,
      fromScreaming<CaseSort>(sort ?? 'NEWEST_ACTIVITY'),
      first,
      after,
      rowsOnly(info),
    );
    const nodes = await this.parents.of(actor, page.rows);
    return {
      edges: nodes.map((node) => new CaseEdge(node, page)),
      pageInfo: {
        hasNextPage: page.hasNext,
        hasPreviousPage: Boolean(after),
        startCursor: cursorAt(page, 0),
        endCursor: cursorAt(page, -1),
      },
      totalCount: () => page.total ?? this.list.count(actor, filter),
    };
  }

  @Query()
  @Requires('case.read')
  async case(@CurrentActor() actor: AgentActor, @Args('number') number: string): Promise<object | null> {
    const row = await this.find.byNumber(actor, number);
    if (row) return this.parents.one(actor, row);
    const survivor = await this.redirects.of(actor, number);
    const found = survivor ? await this.find.byNumber(actor, survivor) : null;
    if (!found) return null;
    const node = await this.parents.one(actor, found);
    node.redirectedFrom = caseDigits(number);
    return node;
  }
}

/** Makes the cursor when it is asked for: a list asks for that of its end only. */
class CaseEdge {
  constructor(
    readonly node: CaseNode,
    private readonly page: CasePage,
  ) {}

  get cursor(): string {
    return this.page.cursor(this.node.of.view);
  }
}

function cursorAt(page: CasePage, place: number): string | null {
  const row = page.rows.at(place);
  return row ? page.cursor(row) : null;
}

const QUEUES: Sdl.QueueKey[] = [
  'TO_ASSIGN',
  'MINE',
  'TO_ACCEPT',
  'WAITING',
  'UNREAD',
  'FOLLOWED',
  'CALLBACKS_DUE',
  'SNOOZED',
  'ALL',
  'ARCHIVE',
];
