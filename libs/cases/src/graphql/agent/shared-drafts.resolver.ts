import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  ActorLoader,
  CurrentActor,
  Requires,
  loadAgents,
  sameRights,
  type AgentActor,
} from '@sprawa/permissions';
import { isId } from '@sprawa/platform';
import { Observable, interval, merge, of, throttleTime } from 'rxjs';
import { DataSource } from 'typeorm';
import { live } from '../../events/live.js';
import { fromBase64 } from '../../shared-drafts/base64.js';
import { DraftWriters } from '../../shared-drafts/draft-writers.js';
import { FindSharedDraft } from '../../shared-drafts/find-shared-draft.js';
import { JoinSharedDraft } from '../../shared-drafts/join-shared-draft.js';
import { lacking, vectorOf } from '../../shared-drafts/shared-text.js';
import { WriteSharedDraft } from '../../shared-drafts/write-shared-draft.js';

/** Milliseconds between two looks while several type. */
const PAUSE = 100;
/** So long may somebody who lost their right go on being shown, where nothing else happens. */
const LOOK_AGAIN = 30_000;

/** Writing together in one draft (CS-17). What is told is decided anew each time by what the listener may do then. */
@Resolver()
export class SharedDraftsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly actors: ActorLoader,
    private readonly find: FindSharedDraft,
    private readonly joining: JoinSharedDraft,
    private readonly writing: WriteSharedDraft,
    private readonly writers: DraftWriters,
  ) {}

  @Query()
  @Requires('case.read')
  async sharedDraft(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('draftOf') draftOf?: string | null,
  ): Promise<Sdl.SharedDraftInfo | null> {
    const found = await this.find.of(actor, number, draftOf ?? actor.agentId);
    return found && { id: found.id, seq: found.seq };
  }

  @Mutation()
  @Requires('case.read')
  async joinSharedDraft(
    @CurrentActor() actor: AgentActor,
    @Args('input') { number, draftOf, seed, seededFrom }: Sdl.JoinSharedDraftInput,
  ): Promise<object> {
    const answer = await this.joining.join(actor, {
      ...{ number, seed },
      draftOf: draftOf ?? actor.agentId,
      seededFrom: new Date(seededFrom),
    });
    if (answer.kind === 'refused') return { __typename: 'Refused', ...answer };
    return {
      __typename: 'SharedDraft',
      id: answer.id,
      seq: answer.seq,
      state: answer.state.toString('base64'),
      seed: answer.seed.toString('base64'),
      seededFrom: answer.seeded_from.toISOString(),
    };
  }

  @Mutation()
  @Requires('case.read')
  async pushSharedDraft(
    @CurrentActor() actor: AgentActor,
    @Args('input') { id, update, vector, window, caret }: Sdl.PushSharedDraftInput,
  ): Promise<object> {
    const answer = await this.writing.push(actor, {
      ...{ id, update, window },
      vector: vector ?? null,
      caret: caret ?? null,
    });
    if (answer.kind === 'refused') return { __typename: 'Refused', ...answer };
    return {
      __typename: 'SharedDraftPushed',
      seq: answer.seq,
      update: answer.update.toString('base64'),
      vector: answer.vector.toString('base64'),
    };
  }

  @Mutation()
  @Requires('case.read')
  tellDraftCaret(
    @CurrentActor() actor: AgentActor,
    @Args('id') id: string,
    @Args('window') window: string,
    @Args('caret') caret?: string | null,
  ): Promise<boolean> {
    return this.writing.moveCaret(actor, { id, window, caret: caret ?? null });
  }

  @Mutation()
  @Requires('case.read')
  saveSharedDraft(
    @CurrentActor() actor: AgentActor,
    @Args('input') { id, seq, html, passages }: Sdl.SaveSharedDraftInput,
  ): Promise<boolean> {
    return this.writing.save(actor, { id, seq, html }, passages ?? []);
  }

  @Subscription()
  @Requires('case.read')
  sharedDraftNews(
    @CurrentActor() actor: AgentActor,
    @Args('id') id: string,
    @Args('window') window: string,
    @Args('vector') vector?: string | null,
  ): AsyncIterableIterator<object> {
    let known = vector ? fromBase64(vector) : null;
    let seq = -1;
    let how: 'sent' | 'dropped' | null = null;
    const self = { agentId: actor.agentId, window };
    let entered = false;
    const events = new Observable<unknown>((listener) => {
      const told = this.writers.events(id);
      const endings = told.subscribe((event) => {
        if (event.kind === 'ended') how = event.how;
      });
      const inner = merge(of(null), told, interval(LOOK_AGAIN))
        .pipe(throttleTime(PAUSE, undefined, { leading: true, trailing: true }))
        .subscribe(listener);
      return () => {
        endings.unsubscribe();
        inner.unsubscribe();
        if (entered) this.writers.left(id, self);
      };
    });
    return live<unknown, { sharedDraftNews: Sdl.SharedDraftNews }>(
      events,
      () => true,
      async () => {
        const now = await this.actors.again(actor);
        const found = now?.rights.has('case.read') && isId(window) ? await this.find.byId(now, id) : null;
        if (!found) {
          const ended: Sdl.SharedDraftEnd = how ? (how === 'sent' ? 'SENT' : 'DROPPED') : 'CLOSED';
          // Of a document they never wrote in nobody is told how it ended.
          return entered
            ? { tell: { sharedDraftNews: { seq: Math.max(seq, 0), writers: [], ended } }, end: true }
            : { end: true };
        }
        if (!entered) {
          entered = true;
          await this.writers.writes(this.source.manager, id, { ...self, caret: null });
        }
        const fresh = found.seq !== seq;
        const news = {
          seq: found.seq,
          update: fresh ? lacking(found.state, known).toString('base64') : null,
          vector: fresh ? vectorOf(found.state).toString('base64') : null,
          writers: await this.others(id, window),
          ended: null,
        };
        const told = { seq, known };
        seq = found.seq;
        if (fresh) known = vectorOf(found.state);
        const stands = async (): Promise<boolean> => {
          const then = await this.actors.again(actor);
          if (then && now && sameRights(then, now) && (await this.find.byId(then, id))) return true;
          ({ seq, known } = told);
          return false;
        };
        return { tell: { sharedDraftNews: news }, stands };
      },
    );
  }

  /** Names are the server's own: a window tells no more than where its caret is. */
  private async others(id: string, window: string): Promise<Sdl.DraftWriter[]> {
    const at = this.writers.at(id).filter((writer) => writer.window !== window);
    const agents = await loadAgents(
      this.source,
      at.map(({ agentId }) => agentId),
    );
    return at.flatMap((writer) => {
      const agent = agents.get(writer.agentId);
      return agent && !agent.suspended ? [{ agent, window: writer.window, caret: writer.caret }] : [];
    });
  }
}
