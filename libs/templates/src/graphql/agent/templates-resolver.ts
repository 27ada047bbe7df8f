import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, InputChecks, Requires, orRefused, type AgentActor } from '@sprawa/identity';
import { FileLinks, isId } from '@sprawa/platform';
import { templateVariables } from '@sprawa/workflow';
import { DeleteTemplates } from '../../commands/delete-templates.js';
import { SaveGroup } from '../../commands/save-group.js';
import { SaveTemplate } from '../../commands/save-template.js';
import { mayChange } from '../../domain/template-access.js';
import { TemplateFields } from '../../domain/template-fields.js';
import { ReadTemplates, type GroupRow, type TemplateRow } from '../../queries/read-templates.js';

/** Labels are a later library's to add. */
type TemplateType = Omit<Sdl.ReplyTemplate, 'labels'>;

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly templates: ReadTemplates,
    private readonly fields: TemplateFields,
    private readonly groups: SaveGroup,
    private readonly saving: SaveTemplate,
    private readonly deletion: DeleteTemplates,
    private readonly links: FileLinks,
  ) {}

  @Query()
  @Requires('template.use')
  async templateGroups(@CurrentActor() actor: AgentActor): Promise<Sdl.TemplateGroup[]> {
    return (await this.templates.groups(actor)).map((row) => toGroup(row, actor));
  }

  @Query()
  @Requires('template.use')
  async replyTemplates(
    @Args() args: Sdl.QueryReplyTemplatesArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<Omit<Sdl.ReplyTemplatePage, 'templates'> & { templates: TemplateType[] }> {
    const checks = new InputChecks(actor.language);
    const words = checks.line('search', args.search, { max: 100, required: false });
    const first = checks.count('first', args.first, { max: 50, usual: 20 });
    checks.done();
    const offset = /^\d{1,5}$/.test(args.after ?? '') ? Number(args.after) : 0;
    const nowhere = [args.groupId, args.streamId].some((id) => id && !isId(id));
    const rows = nowhere
      ? []
      : await this.templates.search(actor, {
          words,
          groupId: args.groupId ?? null,
          streamId: args.streamId ?? null,
          first,
          offset,
        });
    return {
      templates: rows.slice(0, first).map((row) => this.toTemplate(row, actor)),
      next: rows.length > first ? String(offset + first) : null,
    };
  }

  @Query()
  @Requires('template.use')
  async replyTemplate(
    @Args() { id }: Sdl.QueryReplyTemplateArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<TemplateType | null> {
    const row = await this.templates.one(actor, id);
    return row && this.toTemplate(row, actor);
  }

  @Query()
  @Requires('template.use')
  async templateVariables(@CurrentActor() actor: AgentActor): Promise<string[]> {
    return templateVariables('reply', await this.fields.keys(actor));
  }

  @Mutation()
  @Requires('template.use')
  saveTemplateGroup(
    @Args() { input }: Sdl.MutationSaveTemplateGroupArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      const id = await this.groups.save(actor, input);
      const row = (await this.templates.groups(actor)).find((group) => group.id === id)!;
      return { __typename: 'TemplateGroupSaved', group: toGroup(row, actor) };
    });
  }

  @Mutation()
  @Requires('template.use')
  deleteTemplateGroup(
    @Args() { id, back }: Sdl.MutationDeleteTemplateGroupArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      await this.deletion.group(actor, id, back ?? false);
      return { __typename: 'TemplateDeleted', id };
    });
  }

  @Mutation()
  @Requires('template.use')
  saveReplyTemplate(
    @Args() { input }: Sdl.MutationSaveReplyTemplateArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      const id = await this.saving.save(actor, { ...input, fileIds: input.fileIds ?? [] });
      return {
        __typename: 'ReplyTemplateSaved',
        template: this.toTemplate((await this.templates.one(actor, id))!, actor),
      };
    });
  }

  @Mutation()
  @Requires('template.use')
  deleteReplyTemplate(
    @Args() { id, back }: Sdl.MutationDeleteReplyTemplateArgs,
    @CurrentActor() actor: AgentActor,
  ): Promise<object> {
    return orRefused(async () => {
      await this.deletion.template(actor, id, back ?? false);
      return { __typename: 'TemplateDeleted', id };
    });
  }

  private toTemplate(row: TemplateRow, actor: AgentActor): TemplateType {
    return {
      id: row.id,
      name: row.name,
      groupId: row.group_id,
      groupName: row.group_name,
      own: row.owner_id === actor.agentId,
      editable: mayChange(actor, row),
      texts: Object.entries(row.texts).map(([language, html]) => ({
        language: language as Sdl.Language,
        html,
      })),
      attachments: row.files.map((file) => ({
        ...file,
        size: Number(file.size),
        inline: false,
        url: this.links.link(file.id, file.name),
      })),
      version: row.version,
    };
  }
}

function toGroup(row: GroupRow, actor: AgentActor): Sdl.TemplateGroup {
  return {
    id: row.id,
    name: row.name,
    own: row.owner_id === actor.agentId,
    streamId: row.stream_id,
    agentGroupId: row.agent_group_id,
    agentGroupName: row.agent_group_name,
    editable: mayChange(actor, row),
    version: row.version,
    templateCount: row.templates,
  };
}
