import { TEMPLATE_VARIABLES, templateVariables, type TemplateUse } from './template-variables.js';
import { templateProblems } from './template.js';

const uses: TemplateUse[] = ['body', 'subject', 'start', 'confirmation', 'reply'];

describe('what a template may name', () => {
  it.each(uses)('is in a %s just what the checker knows there', (use) => {
    const known = templateVariables(use, ['a']);
    for (const { name, uses: where } of TEMPLATE_VARIABLES) {
      const variable = name === 'fields' ? 'fields.a' : name;
      const refused = templateProblems(`{{${variable}}}`, known).length > 0;
      expect(`${variable} ${refused ? 'refused' : 'known'}`).toBe(
        `${variable} ${where.includes(use) ? 'known' : 'refused'}`,
      );
    }
  });

  it('is nothing of the sender’s own words in a confirmation', () => {
    expect(templateVariables('confirmation', ['a'])).toEqual([
      ...['case.number', 'case.portalUrl', 'contact.email', 'stream.name', 'stream.signature', 'state.name'],
      ...['organisation', 'today', 'now'],
    ]);
  });
});
