import { Args, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { toRefused, type RefusedResult } from '@sprawa/identity';
import { ActorLoader, CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { Bus, CodedError } from '@sprawa/platform';
import { ChangeCase } from '../../commands/change-case/change-case.js';
import { live } from '../../events/live.js';
import { CountLabels } from '../../labels/count-labels.js';
import { LabelContact } from '../../labels/label-contact.js';
import { LabelTemplate } from '../../labels/label-template.js';
import { readLabelLook, type Label, type LabelLook, type LabelScope } from '../../labels/label.js';
import { LABELS_CHANGED, Labels } from '../../labels/labels.js';
import { ManageLabels, StaleLabel } from '../../labels/manage-labels.js';
import { AnswerTypes } from './answer-types.js';
import { fromScreaming } from './case-types.js';

type Result = { __typename: 'LabelSaved'; label: Sdl.Label } | RefusedResult;

@Resolver()
export class LabelsResolver {
  constructor(
    private readonly labelStore: Labels,
    private readonly managing: ManageLabels,
    private readonly ofContacts: LabelContact,
    private readonly ofTemplates: LabelTemplate,
    private readonly cases: ChangeCase,
    private readonly answers: AnswerTypes,
    private readonly counting: CountLabels,
    private readonly bus: Bus,
    private readonly actors: ActorLoader,
  ) {}

  @Query()
  @Requires('case.read')
  async labels(@Args('scope') scope?: Sdl.LabelScope): Promise<Sdl.Label[]> {
    return (await this.labelStore.all(scope ? fromScreaming<LabelScope>(scope) : undefined)).map(toLabel);
  }

  @Query()
  @Requires('label.manage')
  async labelCounts(@CurrentActor() actor: AgentActor): Promise<Sdl.LabelCount[]> {
    return (await this.counting.of(actor)).map(({ id, ...counts }) => ({ label: id, ...counts }));
  }

  @Subscription()
  @Requires('case.read')
  labelsChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return live(
      this.bus.on<object>(LABELS_CHANGED),
      () => true,
      async () => {
        const now = await this.actors.again(actor);
        return now?.rights.has('case.read') ? { tell: { labelsChanged: true } } : { end: true };
      },
    );
  }

  @Mutation()
  @Requires('label.apply')
  async labelCase(
    @Args('input') { number, add, remove }: Sdl.LabelCaseInput,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    const answer = await this.cases.changeLabels(actor, number, {
      add: many(add),
      remove: many(remove),
    });
    return this.answers.of(actor, answer);
  }

  @Mutation()
  @Requires('label.apply')
  async labelContact(
    @Args('input') { id, add, remove }: Sdl.LabelContactInput,
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.ContactLabelled> {
    await this.ofContacts.change(actor, id, many(add), many(remove));
    return { labels: (await this.ofContacts.of(id)).map(toLabel) };
  }

  @Mutation()
  @Requires('label.apply')
  async labelTemplate(
    @Args('input') { id, add, remove }: Sdl.LabelTemplateInput,
    @CurrentActor() actor: AgentActor,
  ): Promise<Sdl.TemplateLabelled> {
    await this.ofTemplates.change(actor, id, many(add), many(remove));
    return { labels: (await this.ofTemplates.of(id)).map(toLabel) };
  }

  /** Whoever may put labels on makes the one that is missing, there and then. */
  @Mutation()
  @Requires('label.apply')
  createLabel(@Args('input') input: Sdl.LabelInput, @CurrentActor() actor: AgentActor): Promise<Result> {
    return this.saved(() => this.managing.create(actor, lookOf(input, actor)));
  }

  @Mutation()
  @Requires('label.manage')
  updateLabel(
    @Args('id') id: string,
    @Args('version') version: number,
    @Args('input') input: Sdl.LabelInput,
    @CurrentActor() actor: AgentActor,
  ): Promise<Result> {
    return this.saved(() => this.managing.update(actor, id, version, lookOf(input, actor)));
  }

  @Mutation()
  @Requires('label.manage')
  mergeLabels(
    @Args('id') id: string,
    @Args('into') into: string,
    @CurrentActor() actor: AgentActor,
  ): Promise<boolean> {
    return this.managing.merge(actor, id, into);
  }

  @Mutation()
  @Requires('label.manage')
  deleteLabel(@Args('id') id: string, @CurrentActor() actor: AgentActor): Promise<boolean> {
    return this.managing.remove(actor, id);
  }

  @Mutation()
  @Requires('label.manage')
  restoreLabel(@Args('id') id: string, @CurrentActor() actor: AgentActor): Promise<boolean> {
    return this.managing.restore(actor, id);
  }

  private async saved(save: () => Promise<string>): Promise<Result> {
    try {
      const label = await this.labelStore.find(await save());
      return { __typename: 'LabelSaved', label: toLabel(label!) };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      if (error instanceof StaleLabel)
        return { __typename: 'Refused', code: 'STALE_VERSION', message: error.message, fieldErrors: [] };
      throw error;
    }
  }
}

@Resolver('Contact')
export class ContactLabelsResolver {
  constructor(private readonly ofContacts: LabelContact) {}

  /** Without `@Parent()`, so that Nest calls it as it is. */
  @ResolveField()
  async labels({ id }: { id: string }): Promise<Sdl.Label[]> {
    return (await this.ofContacts.of(id)).map(toLabel);
  }
}

@Resolver('ReplyTemplate')
export class TemplateLabelsResolver {
  constructor(private readonly ofTemplates: LabelTemplate) {}

  /** As above. */
  @ResolveField()
  async labels({ id }: { id: string }): Promise<Sdl.Label[]> {
    return (await this.ofTemplates.of(id)).map(toLabel);
  }
}

/** More at once are nobody's wish. */
const MANY = 100;
const many = (ids: readonly string[] | null | undefined): string[] => (ids ?? []).slice(0, MANY);

const lookOf = ({ name, color, scopes }: Sdl.LabelInput, { language }: AgentActor): LabelLook =>
  readLabelLook(
    { name, color: fromScreaming(color), scopes: scopes.map((scope) => fromScreaming(scope)) },
    language,
  );

export const toLabel = ({ id, name, color, scopes, version }: Label): Sdl.Label => ({
  ...{ id, name, version },
  color: color.toUpperCase() as Sdl.LabelColor,
  scopes: scopes.map((scope) => scope.toUpperCase() as Sdl.LabelScope),
});
