import { incidentsOf, type Watched } from './incidents.js';

const now = new Date('2026-03-02T12:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const mailbox = (changes: Partial<Watched> = {}): Watched => ({
  state: 'listening',
  signInFailures: 0,
  watchedSince: ago(10_000),
  lastContactAt: ago(1),
  lastMailAt: ago(60),
  ...changes,
});

describe('a mailbox', () => {
  it.each<[string, Partial<Watched>, string[]]>([
    ['that is listened to and gets mail', {}, []],
    ['refused once, as while its server restarts', { signInFailures: 1 }, []],
    ['refused twice', { signInFailures: 2, state: 'sign-in-failed' }, ['sign-in']],
    [
      'refused for long is one incident, not two',
      { signInFailures: 9, lastContactAt: ago(600) },
      ['sign-in'],
    ],
    ['without contact for half an hour', { state: 'waiting', lastContactAt: ago(31) }, ['unreachable']],
    ['that never was reached', { state: 'connecting', lastContactAt: null }, ['unreachable']],
    ['new and not yet reached', { state: 'connecting', lastContactAt: null, watchedSince: ago(5) }, []],
    ['without mail for three days', { lastMailAt: ago(3 * 24 * 60 + 1) }, ['silence']],
    ['without any mail since it is watched', { lastMailAt: null }, ['silence']],
    [
      'of SMTP that fell silent',
      { state: null, lastContactAt: null, watchedSince: null, lastMailAt: ago(9_000) },
      ['silence'],
    ],
    [
      'of SMTP nobody wrote to yet',
      { state: null, lastContactAt: null, watchedSince: null, lastMailAt: null },
      [],
    ],
  ])('%s', (_, changes, kinds) => {
    expect(incidentsOf(mailbox(changes), now, 72)).toEqual(kinds);
  });

  it('may be silent as long as it likes where nobody wants to know', () => {
    expect(incidentsOf(mailbox({ lastMailAt: ago(100_000) }), now, 0)).toEqual([]);
  });
});
