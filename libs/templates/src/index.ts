export { html, renderBody, renderLine, type TemplateValues } from './render/render-template.js';
export { escapeAttribute, escapeText, mailDocument, mailText } from './render/mail-document.js';
export { TemplatesAgentDoor, TemplatesModule } from './templates.module.js';
export { lockTemplate } from './commands/lock-template.js';
export { usableBy } from './domain/template-access.js';
export { TemplateFields } from './domain/template-fields.js';
export { textFor } from './domain/template-input.js';
export { ReadTemplates, type TemplateRow } from './queries/read-templates.js';
export { richTextToPlain, sanitiseRichText } from './text/rich-text.js';
