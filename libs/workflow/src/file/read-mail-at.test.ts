import { readMailAt } from './read-mail-at.js';

const document = {
  name: { en: 'Wishes', pl: 'Życzenia' },
  signature: 'Your friends',
  timeZone: 'Europe/Warsaw',
  confirmation: { subject: 'We have it [#{{case.number}}]', body: 'Hello' },
  approval: { of: 'everybody', to: 'work', mails: { to: 'supervisor', subject: 'Waits', body: 'Look' } },
  states: {
    new: { name: 'New', customerName: 'Received', kind: 'unused', initial: true },
    work: { name: 'In progress', kind: 'in-progress' },
  },
  actions: {
    plan: {
      name: 'Plan it',
      from: ['new'],
      to: 'work',
      fields: { quarter: { label: 'Quarter' } },
      approval: {
        of: 'everybody',
        mails: [{ to: 'approver', subject: 'Waits', body: '{{fields.quarter}}' }],
      },
      mails: [
        { to: 'customer', subject: 'Planned', body: '{{fields.quarter}}' },
        { to: 'assignee', subject: 'Wrong', body: '{{fields.year}}' },
      ],
    },
    single: { name: 'One', from: '*', mails: { to: 'customer', subject: 'One', body: 'Only' } },
    broken: { from: 7, fields: 'none', mails: { to: 'customer', subject: 'Sound', body: 'All the same' } },
  },
};

describe('a mail of a drawn workflow', () => {
  it('is read with the fields of its action and the state it leads to', () => {
    expect(readMailAt(document, ['actions', 'plan', 'mails', '0'])).toMatchObject({
      to: ['customer'],
      subject: { en: 'Planned' },
      fields: [{ key: 'quarter' }],
      state: { name: { en: 'In progress' } },
      streamName: { pl: 'Życzenia' },
      signature: { en: 'Your friends' },
      timeZone: 'Europe/Warsaw',
    });
  });

  it.each<[string, string[], object]>([
    ['stands alone', ['actions', 'single', 'mails'], { subject: { en: 'One' }, state: null }],
    ['stands in what is broken elsewhere', ['actions', 'broken', 'mails'], { subject: { en: 'Sound' } }],
    [
      'is sent when a reply waits',
      ['actions', 'plan', 'approval', 'mails', '0'],
      { to: ['approver'], state: null },
    ],
    [
      'is sent when any reply waits',
      ['approval', 'mails'],
      { to: ['supervisor'], state: { name: { en: 'In progress' } } },
    ],
    ['confirms', ['confirmation'], { to: [], fields: [], state: { customerName: { en: 'Received' } } }],
  ])('that %s is read too', (_, path, mail) => {
    expect(readMailAt(document, path)).toMatchObject(mail);
  });

  it('says what is wrong with it, and nothing else', () => {
    expect(readMailAt(document, ['actions', 'plan', 'mails', '1'])).toEqual({
      problems: [
        {
          path: ['actions', 'plan', 'mails', 1, 'body'],
          message: expect.stringContaining('Unknown variable "fields.year"'),
        },
      ],
    });
  });

  it.each([
    [[]],
    [['actions']],
    [['actions', 'plan']],
    [['actions', 'plan', 'mails', '2']],
    [['actions', 'plan', 'to', '0']],
    [['actions', 'gone', 'mails', '0']],
    [['actions', 'constructor', 'mails', '0']],
    [['states', 'new', 'mails', '0']],
    [['confirmation', 'body']],
    [['mails', '0']],
    [['sender']],
  ])('is none where none stands: %j', (path) => {
    expect(readMailAt(document, path)).toBeNull();
    expect(readMailAt('hello', path)).toBeNull();
  });
});
