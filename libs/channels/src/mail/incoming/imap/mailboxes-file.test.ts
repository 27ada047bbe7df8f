import { readMailboxes } from './mailboxes-file.js';

const secrets = { SUPPORT_USER: 'support@firm.example', SUPPORT_PASSWORD: 'secret' };
const file = (changes = ''): string =>
  `mailboxes:\n  - address: Support@firm.example\n    host: imap.firm.example\n    userFrom: SUPPORT_USER\n    passwordFrom: SUPPORT_PASSWORD\n${changes}`;
const problemsOf = (text: string, environment: Record<string, string> = secrets): string[] => {
  const result = readMailboxes(text, environment);
  return 'problems' in result ? result.problems : [];
};

describe('the file of mailboxes', () => {
  it('needs a server and the names of two environment variables; the rest has good defaults', () => {
    expect(readMailboxes(file(), secrets)).toEqual({
      mailboxes: [
        {
          address: 'support@firm.example',
          host: 'imap.firm.example',
          port: 993,
          security: 'tls',
          folder: 'INBOX',
          user: 'support@firm.example',
          password: 'secret',
          takeIn: 'new',
          afterwards: { do: 'leave' },
        },
      ],
    });
  });

  it.each(['', 'mailboxes:', 'mailboxes: []', '# nothing'])('may be without any: %j', (text) => {
    expect(readMailboxes(text, {})).toEqual({ mailboxes: [] });
  });

  it('takes what is asked for afterwards', () => {
    const result = readMailboxes(file('    afterwards: move:Sprawa/Done\n    takeIn: all\n'), secrets);
    expect(result).toMatchObject({
      mailboxes: [{ takeIn: 'all', afterwards: { do: 'move', folder: 'Sprawa/Done' } }],
    });
  });

  it.each([
    [
      'a password in the file',
      file().replace('SUPPORT_PASSWORD', 'hunter2'),
      /passwordFrom: must be the NAME/,
    ],
    ['a variable that is not set', file().replace('SUPPORT_USER', 'OTHER'), /OTHER is not set/],
    ['a password in the clear', file('    security: none\n'), /never travels in the clear/],
    ['an unknown key', file('    pasword: x\n'), /pasword: is not known/],
    ['an unknown wish', file('    afterwards: delete\n'), /must be leave, seen, or move/],
    ['no address', file().replace('Support@firm.example', 'support'), /not an e-mail address/],
    ['a port of no use', file('    port: 99999\n'), /1–65535/],
    ['the same twice', file() + file().slice('mailboxes:\n'.length), /mailboxes.1.address: is there twice/],
    ['no list', 'mailboxes: 5', /a list/],
    ['no YAML', 'a: [', /./],
  ])('with %s is refused in words', (_, text, words) => {
    expect(problemsOf(text).join('\n')).toMatch(words);
  });
});
