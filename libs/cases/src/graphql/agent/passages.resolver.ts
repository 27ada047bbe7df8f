import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { ActorLoader, CurrentActor, Requires, loadAgents, type AgentActor } from '@sprawa/permissions';
import { Bus, isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { CommentOnPassages, type ThreadAnswer } from '../../commands/passages/comment-on-passages.js';
import { OwnComments } from '../../commands/passages/own-comments.js';
import { PASSAGES, type PassagesEvent } from '../../commands/passages/passages-event.js';
import { live } from '../../events/live.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import { CaseReaders } from '../../queries/passages/case-readers.js';
import { ColleaguesDrafts } from '../../queries/passages/colleagues-drafts.js';
import { MayAct } from '../../queries/passages/may-act.js';
import { ReadThreads, type ReadThread } from '../../queries/passages/read-threads.js';
import { inLanguage } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { toAgentType } from './case-types.js';

/** Comments on words of replies, among agents only (CS-6). */
@Resolver()
export class PassagesResolver {
  constructor(
    private readonly source: DataSource,
    private readonly bus: Bus,
    private readonly actors: ActorLoader,
    private readonly find: FindCase,
    private readonly streams: Streams,
    private readonly threads: ReadThreads,
    private readonly readers: CaseReaders,
    private readonly drafts: ColleaguesDrafts,
    private readonly mayAct: MayAct,
    private readonly comments: CommentOnPassages,
    private readonly own: OwnComments,
  ) {}

  @Query()
  @Requires('case.read')
  async passageThreads(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('draftOf') draftOf?: string | null,
  ): Promise<object[] | null> {
    const view = await this.find.byNumber(actor, number);
    if (!view) return null;
    const whose = draftOf && isId(draftOf) ? draftOf : actor.agentId;
    if (whose !== actor.agentId && !(await this.mayAct.on(actor, number))) return null;
    return this.shown(await this.threads.ofCase(view.id, whose));
  }

  @Query()
  @Requires('case.read')
  async caseReaders(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('search') search?: string | null,
  ): Promise<Sdl.Agent[]> {
    const view = await this.find.byNumber(actor, number);
    if (!view) return [];
    const found = await this.readers.find(view.id, search ?? '');
    return found.map(({ id, name }) => toAgentType(id, name, false));
  }

  @Query()
  @Requires('case.read')
  async colleaguesDrafts(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
  ): Promise<object[]> {
    const view = await this.find.byNumber(actor, number);
    if (!view || !(await this.mayAct.on(actor, number))) return [];
    const drafts = await this.drafts.of(view.id, actor.agentId);
    const agents = await loadAgents(
      this.source,
      drafts.map((draft) => draft.agent_id),
    );
    const { workflow } = await this.streams.get(view.stream_id);
    return drafts.map((draft) => {
      const action = workflow.actions.find(({ key }) => key === draft.action_key);
      return {
        by: agents.get(draft.agent_id),
        actionKey: draft.action_key,
        actionName: action ? inLanguage(action.name, actor.language) : '',
        html: draft.html,
        cc: draft.cc,
        fileNames: draft.file_names,
        updatedAt: draft.updated_at.toISOString(),
      };
    });
  }

  @Mutation()
  @Requires('case.read')
  async commentOnPassage(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.CommentOnPassageInput,
  ): Promise<object> {
    const answer = await this.comments.begin(actor, {
      ...input,
      entryId: input.entryId ?? null,
      draftOf: input.draftOf ?? null,
      mentions: input.mentions ?? [],
    });
    return this.answer(actor, answer);
  }

  @Mutation()
  @Requires('case.read')
  async answerComment(
    @CurrentActor() actor: AgentActor,
    @Args('input') { threadId, text, mentions }: Sdl.AnswerCommentInput,
  ): Promise<object> {
    return this.answer(
      actor,
      await this.comments.answer(actor, threadId, { text, mentions: mentions ?? [] }),
    );
  }

  @Mutation()
  @Requires('case.read')
  async resolveThread(
    @CurrentActor() actor: AgentActor,
    @Args('threadId') threadId: string,
    @Args('resolved') resolved: boolean,
  ): Promise<object> {
    return this.answer(actor, await this.comments.resolve(actor, threadId, resolved));
  }

  @Mutation()
  @Requires('case.read')
  async editComment(
    @CurrentActor() actor: AgentActor,
    @Args('input') { commentId, text, mentions }: Sdl.EditCommentInput,
  ): Promise<object> {
    return this.answer(actor, await this.own.edit(actor, commentId, { text, mentions: mentions ?? [] }));
  }

  @Mutation()
  @Requires('case.read')
  async deleteComment(
    @CurrentActor() actor: AgentActor,
    @Args('commentId') commentId: string,
  ): Promise<object> {
    const answer = await this.own.delete(actor, commentId);
    if (answer.kind === 'refused') return { __typename: 'Refused', ...answer };
    const row = answer.threadId ? await this.threads.one(actor, answer.threadId) : null;
    return { __typename: 'CommentDeleted', thread: row ? (await this.shown([row]))[0]! : null };
  }

  @Subscription()
  @Requires('case.read')
  passagesChanged(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
  ): AsyncIterableIterator<object> {
    const wanted = number.replace(/^#/, '').trim();
    return live(
      this.bus.on<PassagesEvent>(PASSAGES),
      (event) => event.number === wanted,
      async ({ draft }) => {
        const now = await this.actors.again(actor);
        if (!now?.rights.has('case.read') || !(await this.find.byNumber(now, wanted))) return { end: true };
        const ownDraft = draft?.agentId === now.agentId ? { window: draft.window } : null;
        return { tell: { passagesChanged: { number: wanted, ownDraft } } };
      },
    );
  }

  private async answer(actor: AgentActor, answer: ThreadAnswer): Promise<object> {
    if (answer.kind === 'refused') return { __typename: 'Refused', ...answer };
    const row = (await this.threads.one(actor, answer.id))!;
    return (await this.shown([row]))[0]!;
  }

  private async shown(rows: readonly ReadThread[]): Promise<object[]> {
    const people = rows.flatMap((row) => [
      ...[row.agent_id, row.draft_agent_id, row.resolved_by].filter((id) => id !== null),
      ...row.comments.flatMap((comment) => [comment.agent_id, ...comment.mentions]),
    ]);
    const agents = await loadAgents(this.source, people);
    const agent = (id: string | null) => (id ? (agents.get(id) ?? null) : null);
    return rows.map((row) => ({
      __typename: 'PassageThread',
      id: row.id,
      entryId: row.entry_id,
      draftOf: agent(row.draft_agent_id),
      words: row.words,
      passage: { start: row.start_at, end: row.end_at },
      inDraft: row.in_draft,
      by: agent(row.agent_id),
      at: row.created_at.toISOString(),
      resolvedAt: row.resolved_at?.toISOString() ?? null,
      resolvedBy: agent(row.resolved_by),
      comments: row.comments.map((comment) => ({
        id: comment.id,
        by: agent(comment.agent_id),
        at: new Date(comment.created_at).toISOString(),
        text: comment.body,
        mentions: comment.mentions.map(agent).filter((each) => each !== null),
        editedAt: comment.edited_at && new Date(comment.edited_at).toISOString(),
        deletedAt: comment.deleted_at && new Date(comment.deleted_at).toISOString(),
      })),
    }));
  }
}
