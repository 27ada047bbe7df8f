import { templateVariables } from './template-variables.js';
import { templateProblems } from './template.js';

const allowed = templateVariables('body', { fields: ['tax-period'], contact: ['customer-since'] });

describe('a template of a mail', () => {
  it.each([
    'Plain words, no variable',
    'Hello {{contact.name}}, case {{case.number}}: {{text}}',
    '{{textHtml}} and {{{textHtml}}}',
    '{{fields.tax-period}} {{this.case.url}}',
    'Since {{contact.fields.customer-since}}',
    '{{#if fields.tax-period}}For {{fields.tax-period}}{{else}}For ever{{/if}}',
    '{{#unless agent.name}}The team{{/unless}}',
    '{{! a remark }}{{organisation}}',
  ])('may be %s', (template) => {
    expect(templateProblems(template, allowed)).toEqual([]);
  });

  it.each([
    ['{{#if case.number}}open', /does not parse near/],
    ['{{#if case.number}}x{{/unless}}', /if doesn't match unless/],
    ['{{case.number', /does not parse/],
    ['{{ }}', /does not parse/],
    ['{{case.id}}', /Unknown variable "case.id"/],
    ['{{fields.other}}', /Unknown variable "fields.other"/],
    ['{{contact.fields.other}}', /Unknown variable "contact.fields.other"/],
    ['{{contact.fields}}', /Unknown variable "contact.fields"/],
    ['{{fields}}', /Unknown variable "fields"/],
    ['{{this}}', /Unknown variable/],
    ['{{constructor}}', /Unknown variable "constructor"/],
    ['{{../case.number}}', /Unknown variable "..\/case.number"/],
    ['{{@root.case.number}}', /Unknown variable "@root.case.number"/],
    ['{{"case.number"}}', /Unknown variable/],
    ['{{{contact.name}}}', /use two braces/],
    ['{{&contact.name}}', /use two braces/],
    ['{{lookup case "number"}}', /there are no helpers here/],
    ['{{log x=1}}', /there are no helpers here/],
    ['{{#each fields}}x{{/each}}', /Only {{#if variable}}/],
    ['{{#with case}}{{number}}{{/with}}', /Only {{#if variable}}/],
    ['{{#if nonsense}}x{{/if}}', /Unknown variable "nonsense"/],
    ['{{#if case.number}}{{nonsense}}{{/if}}', /Unknown variable "nonsense"/],
    ['{{#if case.number}}x{{else}}{{nonsense}}{{/if}}', /Unknown variable "nonsense"/],
    ['{{> footer}}', /Partials and decorators/],
    ['{{#*inline "a"}}x{{/inline}}', /Partials and decorators/],
    ['{{{{raw}}}}x{{{{/raw}}}}', /Only {{#if variable}}/],
  ])('may not be %s', (template, message) => {
    expect(templateProblems(template, allowed)).toEqual([
      expect.objectContaining({ line: 1, message: expect.stringMatching(message) }),
    ]);
  });

  it.each([
    ['a mistake', 'one\ntwo {{nonsense}}', 2],
    ['a broken line', 'one\ntwo\nthree {{case.}}', 3],
    ['a block that closes another', 'one\n{{#if text}}x{{/unless}}', 2],
  ])('tells the line of %s', (_, template, line) => {
    expect(templateProblems(template, allowed).map((problem) => problem.line)).toEqual([line]);
  });
});

describe('where a template stands', () => {
  it.each([
    ['body', ['text', 'textHtml', 'fields.a', 'agent.name', 'case.subject', 'case.url'], []],
    ['subject', ['text', 'fields.a', 'agent.name', 'case.subject'], ['textHtml']],
    [
      'start',
      ['agent.name', 'case.subject', 'contact.name', 'contact.fields.b'],
      ['text', 'textHtml', 'fields.a'],
    ],
    [
      'confirmation',
      ['case.number', 'case.portalUrl', 'stream.name'],
      ['case.subject', 'contact.name', 'case.url', 'agent.name', 'text', 'fields.a', 'contact.fields.b'],
    ],
  ] as const)('decides what it may say: %s', (use, known, unknown) => {
    const variables = templateVariables(use, { fields: ['a'], contact: ['b'] });
    expect(variables).toEqual(expect.arrayContaining([...known]));
    expect(variables.filter((name) => (unknown as readonly string[]).includes(name))).toEqual([]);
  });
});
