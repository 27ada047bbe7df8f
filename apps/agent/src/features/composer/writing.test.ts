import {
  audienceOf,
  errorsByPlace,
  fromDraft,
  isOneClick,
  isUntouched,
  lacking,
  startWriting,
  toDraft,
  toInput,
  type Action,
  type Draft,
  type Proposal,
  type Writing,
} from './writing.js';

const action = (more: Partial<Action> = {}): Action =>
  ({
    key: 'reply',
    name: 'Reply',
    writes: 'MESSAGE',
    textRequired: true,
    initialText: '',
    initialTexts: [],
    fields: [],
    asksAssignee: false,
    offersAssignToMe: true,
    takesCopies: false,
    recipients: ['anna@example.test'],
    deletes: false,
    available: true,
    ...more,
  }) as Action;
const field = (key: string, required = false) =>
  ({
    key,
    required,
    kind: 'TEXT',
    label: key,
    options: [],
    help: null,
    currency: null,
  }) as Action['fields'][number];
const place = { number: '1001', version: 7 };

describe('who will read what is written', () => {
  it.each([
    ['MESSAGE', ['a@b.test'], 'public'],
    ['ACCEPT', [], 'public'],
    ['PROPOSAL', ['a@b.test'], 'proposal'],
    ['NOTE', ['a@b.test'], 'internal'],
    ['REJECT', [], 'internal'],
    ['NOTHING', [], 'internal'],
    ['NOTHING', ['a@b.test'], 'public'],
  ] as const)('%s to %j is %s', (writes, recipients, audience) =>
    expect(audienceOf({ writes, recipients: [...recipients] })).toBe(audience),
  );
});

describe('an action with nothing to ask', () => {
  const quiet = action({ writes: 'NOTHING', textRequired: false, recipients: [] });
  it('is performed by its button', () => expect(isOneClick(quiet)).toBe(true));
  it('shows its form when it asks whom to assign', () =>
    expect(isOneClick({ ...quiet, asksAssignee: true })).toBe(false));
  it('shows its form when a mail would leave', () =>
    expect(isOneClick({ ...quiet, recipients: ['a@b.test'] })).toBe(false));
});

describe('accepting a proposal', () => {
  const proposal = {
    html: '<p>As proposed</p>',
    cc: [{ email: 'copy@example.test', name: null }],
    bcc: [{ email: 'blind@example.test', name: null }],
    attachments: [
      { id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', size: 3, url: '/f1', inline: false },
    ],
  } as unknown as Proposal;
  it('starts from the proposed words, copies and files', () => {
    expect(startWriting(action({ writes: 'ACCEPT' }), proposal)).toMatchObject({
      html: '<p>As proposed</p>',
      cc: ['copy@example.test'],
      bcc: ['blind@example.test'],
      files: [{ id: 'f1' }],
    });
  });
  it('does not put them into another action', () =>
    expect(startWriting(action(), proposal)).toMatchObject({ html: '', cc: [], files: [] }));

  describe('that was not', () => {
    const propose = action({ writes: 'PROPOSAL', initialText: '<p>Good morning</p>' });
    it.each(['REJECTED', 'VOIDED'] as const)('(%s) goes on from its words, not from a template', (status) =>
      expect(startWriting(propose, { ...proposal, status })).toMatchObject({
        html: '<p>As proposed</p>',
        cc: ['copy@example.test'],
        files: [{ id: 'f1' }],
      }),
    );
    it('begins anew while another’s still waits', () =>
      expect(startWriting(propose, { ...proposal, status: 'WAITING' })).toMatchObject({
        html: '<p>Good morning</p>',
        files: [],
      }));
  });
});

describe('a draft', () => {
  const writing: Writing = {
    actionKey: 'reply',
    html: '<p>Hi</p>',
    fields: { amount: 12 },
    cc: ['x@example.test'],
    files: [{ id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', size: 3 }],
    assignee: { groupId: 'g1' },
  };

  it('comes back as it was kept', () => {
    const kept = toDraft(writing, '1001');
    expect(
      fromDraft({
        ...kept,
        attachments: writing.files,
        updatedAt: '2026-01-01T00:00:00Z',
      } as unknown as Draft),
    ).toEqual(writing);
  });

  it('keeps its blind copies', () => {
    const kept = toDraft({ ...writing, bcc: ['blind@example.test'] }, '1001');
    expect(fromDraft({ ...kept, attachments: [], updatedAt: '' } as unknown as Draft)).toMatchObject({
      cc: ['x@example.test'],
      bcc: ['blind@example.test'],
    });
  });

  it('gives its words back even when the rest is of a shape nobody knows', () => {
    expect(
      fromDraft({
        actionKey: 'reply',
        html: '<p>Words</p>',
        input: ['?'],
        attachments: [],
        updatedAt: '',
      } as unknown as Draft),
    ).toEqual({ actionKey: 'reply', html: '<p>Words</p>', fields: {}, cc: [], files: [], assignee: null });
  });
});

describe('what is sent', () => {
  const start = startWriting(action(), null);
  const writing: Writing = {
    actionKey: 'reply',
    html: '<p>Hi</p>',
    fields: { amount: 12, empty: '', foreign: 'x' },
    cc: ['x@example.test'],
    files: [],
    assignee: { agentId: 'a1' },
  };

  it('holds only what the action asks for', () => {
    expect(toInput(writing, action({ fields: [field('amount'), field('empty')] }), place, start)).toEqual({
      ...place,
      action: 'reply',
      html: '<p>Hi</p>',
      cc: [],
      fileIds: [],
      fields: [{ key: 'amount', value: 12 }],
      assignee: null,
    });
  });

  it('carries copies and assignee when the action takes them', () => {
    expect(toInput(writing, action({ takesCopies: true, asksAssignee: true }), place, start)).toMatchObject({
      cc: ['x@example.test'],
      assignee: { agentId: 'a1' },
    });
  });

  it('says of blind copies, too, that there are none: a proposal’s own would go along otherwise', () => {
    const takes = action({ takesCopies: true });
    expect(toInput(writing, takes, place, start)).toMatchObject({ bcc: [] });
    expect(toInput({ ...writing, bcc: ['b@example.test'] }, takes, place, start)).toMatchObject({
      bcc: ['b@example.test'],
    });
    expect(toInput({ ...writing, bcc: ['b@example.test'] }, action(), place, start)).not.toHaveProperty(
      'bcc',
    );
  });

  it('says that the case shall be the writer’s only where that was ticked', () => {
    const asked = (assignToMe: boolean) => toInput(writing, action(), { ...place, assignToMe }, start);
    expect(asked(true)).toMatchObject({ assignToMe: true });
    expect(asked(false)).not.toHaveProperty('assignToMe');
  });

  it('names the files of form fields among its files', () => {
    const scan = { ...field('scan'), kind: 'FILE' } as Action['fields'][number];
    const withFile = {
      ...writing,
      fields: { scan: ['f2'] },
      files: [{ id: 'f1', name: 'a', mediaType: 'text/plain', size: 1 }],
    };
    expect(toInput(withFile, action({ fields: [scan] }), place, start)).toMatchObject({
      fileIds: ['f1', 'f2'],
      fields: [{ key: 'scan', value: ['f2'] }],
    });
  });

  it('leaves the words to the proposal when it is accepted as it stands', () => {
    const accept = action({ writes: 'ACCEPT', initialText: '<p>As proposed</p>' });
    const opened = startWriting(accept, null);
    expect(toInput(opened, accept, place, opened).html).toBeNull();
    expect(toInput({ ...opened, html: '<p>Better</p>' }, accept, place, opened).html).toBe('<p>Better</p>');
  });

  it('has no words when the action has no editor', () => {
    expect(
      toInput(writing, action({ writes: 'NOTHING', textRequired: false }), place, start).html,
    ).toBeNull();
  });
});

describe('before sending', () => {
  const empty = startWriting(action(), null);

  it('misses words, required fields and the assignee, each in its place', () => {
    expect(
      lacking(
        { ...empty, html: '<p> </p>' },
        action({ fields: [field('amount', true), field('free')], asksAssignee: true }),
      ),
    ).toEqual(['text', 'fields.amount', 'assignee']);
  });

  it('misses nothing when all is there', () => {
    expect(
      lacking(
        { ...empty, html: '<p>Hi</p>', fields: { amount: 0 } },
        action({ fields: [field('amount', true)] }),
      ),
    ).toEqual([]);
  });

  it('knows an untouched form from one worth keeping', () => {
    expect(isUntouched({ ...empty, html: '<p></p>' }, empty)).toBe(true);
    expect(isUntouched({ ...empty, html: '<p>x</p>' }, empty)).toBe(false);
    expect(isUntouched({ ...empty, cc: ['x@example.test'] }, empty)).toBe(false);
    expect(isUntouched({ ...empty, bcc: ['x@example.test'] }, empty)).toBe(false);
  });
});

describe('errors of the server', () => {
  it('stand in the places of the form', () => {
    expect(
      errorsByPlace([
        { path: 'html', message: 'Write something.' },
        { path: 'cc.0', message: 'Not an address.' },
        { path: 'cc.2', message: 'Too long.' },
        { path: 'bcc.0', message: 'Nor this.' },
        { path: 'fields.amount', message: 'Not a number.' },
      ]),
    ).toEqual({
      text: 'Write something.',
      cc: 'Not an address. Too long.',
      bcc: 'Nor this.',
      'fields.amount': 'Not a number.',
    });
  });
});
