import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { ContactsById, CreateContact } from '@sprawa/contacts';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { InputError, isId, type FieldError, type Tx } from '@sprawa/platform';
import type { Answer } from '../../commands/answer.js';
import { ChangeCase } from '../../commands/change-case/change-case.js';
import { Keep } from '../../commands/keep/keep.js';
import { OpenCase } from '../../commands/open-case/open-case.js';
import { PerformAction, type AgentAction } from '../../commands/perform-action/perform-action.js';
import { PreviewAction } from '../../commands/perform-action/preview-action.js';
import { RetryMessage } from '../../commands/retry-message/retry-message.js';
import { TakeBackMessage } from '../../commands/take-back/take-back-message.js';
import type { PriorityName } from '../../persistence/case-row.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import { sanitiseRichText } from '../../text/rich-text.js';
import { wordsOf } from '../../words/words.js';
import { AnswerTypes } from './answer-types.js';
import { CaseParents } from './case-parents.js';
import { fromScreaming } from './case-types.js';

@Resolver()
export class CaseCommandsResolver {
  constructor(
    private readonly door: PerformAction,
    private readonly preview: PreviewAction,
    private readonly change: ChangeCase,
    private readonly opening: OpenCase,
    private readonly keep: Keep,
    private readonly retry: RetryMessage,
    private readonly takingBack: TakeBackMessage,
    private readonly contactsById: ContactsById,
    private readonly createContact: CreateContact,
    private readonly find: FindCase,
    private readonly parents: CaseParents,
    private readonly answers: AnswerTypes,
  ) {}

  @Mutation()
  @Requires('case.read')
  async performAction(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.PerformActionInput,
  ): Promise<object> {
    return this.answer(
      actor,
      await this.door.byAgent(actor, toAgentAction(input), input.mayTakeBack ?? false),
    );
  }

  @Mutation()
  @Requires('case.read')
  async previewAction(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.PerformActionInput,
  ): Promise<object> {
    return this.preview.preview(actor, toAgentAction(input));
  }

  @Mutation()
  @Requires('case.create')
  async openCase(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.OpenCaseInput,
  ): Promise<object> {
    return this.answer(
      actor,
      await this.opening.byAgent(actor, {
        streamId: input.streamId,
        subject: input.subject,
        html: input.html,
        channel: fromScreaming(input.channel ?? 'AGENT'),
        priority: fromScreaming<PriorityName>(input.priority ?? 'NONE'),
        fields: toFields(input.fields),
        fileIds: input.fileIds ?? [],
        assignee: toAssignee(input.assignee),
        confirm: input.confirm ?? false,
        once: onceOf(input),
        contact: (tx) => this.contactOf(tx, actor, input),
      }),
    );
  }

  @Mutation()
  @Requires('case.assign')
  async assignCase(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.AssignCaseInput,
  ): Promise<object> {
    return this.answer(actor, await this.change.assign(actor, input, toAssignee(input)));
  }

  @Mutation()
  @Requires('case.assign')
  async takeOpenedCase(@CurrentActor() actor: AgentActor, @Args('number') number: string): Promise<object> {
    return this.answer(actor, await this.change.takeByOpening(actor, number));
  }

  @Mutation()
  @Requires('case.prioritise')
  async setPriority(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.SetPriorityInput,
  ): Promise<object> {
    return this.answer(
      actor,
      await this.change.setPriority(actor, input, fromScreaming<PriorityName>(input.priority)),
    );
  }

  @Mutation()
  @Requires('case.edit')
  async setSubject(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.SetSubjectInput,
  ): Promise<object> {
    return this.answer(actor, await this.change.setSubject(actor, input, input.subject));
  }

  @Mutation()
  @Requires('case.edit')
  async setSource(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.SetSourceInput,
  ): Promise<object> {
    return this.answer(actor, await this.change.setSource(actor, input, fromScreaming(input.source)));
  }

  @Mutation()
  @Requires('case.read')
  async setCaseFields(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.SetCaseFieldsInput,
  ): Promise<object> {
    return this.answer(actor, await this.change.setFields(actor, input, toFields(input.fields)));
  }

  @Mutation()
  @Requires('case.edit')
  async changeContact(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.ChangeContactInput,
  ): Promise<object> {
    return this.answer(actor, await this.change.changeContact(actor, input, input.contactId));
  }

  @Mutation()
  @Requires('case.read')
  async retryMessage(@CurrentActor() actor: AgentActor, @Args('entryId') entryId: string): Promise<object> {
    return this.answer(actor, await this.retry.retry(actor, entryId));
  }

  @Mutation()
  @Requires('case.read')
  async takeBackMessage(
    @CurrentActor() actor: AgentActor,
    @Args('entryId') entryId: string,
  ): Promise<object> {
    return this.answer(actor, await this.takingBack.takeBack(actor, entryId));
  }

  @Mutation()
  @Requires('case.read')
  async markRead(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('read') read: boolean,
  ): Promise<object | null> {
    return (await this.keep.markRead(actor, number, read)) ? this.case(actor, number) : null;
  }

  @Mutation()
  @Requires('case.read')
  async followCase(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('follow') follow: boolean,
  ): Promise<object | null> {
    return (await this.keep.follow(actor, number, follow)) ? this.case(actor, number) : null;
  }

  @Mutation()
  @Requires('case.read')
  async saveDraft(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.SaveDraftInput,
  ): Promise<object | null> {
    const { window, base, passages, shared } = input;
    const savedAt = await this.keep.saveDraft(
      actor,
      {
        ...input,
        window: window ?? null,
        base: base ? { savedAt: base.updatedAt ? new Date(base.updatedAt) : null } : null,
      },
      passages ?? [],
      shared ?? null,
    );
    if (!savedAt) return null;
    return {
      actionKey: input.actionKey,
      html: sanitiseRichText(input.html),
      input: input.input,
      attachments: [],
      updatedAt: savedAt.toISOString(),
      window: window ?? null,
    };
  }

  @Mutation()
  @Requires('case.read')
  tellDraftOpen(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('window') window: string,
  ): Promise<boolean> {
    return this.keep.tellOpen(actor, number, window);
  }

  @Mutation()
  @Requires('case.read')
  dropDraft(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('window') window?: string | null,
  ): Promise<boolean> {
    return this.keep.dropDraft(actor, number, window ?? null);
  }

  /** A known contact, or a new one made in the same transaction as the case: a refused case leaves none behind. */
  private async contactOf(
    tx: Tx,
    actor: AgentActor,
    input: Sdl.OpenCaseInput,
  ): Promise<{ contactId: string } | { fieldErrors: FieldError[] }> {
    const words = wordsOf(actor.language);
    if (!input.newContact) {
      const known =
        input.contactId && isId(input.contactId)
          ? await this.contactsById.load([input.contactId], tx)
          : new Map();
      return known.size > 0
        ? { contactId: input.contactId! }
        : { fieldErrors: [{ path: 'contactId', message: words.noContact }] };
    }
    if (!actor.rights.has('contact.edit'))
      return { fieldErrors: [{ path: 'newContact', message: words.refusals.NOT_ALLOWED }] };
    try {
      const contact = {
        ...input.newContact,
        kind: fromScreaming<'person' | 'company'>(input.newContact.kind),
      };
      return { contactId: await this.createContact.createIn(tx, actor, contact) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return {
        fieldErrors: error.fieldErrors.map(({ path, message }) => ({ path: `newContact.${path}`, message })),
      };
    }
  }

  private async answer(actor: AgentActor, answer: Answer): Promise<object> {
    return this.answers.of(actor, answer);
  }

  private async case(actor: AgentActor, number: string): Promise<object | null> {
    const row = await this.find.byNumber(actor, number);
    return row ? this.parents.one(actor, row) : null;
  }
}

function toAgentAction(input: Sdl.PerformActionInput): AgentAction {
  return {
    number: input.number,
    version: input.version,
    action: input.action,
    html: input.html ?? '',
    fields: toFields(input.fields),
    fileIds: input.fileIds ?? [],
    cc: input.cc ?? [],
    ...(input.bcc && { bcc: input.bcc }),
    assignee: toAssignee(input.assignee),
    assignToMe: input.assignToMe ?? false,
    term: input.term ?? null,
    seal: input.seal ?? null,
    draftSeq: input.draftSeq ?? null,
    about: input.about ?? null,
  };
}

function onceOf({ idempotencyKey, ...input }: Sdl.OpenCaseInput): { key: string; input: unknown } | null {
  return typeof idempotencyKey === 'string' ? { key: idempotencyKey, input } : null;
}

function toFields(given: readonly Sdl.FieldInput[] | null | undefined): Record<string, unknown> {
  return Object.fromEntries((given ?? []).slice(0, 200).map(({ key, value }) => [key, value]));
}

function toAssignee(
  given: Sdl.AssigneeInput | null | undefined,
): { agentId: string } | { groupId: string } | null {
  if (given?.agentId) return { agentId: given.agentId };
  return given?.groupId ? { groupId: given.groupId } : null;
}
