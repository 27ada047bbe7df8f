import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { orRefused } from '@sprawa/identity';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { TEMPLATE_VARIABLES, type TemplateUse } from '@sprawa/workflow';
import { DraftMails } from '../../design/draft-mails.js';
import { variableWords } from '../../design/variable-words.js';

/** Mails of a draft, while they are written (WF-6). */
@Resolver()
export class DraftMailsResolver {
  constructor(private readonly mails: DraftMails) {}

  @Query()
  @Requires('workflow.manage')
  designVariables(@CurrentActor() actor: AgentActor): Sdl.DesignVariable[] {
    return TEMPLATE_VARIABLES.map(({ name, uses }) => ({
      name,
      label: variableWords(actor.language, name),
      uses: uses.flatMap((use) => USES[use] ?? []),
    }));
  }

  @Mutation()
  @Requires('workflow.manage')
  previewDraftMail(
    @CurrentActor() actor: AgentActor,
    @Args() { input }: Sdl.MutationPreviewDraftMailArgs,
  ): Promise<object> {
    return orRefused(async () => ({
      __typename: 'DraftMailPreview',
      mails: await this.mails.preview(actor, input),
    }));
  }

  @Mutation()
  @Requires('workflow.manage')
  sendDraftMail(
    @CurrentActor() actor: AgentActor,
    @Args() { input, language }: Sdl.MutationSendDraftMailArgs,
  ): Promise<object> {
    return orRefused(async () => ({
      __typename: 'DraftMailSent',
      to: await this.mails.send(actor, input, language),
    }));
  }
}

/** Ready-made words are not written here. */
const USES: Partial<Record<TemplateUse, Sdl.TemplateUse>> = {
  body: 'BODY',
  subject: 'SUBJECT',
  start: 'START',
  confirmation: 'CONFIRMATION',
};
