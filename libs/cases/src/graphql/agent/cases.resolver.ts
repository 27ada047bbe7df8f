import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { InputError } from '@sprawa/platform';
import type { Field } from '@sprawa/workflow';
import { FIELD_FILTERS_LIMIT, readFieldQuestion, type FieldCondition } from '../../domain/field-search.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import type { CaseFilter } from '../../queries/list-cases/case-filter.js';
import type { QueueName } from '../../queries/list-cases/queue-condition.js';
import { ListCases, type CasePage, type CaseSort } from '../../queries/list-cases/list-cases.js';
import { CountQueues } from '../../queries/queue-counts/queue-counts.js';
import { PRIORITY_NAMES, type PriorityName } from '../../persistence/case-row.js';
import { inLanguage } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { wordsOf } from '../../words/words.js';
import type { CaseNode } from './case-node.js';
import { CaseParents } from './case-parents.js';
import { fromScreaming, toStream, type StreamType } from './case-types.js';

@Resolver()
export class CasesResolver {
  constructor(
    private readonly streamStore: Streams,
    private readonly counts: CountQueues,
    private readonly list: ListCases,
    private readonly find: FindCase,
    private readonly parents: CaseParents,
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
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<object> {
    const filter = { ...toFilter(given ?? {}), fields: await this.fieldConditions(actor, given ?? {}) };
    const page = await this.list.page(
      actor,
      filter,
      fromScreaming<CaseSort>(sort ?? 'NEWEST_ACTIVITY'),
      first,
      after,
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

  /** @throws InputError naming the field; only fields of streams the viewer works in are known here. */
  private async fieldConditions(actor: AgentActor, given: Sdl.CaseFilter): Promise<FieldCondition[]> {
    const asked = given.fields ?? [];
    if (asked.length === 0) return [];
    const words = wordsOf(actor.language).fieldSearch;
    const problem = (path: string, message: string) => new InputError(message, [{ path, message }]);
    if (asked.length > FIELD_FILTERS_LIMIT) throw problem('filter.fields', words.many(FIELD_FILTERS_LIMIT));
    const places = (await this.streamStore.all())
      .filter(({ id }) => actor.streamIds.includes(id) && (given.streamIds?.includes(id) ?? true))
      .flatMap((stream) => stream.searchPlaces);
    return asked.map((question, at) => {
      const label = (field: Field) => inLanguage(field.label, actor.language);
      const read = readFieldQuestion(question, at, places, label, words);
      if ('message' in read) throw problem(read.path, read.message);
      return read;
    });
  }

  @Query()
  @Requires('case.read')
  async case(@CurrentActor() actor: AgentActor, @Args('number') number: string): Promise<object | null> {
    const row = await this.find.byNumber(actor, number);
    return row ? this.parents.one(actor, row) : null;
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
  'ALL',
  'ARCHIVE',
];

function toFilter(given: Sdl.CaseFilter): CaseFilter {
  return {
    ...(given.queue && { queue: fromScreaming<QueueName>(given.queue) }),
    ...(given.streamIds && { streamIds: given.streamIds }),
    ...(given.stateIds && { stateIds: given.stateIds }),
    ...(given.ownerIds && { ownerIds: given.ownerIds }),
    ...(given.groupIds && { groupIds: given.groupIds }),
    ...(given.contactId && { contactId: given.contactId }),
    ...(given.priorities && {
      priorities: given.priorities.map((name) => PRIORITY_NAMES.indexOf(fromScreaming<PriorityName>(name))),
    }),
    ...(given.channels && { channels: given.channels.map((channel) => fromScreaming(channel)) }),
    ...(given.text && { text: given.text }),
  };
}
