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
