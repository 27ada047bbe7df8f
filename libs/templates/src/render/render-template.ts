import Handlebars from 'handlebars';

/** Values a template may name, by their dotted path's first part; HTML must be wrapped in `html()`. */
export type TemplateValues = Record<string, unknown>;

const engine = Handlebars.create();
const compiled = new Map<string, HandlebarsTemplateDelegate>();

/** Marks a text as already safe HTML, so that it is not escaped. */
export function html(safe: string): unknown {
  return new Handlebars.SafeString(safe);
}

/** One line of plain text: a subject. White space is folded, so no header can be smuggled in. */
export function renderLine(template: string, values: TemplateValues): string {
  return compile(template, true)(values).replace(/\s+/g, ' ').trim();
}

/**
 * A mail's body as HTML. A template without tags is plain text: blank lines part paragraphs, line ends stay.
 * Every value is escaped unless it was wrapped in `html()`.
 */
export function renderBody(template: string, values: TemplateValues): string {
  return compile(looksLikeHtml(template) ? template : paragraphs(template), false)(values);
}

function looksLikeHtml(template: string): boolean {
  return /<\/?[a-z][^>]*>/i.test(template);
}

/** A value that is HTML of its own stands alone, because a paragraph cannot hold paragraphs. */
function paragraphs(template: string): string {
  return template
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      /^\s*\{\{\{?\s*(textHtml|[#/].*)\s*\}?\}\}\s*$/.test(paragraph)
        ? paragraph
        : `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n');
}

function compile(template: string, plain: boolean): HandlebarsTemplateDelegate {
  const key = `${plain}${template}`;
  let found = compiled.get(key);
  if (!found) {
    found = engine.compile(template, { noEscape: plain, knownHelpersOnly: true });
    if (compiled.size > 2_000) compiled.clear();
    compiled.set(key, found);
  }
  return found;
}
