import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { toRefused, type RefusedResult } from '@sprawa/identity';
import { CurrentActor, Requires, inLanguage, type AgentActor } from '@sprawa/permissions';
import { CodedError } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { ArrangeViews } from '../../commands/saved-views/arrange-views.js';
import { SaveView, StaleView } from '../../commands/saved-views/save-view.js';
import { EVERYBODY, readViewLook } from '../../domain/saved-view/saved-view.js';
import { CountViews } from '../../queries/saved-views/count-views.js';
import { mayEdit } from '../../queries/saved-views/saved-view-row.js';
import { SavedViews, type OwnedView } from '../../queries/saved-views/saved-views.js';
import { wordsOf } from '../../words/words.js';
import { fromScreaming, toAgentType } from './case-types.js';
import { ReadCaseFilter } from './read-case-filter.js';

type Result = { __typename: 'ViewSaved'; view: Sdl.SavedView } | RefusedResult;

@Resolver()
export class SavedViewsResolver {
  constructor(
    private readonly views: SavedViews,
    private readonly counting: CountViews,
    private readonly saving: SaveView,
    private readonly arranging: ArrangeViews,
    private readonly filters: ReadCaseFilter,
    private readonly source: DataSource,
  ) {}

  @Query()
  @Requires('case.read')
  async savedViews(@CurrentActor() actor: AgentActor): Promise<Sdl.SavedView[]> {
    return (await this.views.all(actor)).map((row) => toView(row, actor));
  }

  @Query()
  @Requires('case.read')
  async savedViewCounts(@CurrentActor() actor: AgentActor): Promise<Sdl.SavedViewCount[]> {
    const rows = await this.views.all(actor);
    const asked = await Promise.all(
      rows.map(async ({ id, version, filter }) => ({
        ...{ id, version },
        where: await this.filters.narrowing(actor, filter),
      })),
    );
    const counts = await this.counting.counts(actor, asked);
    return rows.map(({ id }) => ({ view: id, count: counts.get(id) ?? null }));
  }

  @Query()
  @Requires('view.share')
  async viewAudiences(@CurrentActor() actor: AgentActor): Promise<Sdl.ViewAudience[]> {
    const rows = (await this.source.query(
      `(SELECT 'ROLE' AS kind, 'role:' || key AS key, name FROM role WHERE deleted_at IS NULL ORDER BY position LIMIT 100)
       UNION ALL (SELECT 'GROUP', 'group:' || key, name FROM agent_group WHERE deleted_at IS NULL ORDER BY key LIMIT 500)`,
    )) as { kind: Sdl.ViewAudienceKind; key: string; name: { en: string } }[];
    return [
      { kind: 'EVERYBODY', key: EVERYBODY, name: '' },
      ...rows.map(({ kind, key, name }) => ({ kind, key, name: inLanguage(name, actor.language) })),
    ];
  }

  @Mutation()
  @Requires('case.read')
  async saveView(
    @Args() { input }: Sdl.MutationSaveViewArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Result> {
    try {
      const id = await this.save(actor, input);
      return { __typename: 'ViewSaved', view: toView((await this.views.find(actor, id))!, actor) };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      if (error instanceof StaleView)
        return { __typename: 'Refused', code: 'STALE_VERSION', message: error.message, fieldErrors: [] };
      throw error;
    }
  }

  private async save(actor: AgentActor, input: Sdl.SaveViewInput): Promise<string> {
    const {
      icon = 'filter',
      sort = 'NEWEST_ACTIVITY',
      mode = 'LIST',
      pageSize = 50,
      sharedWith = [],
    } = input;
    const { name, columns } = input;
    const look = readViewLook(
      { ...{ name, icon, columns, sort, pageSize, sharedWith }, mode: fromScreaming(mode) },
      actor.language,
    );
    const view = { ...look, filter: await this.filters.document(actor, input.filter, 'input.filter') };
    if (input.id === undefined || input.id === null) return this.saving.create(actor, view);
    await this.saving.change(actor, input.id, input.version ?? 0, view);
    const kept = await this.views.find(actor, input.id);
    // Whoever takes away their own audience has the view no longer.
    if (!kept) throw new CodedError('NOT_FOUND', wordsOf(actor.language).savedViews.notFound);
    return input.id;
  }

  @Mutation()
  @Requires('case.read')
  deleteView(@Args('id') id: string, @CurrentActor() actor: AgentActor): Promise<boolean> {
    return this.saving.remove(actor, id, true);
  }

  @Mutation()
  @Requires('case.read')
  restoreView(@Args('id') id: string, @CurrentActor() actor: AgentActor): Promise<boolean> {
    return this.saving.remove(actor, id, false);
  }

  @Mutation()
  @Requires('case.read')
  async arrangeViews(
    @Args('ids') ids: string[],
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.SavedView[]> {
    await this.arranging.arrange(actor, ids);
    return this.savedViews(actor);
  }
}

function toView(row: OwnedView, actor: AgentActor): Sdl.SavedView {
  const editable = mayEdit(actor, row);
  return {
    id: row.id,
    name: row.name,
    icon: row.icon,
    filter: row.filter,
    columns: row.columns,
    sort: row.sort as Sdl.CaseSort,
    mode: row.mode.toUpperCase() as Sdl.ViewMode,
    pageSize: row.page_size,
    sharedWith: editable ? row.shared_with : [],
    shared: row.shared_with.length > 0,
    mine: row.owner_id === actor.agentId,
    mayEdit: editable,
    owner: toAgentType(row.owner_id, row.owner_name, row.owner_suspended),
    version: row.version,
  };
}
