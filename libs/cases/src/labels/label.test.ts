import { InputError } from '@sprawa/platform';
import { readLabelLook } from './label.js';

const look = { name: 'Warranty', color: 'teal', scopes: ['cases'] };
const problems = (given: Partial<typeof look>) => {
  try {
    readLabelLook({ ...look, ...given }, 'en');
    return [];
  } catch (error) {
    return (error as InputError).fieldErrors.map(({ path }) => path);
  }
};

describe('a label as it is given', () => {
  it('stands on one line without outer spaces', () =>
    expect(readLabelLook({ ...look, name: '  To  be\n called ' }, 'en').name).toBe('To be called'));

  it('keeps the order of what it applies to', () =>
    expect(readLabelLook({ ...look, scopes: ['contacts', 'cases', 'walls'] }, 'en').scopes).toEqual([
      'cases',
      'contacts',
    ]));

  it.each<[string, Partial<typeof look>, string[]]>([
    ['without a name', { name: '  ' }, ['input.name']],
    ['with a name of a line too many', { name: 'x'.repeat(41) }, ['input.name']],
    ['in a colour of its own', { color: '#123456' }, ['input.color']],
    ['for nothing', { scopes: [] }, ['input.scopes']],
    ['wrong everywhere', { name: '', color: '', scopes: [] }, ['input.name', 'input.color', 'input.scopes']],
  ])('%s is told what is wrong', (_, given, paths) => expect(problems(given)).toEqual(paths));
});
