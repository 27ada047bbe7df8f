const anywhere = ['case.number', 'case.portalUrl', 'contact.email', 'stream.name', 'stream.signature'];
const more = ['state.name', 'organisation'];
const ofTheCase = ['case.subject', 'contact.name', 'case.url'];
const ofTheAgent = ['agent.name', 'agent.email'];
const moments = ['today', 'now'];

export type TemplateUse = 'body' | 'subject' | 'start' | 'confirmation';

/** What may be put into a template, by where it stands; the server has the last word (docs/workflows.md). */
export function variablesOf(use: TemplateUse, fields: readonly string[] = []): string[] {
  const common = [...anywhere, ...more];
  if (use === 'confirmation') return [...common, ...moments];
  if (use === 'start') return [...ofTheCase, ...common, ...ofTheAgent];
  const written = use === 'body' ? ['textHtml', 'text'] : ['text'];
  return [
    ...written,
    ...fields.map((key) => `fields.${key}`),
    ...ofTheCase,
    ...common,
    ...ofTheAgent,
    ...moments,
  ];
}
