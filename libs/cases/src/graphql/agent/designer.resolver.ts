import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { orRefused } from '@sprawa/identity';
import { CurrentActor, Requires, inLanguage, type AgentActor } from '@sprawa/permissions';
import { isOpen, kindColor } from '@sprawa/workflow';
import { CheckDocument } from '../../design/check-document.js';
import { ReadDesignPeople } from '../../design/design-people.js';
import { DesignedStreams } from '../../design/designed-streams.js';
import { StartReadyMade } from '../../design/start-ready-made.js';
import { PlanPublication } from '../../design/plan-publication.js';
import { PublishWorkflow } from '../../design/publish-workflow.js';
import { ReadyMadeWorkflows } from '../../design/ready-made.js';
import { TryWorkflow } from '../../design/try-workflow.js';
import { WorkflowDrafts } from '../../design/workflow-drafts.js';
import { WorkflowVersions } from '../../design/workflow-versions.js';
import { refusalAnswer } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import { toStateKind } from './case-types.js';

/** Drawing workflows: drafts, versions and what there is to draw with (WF-12). */
@Resolver()
export class DesignerResolver {
  constructor(
    private readonly streams: DesignedStreams,
    private readonly drafts: WorkflowDrafts,
    private readonly versions: WorkflowVersions,
    private readonly checks: CheckDocument,
    private readonly readyMade: ReadyMadeWorkflows,
    private readonly starting: StartReadyMade,
    private readonly people: ReadDesignPeople,
    private readonly planning: PlanPublication,
    private readonly publishing: PublishWorkflow,
    private readonly trying: TryWorkflow,
  ) {}

  @Query()
  @Requires('workflow.manage')
  designedStreams(@CurrentActor() actor: AgentActor): Promise<Sdl.DesignedStream[]> {
    return this.streams.list(actor.language);
  }

  @Query()
  @Requires('workflow.manage')
  async workflowDraft(
    @CurrentActor() actor: AgentActor,
    @Args() { stream }: Sdl.QueryWorkflowDraftArgs,
  ): Promise<Sdl.WorkflowDraft | null> {
    const draft = await this.drafts.find(stream);
    if (!draft) return null;
    const { problems, weaknesses } = await this.checks.check(stream, draft.document, actor.language);
    const changedAt = draft.changedAt?.toISOString() ?? null;
    const document = draft.document as Sdl.WorkflowDraft['document'];
    return { ...draft, changedAt, document, problems, weaknesses };
  }

  @Query()
  @Requires('workflow.manage')
  workflowVersions(@Args() { stream }: Sdl.QueryWorkflowVersionsArgs): Promise<Sdl.WorkflowVersion[]> {
    return this.versions.list(stream) as Promise<Sdl.WorkflowVersion[]>;
  }

  @Query()
  @Requires('workflow.manage')
  workflowFile(@Args() { stream, version }: Sdl.QueryWorkflowFileArgs): Promise<string | null> {
    return this.versions.file(stream, version);
  }

  @Query()
  @Requires('workflow.manage')
  async publicationPlan(
    @CurrentActor() actor: AgentActor,
    @Args() { stream }: Sdl.QueryPublicationPlanArgs,
  ): Promise<Sdl.PublicationPlan | null> {
    const plan = await this.planning.of(stream, actor.language);
    return (
      plan && {
        published: plan.published,
        replay: plan.replay,
        revision: plan.revision,
        changes: plan.changes,
        leaving: plan.leaving.map(({ key, name, cases, suggested }) => ({
          ...{ key, cases, suggested },
          name: inLanguage(name, actor.language),
        })),
      }
    );
  }

  @Query()
  @Requires('workflow.manage')
  async readyMadeWorkflows(@CurrentActor() actor: AgentActor): Promise<Sdl.ReadyMadeWorkflow[]> {
    return (await this.readyMade.all()).map(({ key, file }) => ({
      key,
      name: inLanguage(file.name, actor.language),
      description: this.readyMade.description(key, actor.language),
      icon: file.icon,
      color: file.color,
      states: file.workflow.states.map((state) => ({
        key: state.key,
        name: inLanguage(state.name, actor.language),
        kind: toStateKind(state.kind),
        color: state.color ?? kindColor(state.kind),
        open: isOpen(state.kind),
      })),
      approval: file.workflow.actions.some(({ writes }) => writes === 'accept'),
    }));
  }

  @Query()
  @Requires('workflow.manage')
  designPeople(@CurrentActor() actor: AgentActor): Promise<Sdl.DesignPeople> {
    return this.people.all(actor.language);
  }

  @Mutation()
  @Requires('workflow.manage')
  startStream(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationStartStreamArgs,
  ): Promise<object> {
    return this.saved(actor, input.key.trim(), () => this.drafts.start(actor, input));
  }

  @Mutation()
  @Requires('workflow.manage')
  startReadyMade(
    @CurrentActor() actor: AgentActor,
    @Args() { readyMade }: Sdl.MutationStartReadyMadeArgs,
  ): Promise<object> {
    return orRefused(async () => ({
      __typename: 'ReadyMadeStarted',
      keys: await this.starting.start(actor, readyMade),
    }));
  }

  @Mutation()
  @Requires('workflow.manage')
  saveWorkflowDraft(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationSaveWorkflowDraftArgs,
  ): Promise<object> {
    return this.saved(actor, input.stream, () => this.drafts.save(actor, input));
  }

  @Mutation()
  @Requires('workflow.manage')
  discardWorkflowDraft(
    @CurrentActor() actor: AgentActor,
    @Args() { stream, revision }: Sdl.MutationDiscardWorkflowDraftArgs,
  ): Promise<object> {
    return orRefused(async () => {
      await this.drafts.discard(actor, stream, revision);
      return { __typename: 'WorkflowDraftDiscarded', stream };
    });
  }

  @Mutation()
  @Requires('workflow.manage')
  publishWorkflow(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationPublishWorkflowArgs,
  ): Promise<object> {
    return orRefused(async () => {
      const { version, migrated } = await this.publishing.publish(actor, input);
      return { __typename: 'WorkflowPublished', version, migratedCases: migrated };
    });
  }

  @Mutation()
  @Requires('workflow.manage')
  rollBackWorkflow(
    @CurrentActor() actor: AgentActor,
    @Args() { stream, to }: Sdl.MutationRollBackWorkflowArgs,
  ): Promise<object> {
    return this.saved(actor, stream, () => this.drafts.rollBack(actor, stream, to));
  }

  @Mutation()
  @Requires('workflow.manage')
  tryWorkflow(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationTryWorkflowArgs,
  ): Promise<object> {
    return orRefused(async () => {
      const tried = await this.trying.try(actor, input);
      if ('refused' in tried) {
        const { code, message, fieldErrors } = refusalAnswer(tried, actor.language);
        return { __typename: 'Refused', code, message, fieldErrors };
      }
      return {
        ...tried,
        __typename: 'TryWorkflow',
        actions: tried.actions.map(({ action, available, reason }) => ({
          key: action.key,
          name: inLanguage(action.name, actor.language),
          icon: action.icon,
          color: action.color ?? null,
          main: action.main ?? false,
          available,
          reason: reason ? wordsOf(actor.language).refusals[reason] : null,
        })),
        entries: tried.entries.map((text) => ({ text })),
      };
    });
  }

  private saved(actor: AgentActor, stream: string, work: () => Promise<void>): Promise<object> {
    return orRefused(async () => {
      await work();
      return { __typename: 'WorkflowDraftSaved', draft: await this.workflowDraft(actor, { stream }) };
    });
  }
}
