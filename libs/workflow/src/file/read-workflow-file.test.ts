import { SOUND, problems, read, withLine } from '../testing/sample-file.js';

describe('a sound file', () => {
  it('gives the stream with its settings', () => {
    expect(read(SOUND)).toMatchObject({
      key: 'help',
      name: { en: 'Help' },
      language: 'pl',
      mailboxes: ['help@demo.test', 'second@demo.test'],
      sender: { name: 'Help desk', address: 'help@demo.test' },
      signature: { en: '' },
      members: { groups: ['first-line'], agents: ['anna@demo.test'] },
      confirmation: { subject: { en: 'Received {{case.number}}' }, body: { en: 'Thanks' } },
      webForms: [
        {
          key: 'contact',
          title: { en: 'Contact' },
          fields: [
            { key: 'topic', kind: 'choice', options: [{ key: 'a', label: { en: 'A' } }, { key: 'b' }] },
          ],
        },
      ],
    });
  });

  it('gives the workflow', () => {
    const { workflow } = read(SOUND);
    expect(workflow).toMatchObject({
      stream: 'help',
      version: 1,
      form: [{ key: 'amount', kind: 'amount', currency: 'PLN' }],
    });
    expect(workflow.states).toEqual([
      { key: 'new', name: { en: 'New', pl: 'Nowa' }, kind: 'unused', initial: true, see: ['role:expert'] },
      { key: 'closed', name: { en: 'Closed' }, kind: 'closed', color: '#aabbcc', see: ['role:expert'] },
    ]);
    expect(workflow.actions[0]).toEqual({
      key: 'reply',
      name: { en: 'Reply' },
      from: ['new'],
      to: 'closed',
      trigger: { by: 'agent' },
      writes: 'message',
      perform: ['role:expert', 'group:first-line', 'agent:anna@demo.test'],
      fields: [{ key: 'due', label: { en: 'Due' }, kind: 'date', required: true }],
      mails: [
        {
          to: ['customer', 'group:first-line', 'address:boss@demo.test'],
          withCc: true,
          subject: { en: 'Re: {{case.subject}}' },
          body: { en: 'Hello {{contact.name}},\n{{textHtml}} {{fields.due}}' },
        },
      ],
      icon: 'point',
    });
  });

  it('lets mail write a message and time run in minutes', () => {
    const [, wrote, expire] = read(SOUND).workflow.actions;
    expect(wrote).toMatchObject({ trigger: { by: 'customer-message' }, writes: 'message', perform: [] });
    expect(expire).toMatchObject({ trigger: { by: 'timer', afterMinutes: 20_160 }, writes: 'nothing' });
  });

  it.each([
    ['30m', 30],
    ['12h', 720],
    ['14d', 20_160],
    ['2w', 20_160],
  ])('understands %s', (after, afterMinutes) => {
    const { text } = withLine('    after: 14d', `    after: ${after}`);
    expect(read(text).workflow.actions[2]?.trigger).toEqual({ by: 'timer', afterMinutes });
  });

  it.each([
    ['ask', { to: 'ask' }],
    ['performer', { to: 'performer' }],
    ['previous-owner', { to: 'previous-owner' }],
    ['nobody', { to: 'nobody' }],
    ['agent:Anna@demo.test', { to: 'agent', agent: 'anna@demo.test' }],
    ['group:first-line', { to: 'group', group: 'first-line' }],
    ['least-busy:first-line', { to: 'least-busy', group: 'first-line' }],
    ['next-in-turn:first-line', { to: 'next-in-turn', group: 'first-line' }],
  ])('assigns %s', (written, assign) => {
    const { text } = withLine('    name: Reply', `    name: Reply\n    assign: ${written}`);
    expect(read(text).workflow.actions[0]?.assign).toEqual(assign);
  });

  it('may repeat a part by an anchor', () => {
    const shared = SOUND.replace('see: [role:expert]', 'see: &all [role:expert, role:trainee]').replace(
      'see: role:expert',
      'see: *all',
    );
    expect(read(shared).workflow.states[1]?.see).toEqual(['role:expert', 'role:trainee']);
  });
});

describe('the main action', () => {
  const second = (perform: string, from: string) =>
    SOUND.replace('    from: new\n', '    from: new\n    main: true\n').replace(
      '  wrote:',
      `  second:\n    name: Second\n    main: true\n    from: ${from}\n    perform: ${perform}\n  wrote:`,
    );

  it.each([
    ['the same people in the same state', 'role:expert', 'new', ['actions.second.main']],
    ['the same people everywhere', '[role:expert, role:trainee]', "'*'", ['actions.second.main']],
    ['other people in the same state', 'role:trainee', 'new', []],
    ['the same people in another state', 'role:expert', 'closed', []],
  ])('may not be a second one for %s', (_, perform, from, paths) => {
    expect(problems(second(perform, from)).map((problem) => problem.path)).toEqual(paths);
  });
});
