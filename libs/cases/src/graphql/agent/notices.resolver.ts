import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  ActorLoader,
  CurrentActor,
  loadAgents,
  Requires,
  sameRights,
  type AgentActor,
} from '@sprawa/permissions';
import { Bus, InputError, isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { live } from '../../events/live.js';
import { MyNotices, type NoticeRow } from '../../notices/my-notices.js';
import { NoticeMailChoices, type NoticeMailChoice } from '../../notices/notice-mail-choices.js';
import type { NoticeTopic } from '../../notices/notice-topic.js';
import type { NoticeEvent } from '../../notices/notice.js';
import { wordsOf } from '../../words/words.js';
import { toNoticeKind } from './case-types.js';

const IDS_AT_ONCE = 100;

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly source: DataSource,
    private readonly mine: MyNotices,
    private readonly mails: NoticeMailChoices,
    private readonly bus: Bus,
    private readonly actors: ActorLoader,
  ) {}

  @Query()
  @Requires('case.read')
  async notices(
    @CurrentActor() actor: AgentActor,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<Sdl.NoticePage> {
    const { rows, more } = await this.mine.page(actor, first, isId(after) ? after : null);
    return { notices: await this.told(rows), more, unread: await this.mine.unread(actor) };
  }

  @Mutation()
  @Requires('case.read')
  async markNoticesRead(@CurrentActor() actor: AgentActor, @Args('ids') ids?: string[]): Promise<number> {
    if (ids && ids.length > IDS_AT_ONCE) {
      const message = wordsOf(actor.language).problems['too-many'];
      throw new InputError(message, [{ path: 'ids', message }]);
    }
    await this.mine.markRead(
      actor,
      ids?.filter((id) => isId(id)),
    );
    return this.mine.unread(actor);
  }

  @Query()
  @Requires('case.read')
  async noticeMails(@CurrentActor() actor: AgentActor): Promise<Sdl.NoticeMails> {
    return toNoticeMails(await this.mails.of(actor.agentId));
  }

  @Mutation()
  @Requires('case.read')
  async setNoticeMails(
    @CurrentActor() actor: AgentActor,
    @Args() { input: { topics, onlyAway } }: Sdl.MutationSetNoticeMailsArgs,
  ): Promise<Sdl.NoticeMails> {
    const chosen = { topics: topics.map((each) => each.toLowerCase() as NoticeTopic), onlyAway };
    return toNoticeMails(await this.mails.choose(actor.agentId, chosen));
  }

  @Subscription()
  @Requires('case.read')
  noticesChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return live(
      this.bus.on<NoticeEvent>('notice'),
      (event) => event.agentId === actor.agentId,
      async ({ id }) => {
        const now = await this.actors.again(actor);
        if (!now?.rights.has('case.read')) return { end: true };
        const row = id ? await this.mine.one(now, id) : null;
        // One about a case they do not see is none of theirs, and neither is that there was one.
        if (id && !row) return {};
        const [notice = null] = await this.told(row ? [row] : []);
        const stands = async (): Promise<boolean> => {
          const then = await this.actors.again(actor);
          return then !== null && sameRights(then, now) && (!id || (await this.mine.one(then, id)) !== null);
        };
        return { tell: { noticesChanged: { unread: await this.mine.unread(now), notice } }, stands };
      },
    );
  }

  private async told(rows: NoticeRow[]): Promise<Sdl.Notice[]> {
    const agents = await loadAgents(
      this.source,
      rows.flatMap(({ data }) => data.byAgentId ?? []),
    );
    return rows.map(({ id, kind, data, created_at, read_at, number, subject }) => ({
      id,
      kind: toNoticeKind(kind),
      at: created_at.toISOString(),
      read: read_at !== null,
      by: data.byAgentId ? (agents.get(data.byAgentId) ?? null) : null,
      text: data.text ?? '',
      number,
      subject,
      entryId: data.entryId ?? null,
      count: data.count ?? 1,
    }));
  }
}

const toNoticeMails = ({ topics, onlyAway }: NoticeMailChoice): Sdl.NoticeMails => ({
  topics: topics.map((each) => each.toUpperCase() as Sdl.NoticeTopic),
  onlyAway,
});
