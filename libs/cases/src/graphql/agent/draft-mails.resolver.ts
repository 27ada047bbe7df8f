import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ContactFields } from '@sprawa/contacts';
import type * as Sdl from '@sprawa/contracts/agent';
import { orRefused } from '@sprawa/identity';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { TEMPLATE_VARIABLES, type TemplateUse } from '@sprawa/workflow';
import { DraftMails } from '../../design/draft-mails.js';
import { inLanguage } from '../../streams/stream.js';
import { variableWords } from '../../design/variable-words.js';

/** Mails of a draft, while they are written (WF-6). */
@Resolver()
export class DraftMailsResolver {
  constructor(
    private readonly mails: DraftMails,
    private readonly contactFields: ContactFields,
  ) {}

  @Query()
  @Requires('workflow.manage')
  async designVariables(@CurrentActor() actor: AgentActor): Promise<Sdl.DesignVariable[]> {
    const own = await this.contactFields.all();
    return TEMPLATE_VARIABLES.flatMap(({ name, uses }) => {
      const offered = { uses: uses.flatMap((use) => USES[use] ?? []) };
      const label = variableWords(actor.language, name);
      if (name !== 'contact.fields') return [{ name, label, ...offered }];
      return own.map((field) => ({
        name: `${name}.${field.key}`,
        label: `${label}: ${inLanguage(field.label, actor.language)}`,
        ...offered,
      }));
    });
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
