import { Module } from '@nestjs/common';
import { DeleteTemplates } from './commands/delete-templates.js';
import { SaveGroup } from './commands/save-group.js';
import { SaveTemplate } from './commands/save-template.js';
import { TemplateFields } from './domain/template-fields.js';
import { TemplatesResolver } from './graphql/agent/templates-resolver.js';
import { ReadTemplates } from './queries/read-templates.js';

const parts = [DeleteTemplates, ReadTemplates, SaveGroup, SaveTemplate, TemplateFields];

/** Ready-made words for replies. */
@Module({ providers: parts, exports: parts })
export class TemplatesModule {}

/** Resolvers of the agents' door; customers see what was sent, never where it came from. */
@Module({ imports: [TemplatesModule], providers: [TemplatesResolver] })
export class TemplatesAgentDoor {}
