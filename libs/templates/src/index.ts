export { html, renderBody, renderLine, type TemplateValues } from './render/render-template.js';
export { escapeAttribute, escapeText, mailDocument, mailText } from './render/mail-document.js';
