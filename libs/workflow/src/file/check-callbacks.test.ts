import { problems, read, SOUND } from '../testing/sample-file.js';

/** The sound sample with a state for callbacks and an action into it. */
const withCallback = (kind: string, ...lines: string[]) =>
  SOUND.replace(
    'actions:\n',
    `  later:\n    name: Later\n    kind: ${kind}\n    see: [role:expert]\nactions:\n  call-later:\n    name: Call later\n    from: new\n    to: later\n${lines.map((line) => `    ${line}\n`).join('')}  called:\n    name: Called\n    from: later\n    to: new\n    perform: [role:expert]\n`,
  );
const mistakes = (text: string) => problems(text).map(({ path, message }) => `${path}: ${message}`);

describe('an action that leads to a callback', () => {
  it('may propose a term', () => {
    const file = read(withCallback('private-callback', 'perform: [role:expert]', 'term: 30m'));
    expect(file.workflow.actions.find(({ key }) => key === 'call-later')?.defaultTermMinutes).toBe(30);
  });

  it.each<[string, string, string[], RegExp]>([
    [
      'needs a term when a clock starts it',
      'public-callback',
      ['after: 3d'],
      /call-later.term: .*asks nobody/,
    ],
    [
      'is at most two years ahead',
      'private-callback',
      ['perform: [role:expert]', 'term: 800d'],
      /call-later.term: .*two years/,
    ],
    [
      'needs one person when it is private',
      'private-callback',
      ['perform: [role:expert]', 'assign: group:first-line'],
      /call-later.assign: .*one person/,
    ],
    [
      'needs somebody when it is private',
      'private-callback',
      ['perform: [role:expert]', 'assign: nobody'],
      /call-later.assign: .*one person/,
    ],
  ])('%s', (_, kind, lines, message) => {
    expect(mistakes(withCallback(kind, ...lines))).toEqual([expect.stringMatching(message)]);
  });

  it('may give a public one to a group', () => {
    expect(
      mistakes(withCallback('public-callback', 'perform: [role:expert]', 'assign: group:first-line')),
    ).toEqual([]);
  });
});

describe('the beginning of a case', () => {
  it('is no callback: nobody has agreed on a term yet', () => {
    const text = SOUND.replace('kind: unused', 'kind: public-callback');
    expect(mistakes(text)).toContainEqual(expect.stringMatching(/states.new.kind: A new case has no term/));
  });
});

describe('a time to reopen within', () => {
  it('is read from an action by customer-message', () => {
    const file = read(
      SOUND.replace('    by: customer-message\n', '    by: customer-message\n    reopenWithin: 14d\n'),
    );
    expect(file.workflow.actions.find(({ key }) => key === 'wrote')?.reopenWithinMinutes).toBe(20_160);
  });

  it('means nothing where no closed state offers the action', () => {
    const text = SOUND.replace(
      '    by: customer-message\n    from: [closed]',
      '    by: customer-message\n    reopenWithin: 14d\n    from: [new]',
    );
    expect(mistakes(text)).toEqual([expect.stringMatching(/wrote.reopenWithin: .*no closed state/)]);
  });
});
