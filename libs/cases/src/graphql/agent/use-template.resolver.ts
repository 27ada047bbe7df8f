import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, toRefused, type AgentActor } from '@sprawa/identity';
import { CodedError, FileLinks } from '@sprawa/platform';
import { UseTemplate, type FilledTemplate } from '../../commands/use-template/use-template.js';

@Resolver()
export class UseTemplateResolver {
  constructor(
    private readonly templates: UseTemplate,
    private readonly links: FileLinks,
  ) {}

  @Mutation()
  @Requires('template.use')
  useReplyTemplate(
    @Args() { number, id, language }: Sdl.MutationUseReplyTemplateArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return this.filled(() => this.templates.use(actor, number, id, language ?? null));
  }

  @Mutation()
  @Requires('template.use')
  previewReplyTemplate(
    @Args() { number, html, language }: Sdl.MutationPreviewReplyTemplateArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return this.filled(() => this.templates.tryOut(actor, number, html, language));
  }

  private async filled(work: () => Promise<FilledTemplate>): Promise<object> {
    try {
      const { language, html, files } = await work();
      const attachments = files.map((file) => ({
        ...file,
        size: Number(file.size),
        inline: false,
        url: this.links.link(file.id, file.name),
      }));
      return { __typename: 'FilledTemplate', language, html, attachments };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      throw error;
    }
  }
}
