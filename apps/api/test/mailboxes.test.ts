import { createTransport } from 'nodemailer';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ADMIN = 'admin@test.example';
const QUARANTINE =
  '{ mailQuarantine { mails { id mailbox sender subject reason attempts size originalUrl } next } }';
const ANSWER = '{ __typename ... on Refused { code message fieldErrors { path message } } }';
const AGAIN = `mutation ($id: ID!) { readMailAgain(id: $id) ${ANSWER} }`;
const DISCARD = `mutation ($id: ID!, $reason: String!) { discardMail(id: $id, reason: $reason) ${ANSWER} }`;

const ask = async (query: string, variables: object = {}, email = ADMIN) =>
  (await api.agent(email)).ask(query, variables);
const setAside = async (): Promise<Record<string, string>[]> =>
  (await ask(QUARANTINE)).mailQuarantine.mails as Record<string, string>[];

/** A mail that names no sender: nothing can be made of it. */
async function deliverNobody(words: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
  await transport.sendMail({
    envelope: { from: '', to: ['office@demo.test'] },
    raw: `Subject: ${words}\r\n\r\n${words}`,
  });
  transport.close();
  await api.settle();
}

describe('a mail in quarantine', () => {
  it('is shown to administrators with its reason, and given out as it came', async () => {
    await deliverNobody('As it came');
    const [mail] = await setAside();
    expect(mail).toMatchObject({
      mailbox: 'office@demo.test',
      sender: '',
      subject: 'As it came',
      reason: 'The mail names no sender',
      attempts: 1,
    });
    const original = await fetch(api.url + mail!.originalUrl);
    expect(original.headers.get('content-disposition')).toContain('attachment');
    expect(await original.text()).toBe('Subject: As it came\r\n\r\nAs it came\r\n');
  });

  it('can be read again, and comes back when nothing has changed', async () => {
    const [mail] = await setAside();
    expect((await ask(AGAIN, { id: mail!.id })).readMailAgain.__typename).toBe('MailDecided');
    await api.settle();
    expect(await setAside()).toMatchObject([{ id: mail!.id, attempts: 1 }]);
  });

  it('is thrown away with a reason only, and once', async () => {
    const [mail] = await setAside();
    expect((await ask(DISCARD, { id: mail!.id, reason: '  ' })).discardMail).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'reason' }],
    });
    expect((await ask(DISCARD, { id: mail!.id, reason: 'x'.repeat(501) })).discardMail).toMatchObject({
      fieldErrors: [{ path: 'reason' }],
    });
    expect((await ask(DISCARD, { id: mail!.id, reason: 'An attack' })).discardMail.__typename).toBe(
      'MailDecided',
    );
    expect(await setAside()).toEqual([]);
    for (const [query, answer] of [
      [AGAIN, 'readMailAgain'],
      [DISCARD, 'discardMail'],
    ] as const)
      expect((await ask(query, { id: mail!.id, reason: 'again' }))[answer]).toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});

describe('mailboxes', () => {
  it('are told to administrators, each stream’s with what lies in its ledger', async () => {
    await deliverNobody('Counted');
    const { mailboxes } = await ask(
      '{ mailboxes { address state server messages waiting quarantined incidents } }',
    );
    expect(mailboxes).toContainEqual({
      address: 'office@demo.test',
      state: 'HANDED_OVER',
      server: null,
      messages: null,
      waiting: 0,
      quarantined: 1,
      incidents: [],
    });
    expect(mailboxes).toHaveLength(3);
  });

  it('concern nobody without the right, whatever they ask for', async () => {
    const [mail] = await setAside();
    const manager = await api.agent('manager@test.example');
    for (const [query, variables] of [
      ['{ mailboxes { address } }', {}],
      [QUARANTINE, {}],
      [AGAIN, { id: mail!.id }],
      [DISCARD, { id: mail!.id, reason: 'Mine' }],
    ] as const) {
      const { data, errors } = await manager.raw(query, variables);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await setAside()).toHaveLength(1);
  });
});

describe('a mail to mailboxes of two streams', () => {
  const NOTES = `query ($number: String!) { case(number: $number) {
    timeline(last: 50) { edges { node { __typename ... on NoteEntry { text html siblingNumber } } } } } }`;
  /** What somebody is told by the note in a case; null where they do not see the case itself. */
  const noteFor = async (email: string, number: string) => {
    const found = (await ask(NOTES, { number }, email)).case;
    return (
      found &&
      found.timeline.edges
        .map(({ node }: { node: { __typename: string } }) => node)
        .find(({ __typename }: { __typename: string }) => __typename === 'NoteEntry')
    );
  };

  it('leads from each case to the other whoever may see both, and gives nobody else its number or mailbox', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
    await transport.sendMail({
      envelope: { from: 'two@firm.example', to: ['support@demo.test', 'office@demo.test'] },
      raw: 'From: two@firm.example\r\nMessage-ID: <two@firm.example>\r\nSubject: Both of you\r\n\r\nWords.',
    });
    transport.close();
    await api.settle();
    const cases = (await api.source.query(
      `SELECT c.number::text AS number, s.key FROM cases c JOIN stream s ON s.id = c.stream_id WHERE c.subject = 'Both of you'`,
    )) as { number: string; key: string }[];
    const of = (key: string) => cases.find((each) => each.key === key)!.number;
    const [support, office] = [of('support'), of('accounting-office')];
    expect(await noteFor('expert@test.example', support)).toMatchObject({ siblingNumber: office });
    expect(await noteFor('expert@test.example', office)).toMatchObject({ siblingNumber: support });

    await api.source.query(
      `DELETE FROM agent_group_member m USING agent a, agent_group g
       WHERE a.id = m.agent_id AND g.id = m.group_id AND a.email = 'trainee@test.example' AND g.key <> 'support-first-line'`,
    );
    expect(await noteFor('trainee@test.example', office)).toBeNull();
    const seen = await noteFor('trainee@test.example', support);
    expect(seen).toMatchObject({ siblingNumber: null });
    expect(JSON.stringify(seen)).not.toContain(office);
    expect(JSON.stringify(seen)).not.toContain('office@');
  });
});
