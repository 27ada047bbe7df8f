import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/portal';
import { Bus, FileLinks } from '@sprawa/platform';
import {
  ActorLoader,
  CurrentActor,
  CustomerOnly,
  hueOf,
  initialsOf,
  type CustomerActor,
} from '@sprawa/permissions';
import { kindColor, offeredActions } from '@sprawa/workflow';
import type { Answer } from '../../commands/answer.js';
import { ByCustomer } from '../../commands/by-customer/by-customer.js';
import { Keep } from '../../commands/keep/keep.js';
import { PerformAction } from '../../commands/perform-action/perform-action.js';
import type { CaseEvent } from '../../events/case-event.js';
import { live } from '../../events/live.js';
import { MyCases, type MyCaseRow } from '../../queries/my-cases/my-cases.js';
import { MyMessages, type MyMessageRow } from '../../queries/my-cases/my-messages.js';
import { inLanguage, type Stream } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { withInlineImages } from '../../text/inline-images.js';
import { firstWords, plainToHtml } from '../../text/rich-text.js';
import { wordsOf } from '../../words/words.js';

interface MyCaseParent {
  of: { row: MyCaseRow; stream: Stream; actor: CustomerActor };
}

/** The customers' door to cases: what has no name in this schema cannot be seen through it. */
@Resolver('MyCase')
export class MyCasesResolver {
  constructor(
    private readonly bus: Bus,
    private readonly actors: ActorLoader,
    private readonly links: FileLinks,
    private readonly streams: Streams,
    private readonly mine: MyCases,
    private readonly said: MyMessages,
    private readonly commands: ByCustomer,
    private readonly door: PerformAction,
    private readonly keep: Keep,
  ) {}

  @Query()
  @CustomerOnly()
  async myCases(
    @CurrentActor() actor: CustomerActor,
    @Args('archived') archived: boolean | null,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<object> {
    const page = await this.mine.page(actor, archived ?? false, first, after);
    const nodes = await Promise.all(page.rows.map((row) => this.parent(actor, row)));
    // Counted only when asked for: a promise nobody awaits would end the program when it fails.
    let counts: ReturnType<MyCases['counts']> | undefined;
    const counted = () => (counts ??= this.mine.counts(actor));
    return {
      edges: nodes.map((node, place) => ({ cursor: page.cursors[place], node })),
      pageInfo: {
        hasNextPage: page.hasNext,
        hasPreviousPage: Boolean(after),
        startCursor: page.cursors[0] ?? null,
        endCursor: page.cursors.at(-1) ?? null,
      },
      openCount: async () => (await counted()).open,
      archivedCount: async () => (await counted()).archived,
    };
  }

  @Query()
  @CustomerOnly()
  async myCase(@CurrentActor() actor: CustomerActor, @Args('number') number: string): Promise<object | null> {
    const row = await this.mine.one(actor, number);
    return row ? this.parent(actor, row) : null;
  }

  @Query()
  @CustomerOnly()
  async destinations(@CurrentActor() actor: CustomerActor): Promise<Sdl.Destinations> {
    const found = await this.commands.destinations(actor);
    const streams = (await this.streams.all()).filter((stream) => found.streamIds.includes(stream.id));
    return {
      streams: streams.map((stream) => ({
        id: stream.id,
        name: inLanguage(stream.definition.name, actor.language),
      })),
      experts: found.experts.map(({ id, name }) => toExpert(id, name)),
    };
  }

  @Mutation()
  @CustomerOnly()
  async openCase(
    @CurrentActor() actor: CustomerActor,
    @Args('input') input: Sdl.OpenCaseInput,
  ): Promise<object> {
    return this.answer(actor, await this.commands.open(actor, { ...input, fileIds: input.fileIds ?? [] }));
  }

  @Mutation()
  @CustomerOnly()
  async performAction(
    @CurrentActor() actor: CustomerActor,
    @Args('input') input: Sdl.PerformActionInput,
  ): Promise<object> {
    const { number, action } = input;
    const text = input.text ?? '';
    const fileIds = input.fileIds ?? [];
    if (action === 'reply')
      return this.answer(actor, await this.commands.reply(actor, { number, text, fileIds }));
    return this.answer(
      actor,
      await this.door.byCustomer(actor, {
        number,
        action,
        text,
        html: text.trim() ? plainToHtml(text) : '',
        fileIds,
      }),
    );
  }

  @Mutation()
  @CustomerOnly()
  async markRead(
    @CurrentActor() actor: CustomerActor,
    @Args('number') number: string,
  ): Promise<object | null> {
    await this.keep.markReadByCustomer(actor, number);
    return this.myCase(actor, number);
  }

  /** Only of one's own cases, only when something one can see has changed, and only while one is signed in. */
  @Subscription()
  @CustomerOnly()
  myCaseChanged(
    @CurrentActor() actor: CustomerActor,
    @Args('number') number?: string,
  ): AsyncIterableIterator<object> {
    const own = (event: CaseEvent) =>
      event.public &&
      event.contactId === actor.contactId &&
      (!number || event.number === number.replace(/^#/, ''));
    return live(this.bus.on<CaseEvent>('case'), own, async (event) => {
      const now = await this.actors.again(actor);
      if (!now) return { end: true };
      return (await this.mine.idOf(now, event.number))
        ? { tell: { myCaseChanged: { number: event.number } } }
        : {};
    });
  }

  @ResolveField()
  async messages(
    @Parent() { of }: MyCaseParent,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Args('last') last?: number,
    @Args('before') before?: string,
  ): Promise<object> {
    const page = await this.said.page(of.actor, of.row.id, { first, after, last, before });
    const cursors = page.rows.map((row) => String(row.position));
    return {
      edges: page.rows.map((row, place) => ({ cursor: cursors[place], node: this.message(row, of) })),
      pageInfo: {
        hasNextPage: page.hasNext,
        hasPreviousPage: page.hasPrevious,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: () => this.said.count(of.actor, of.row.id),
    };
  }

  @ResolveField()
  async merged(@Parent() { of }: MyCaseParent): Promise<object[]> {
    if (of.row.merged) return [];
    const rows = await this.mine.mergedInto(of.actor, of.row.id);
    return Promise.all(rows.map((row) => this.parent(of.actor, row)));
  }

  @ResolveField()
  availableActions(@Parent() { of }: MyCaseParent): Sdl.MyAction[] {
    if (of.row.merged) return [];
    const stateKey = of.stream.stateById(of.row.state_id).key;
    const facts = {
      stateKey,
      ownerId: null,
      groupId: null,
      previousOwnerId: null,
      proposal: null,
      version: 0,
    };
    return offeredActions(of.stream.workflow, facts, { kind: 'contact', contactId: of.actor.contactId }).map(
      ({ action }) => ({
        key: action.key,
        name: inLanguage(action.name, of.actor.language),
        icon: action.icon,
      }),
    );
  }

  private async parent(
    actor: CustomerActor,
    row: MyCaseRow,
  ): Promise<MyCaseParent & Record<string, unknown>> {
    const stream = await this.streams.get(row.stream_id);
    const state = stream.stateById(row.state_id);
    return {
      of: { row, stream, actor },
      number: row.number,
      subject: row.subject,
      status: row.merged
        ? wordsOf(actor.language).merge.concluded
        : inLanguage(state.customerName, actor.language),
      hint: state.customerHint && !row.merged ? inLanguage(state.customerHint, actor.language) : null,
      color: row.merged ? kindColor('closed') : stream.colorForCustomers(state),
      open: row.open && !row.merged,
      takesReplies: !row.merged,
      unread: row.unread && !row.merged,
      // A card that says there is a new answer shows that answer, whatever the customer wrote after it.
      preview: row.new_answer === null ? row.public_preview : firstWords(row.new_answer),
      expert: row.owner_id && row.owner_name ? toExpert(row.owner_id, row.owner_name) : null,
      destination: inLanguage(stream.definition.name, actor.language),
      createdAt: row.created_at.toISOString(),
      lastActivityAt: row.last_public_at.toISOString(),
    };
  }

  private message(row: MyMessageRow, of: MyCaseParent['of']): Sdl.MyMessage {
    const inline = new Map(
      row.attachments
        .filter((file) => file.contentId)
        .map((file) => [file.contentId!, this.links.link(file.fileId, file.name)]),
    );
    const mine = row.author_kind === 'contact';
    return {
      id: row.id,
      at: row.created_at.toISOString(),
      mine,
      authorName: mine
        ? (row.contact_name ?? of.actor.name)
        : (row.agent_name ?? of.stream.definition.sender.name),
      expert: row.agent_id ? toExpert(row.agent_id, row.agent_name ?? '') : null,
      html: withInlineImages(row.html, inline),
      text: row.body,
      attachments: row.attachments.map((file) => ({
        id: file.id,
        name: file.name,
        mediaType: file.mediaType,
        size: Number(file.size),
        inline: file.inline,
        url: this.links.link(file.fileId, file.name),
      })),
    };
  }

  private async answer(actor: CustomerActor, answer: Answer): Promise<object> {
    if (answer.kind === 'refused')
      return {
        __typename: 'Refused',
        code: answer.code,
        message: answer.message,
        fieldErrors: answer.fieldErrors,
      };
    return { __typename: 'MyCaseSaved', case: await this.myCase(actor, answer.number) };
  }
}

function toExpert(id: string, name: string): Sdl.Expert {
  return { id, name, initials: initialsOf(name), hue: hueOf(id) };
}
