import { TEMPLATE_VARIABLES, templateVariables, type TemplateUse } from './template-variables.js';
import { templateProblems } from './template.js';

const EXAMPLES: Partial<Record<string, string>> = {
  fields: 'fields.a',
  'contact.fields': 'contact.fields.b',
};
const uses: TemplateUse[] = ['body', 'subject', 'start', 'confirmation', 'reply'];

describe('what a template may name', () => {
  it.each(uses)('is in a %s just what the checker knows there', (use) => {
    const known = templateVariables(use, { fields: ['a'], contact: ['b'] });
    for (const { name, uses: where } of TEMPLATE_VARIABLES) {
      const variable = EXAMPLES[name] ?? name;
      const refused = templateProblems(`{{${variable}}}`, known).length > 0;
      expect(`${variable} ${refused ? 'refused' : 'known'}`).toBe(
        `${variable} ${where.includes(use) ? 'known' : 'refused'}`,
      );
    }
  });

  it('is any field of contacts where it is not known which there are', () => {
    const known = templateVariables('body', { fields: [] });
    const wrong = (template: string) => templateProblems(template, known).map(({ variable }) => variable);
    expect(wrong('{{contact.fields.tier}} {{#if contact.fields.customer-since}}x{{/if}}')).toEqual([]);
    expect(wrong('{{contact.fields}} {{contact.fields.tier.x}} {{contact.fields.Tier}}')).toEqual([
      ...['contact.fields', 'contact.fields.tier.x', 'contact.fields.Tier'],
    ]);
  });

  it('is nothing of the sender’s own words in a confirmation', () => {
    expect(templateVariables('confirmation', { fields: ['a'] })).toEqual([
      ...['case.number', 'case.portalUrl', 'contact.email', 'stream.name', 'stream.signature', 'state.name'],
      ...['organisation', 'today', 'now'],
    ]);
  });
});
