import { complete, completionAt } from './complete-variable.js';

const variables = [
  { name: 'case.number', label: 'Number of the case' },
  { name: 'case.portalUrl', label: 'Address in the portal' },
  { name: 'contact.name', label: 'Name of the contact' },
  { name: 'fields.quarter', label: 'Quarter' },
];

/** `|` is where the caret stands. */
const at = (marked: string) => {
  const caret = marked.indexOf('|');
  return completionAt(marked.replace('|', ''), caret, variables);
};
const names = (marked: string) => at(marked)?.offered.map(({ name }) => name) ?? null;

describe('a variable that is being typed', () => {
  it.each<[string, string[] | null]>([
    ['Dear {{|', ['case.number', 'case.portalUrl', 'contact.name', 'fields.quarter']],
    ['Dear {{con|', ['contact.name']],
    ['Dear {{ con|', ['contact.name']],
    ['Dear {{{con|', ['contact.name']],
    ['{{#if port|', ['case.portalUrl']],
    ['{{#unless fields.|}}', ['fields.quarter']],
    // By what it stands for, and by a part of its name; what begins so comes first.
    ['{{number|', ['case.number']],
    ['{{Quart|', ['fields.quarter']],
    ['{{c|', ['case.number', 'case.portalUrl', 'contact.name']],
    ['{{case.nu|mber', ['case.number']],
    ['{{case.nu|mb}}', ['case.number']],
  ])('is offered what fits: %s', (marked, offered) => {
    const found = names(marked);
    expect(marked.endsWith('{{c|') ? found?.slice(0, 3) : found).toEqual(offered);
  });

  it.each([
    'Dear |',
    '{|',
    '{{case.number}}|',
    '{{case.number|}}',
    '{{#if|',
    '{{case.number }} and |',
    '{{nothing|',
  ])('is offered nothing where none is typed, or it is typed already: %s', (marked) => {
    expect(at(marked)).toBeNull();
  });

  it.each<[string, string]>([
    ['Dear {{con|, hello', 'Dear {{contact.name}}|, hello'],
    ['Dear {{con|}}, hello', 'Dear {{contact.name}}|, hello'],
    ['Dear {{con|t.n }}, hello', 'Dear {{contact.name }}|, hello'],
    ['{{#if con|', '{{#if contact.name}}|'],
    ['{{{con|', '{{{contact.name}}}|'],
  ])('is put in with its braces: %s', (marked, done) => {
    const { text, caret } = complete(marked.replace('|', ''), at(marked)!, 'contact.name');
    expect(`${text.slice(0, caret)}|${text.slice(caret)}`).toBe(done);
  });
});
