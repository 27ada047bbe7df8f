import { PublishStreams } from '@sprawa/cases';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { CASE, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const RULES = ['show', 'apart', 'drop'] as const;
type Rule = (typeof RULES)[number];
/** A stream of each rule; `apart` is what a file that says nothing gets. */
const stream = (rule: Rule): string => `
key: mail-${rule}
name: Mail ${rule}
${rule === 'apart' ? '' : `automaticMail: ${rule}`}
mailboxes: [${rule}@demo.test]
sender: { name: Desk, address: ${rule}@demo.test }
members: { groups: [specialists] }
confirmation: { subject: 'Received [#{{case.number}}]', body: Thanks }
states:
  new: { name: New, kind: unused, initial: true, see: &all [role:expert] }
  waiting: { name: Waiting, kind: waiting, see: *all }
  back: { name: Back, kind: in-progress, see: *all }
actions:
  reply:
    name: Reply
    from: '*'
    to: waiting
    writes: message
    perform: *all
    mails:
      - { to: customer, subject: 'Re: {{case.subject}}', body: '{{textHtml}}' }
  wrote: { name: Wrote, from: waiting, to: back, by: customer-message, writes: message }
`;
const OUT_OF_OFFICE = { 'Auto-Submitted': 'auto-replied', Subject: 'Automatic reply: away' };
const LIST = { 'List-Id': '<news.firm.example>', Precedence: 'bulk', Subject: 'Weekly news' };
const LOOP = { 'X-Sprawa-Loop': 'c1', Subject: 'Re: your own words' };

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'sprawa-automatic-'));
  for (const rule of RULES) await writeFile(join(folder, `${rule}.yaml`), stream(rule));
  await api.app.get(PublishStreams).fromFolder(folder);
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

let count = 0;
const fresh = (what: string): string => `${what}${++count}@firm.example`;

/** Hands a mail over by SMTP. @returns what the ledger says of it */
async function receive(
  rule: Rule,
  from: string,
  header: Record<string, string>,
  words = 'Words of the mail.',
  envelopeFrom = from,
): Promise<{ state: string; case_id: string | null; entry_id: string | null }> {
  const messageId = fresh('m');
  const transport = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
  const lines = { From: from, To: `${rule}@demo.test`, 'Message-ID': `<${messageId}>`, ...header };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  await transport.sendMail({
    envelope: { from: envelopeFrom, to: [`${rule}@demo.test`] },
    raw: `${head.join('')}\r\n${words}\r\n`,
  });
  transport.close();
  await api.settle();
  const [row] = await api.source.query(
    `SELECT state, case_id, entry_id FROM inbound_mail WHERE message_id = $1`,
    [messageId],
  );
  return row;
}

/** A case of a customer with an account, answered, so that it waits; a colleague of theirs got a copy. */
async function answeredCase(rule: Rule) {
  const customer = fresh('customer');
  const colleague = fresh('colleague');
  const { case_id: id } = await receive(rule, customer, { Subject: 'Help', Cc: colleague }, 'Please help.');
  await register(api, customer, 'Carla Customer');
  const [{ number }] = await api.source.query(`SELECT number::text AS number FROM cases WHERE id = $1`, [id]);
  const expert = await api.agent('expert@test.example');
  const { version } = (await expert.ask(CASE, { number })).case;
  await expert.ask(PERFORM, { input: { number, version, action: 'reply', html: '<p>Our answer</p>' } });
  await api.settle();
  const [{ message_id: answer }] = await api.source.query(
    `SELECT message_id FROM message WHERE case_id = $1 AND direction = 'out'`,
    [id],
  );
  const see = async () => (await expert.ask(CASE, { number })).case;
  const portal = async () => JSON.stringify(await (await api.customer(customer)).ask(MY_CASE, { number }));
  return { id: id!, number: String(number), customer, colleague, answer: String(answer), see, portal };
}

const mailsTo = async (address: string): Promise<unknown[]> =>
  api.source.query(`SELECT FROM demo_mail WHERE $1 = ANY(recipients)`, [address]);
const messages = (found: any): any[] =>
  found.timeline.edges.map(({ node }: any) => node).filter((node: any) => node.__typename === 'MessageEntry');
const apartOf = async (number: string, text: string): Promise<boolean> => {
  const expert = await api.agent('expert@test.example');
  const { timeline } = (
    await expert.ask(
      `query ($number: String!) { case(number: $number) { timeline(last: 50) { edges { node { ... on MessageEntry { text apart } } } } } }`,
      { number },
    )
  ).case;
  return timeline.edges.find(({ node }: any) => node.text === text).node.apart;
};

describe.each(RULES)('in a stream that says %s', (rule) => {
  const kept = rule !== 'drop';

  it.each([
    ['an out-of-office notice', OUT_OF_OFFICE],
    ['a mail to a list', LIST],
    ['a mail of ours that comes round', LOOP],
  ])('%s in a case moves nothing and is answered by nobody', async (_, header) => {
    const { number, customer, answer, see } = await answeredCase(rule);
    const before = await see();
    const mails = (await mailsTo(customer)).length;
    const row = await receive(rule, customer, { ...header, 'In-Reply-To': `<${answer}>` }, 'I am a machine.');
    const after = await see();
    expect(after.state.key).toBe('waiting');
    expect(await mailsTo(customer)).toHaveLength(mails);
    expect(row.state).toBe(kept ? 'done' : 'dropped');
    expect(messages(after).filter(({ automatic }) => automatic)).toHaveLength(kept ? 1 : 0);
    if (kept) expect(await apartOf(number, 'I am a machine.')).toBe(rule === 'apart');
    else expect(after.version).toBe(before.version);
  });

  it.each([
    ['an out-of-office notice', OUT_OF_OFFICE],
    ['a mail to a list', LIST],
    ['a mail of ours that comes round', LOOP],
  ])(`%s about nothing ${kept ? 'is a case that nobody answers' : 'is no case'}`, async (_, header) => {
    const from = fresh('machine');
    const [{ n: before }] = await api.source.query(`SELECT count(*)::int AS n FROM cases`);
    const row = await receive(rule, from, header);
    const [{ n: after }] = await api.source.query(`SELECT count(*)::int AS n FROM cases`);
    expect(after - before).toBe(kept ? 1 : 0);
    expect(row).toMatchObject(kept ? { state: 'done' } : { state: 'dropped', case_id: null, entry_id: null });
    expect(await mailsTo(from)).toEqual([]);
    // A machine that was dropped is not known as a contact either.
    const contacts = await api.source.query(`SELECT FROM contact_email WHERE email = $1`, [from]);
    expect(contacts).toHaveLength(kept ? 1 : 0);
  });

  it('our own mail, forwarded back to us, is no entry and no case', async () => {
    const [{ n: before }] = await api.source.query(`SELECT count(*)::int AS n FROM case_entry`);
    await receive(rule, `${rule}@demo.test`, LOOP);
    const [{ n: after }] = await api.source.query(`SELECT count(*)::int AS n FROM case_entry`);
    expect(after).toBe(before);
  });

  it(`a bounce stands on our message${kept ? ' and in the case, for staff' : ' and nowhere else'}`, async () => {
    const { answer, see, portal } = await answeredCase(rule);
    const before = await see();
    const row = await receive(
      rule,
      'MAILER-DAEMON@mx.example',
      { Subject: 'Undelivered', 'X-Failed-Recipients': 'x@firm.example', 'In-Reply-To': `<${answer}>` },
      '550 5.1.1 User unknown',
      '',
    );
    expect(row.state).toBe(kept ? 'done' : 'dropped');
    const after = await see();
    expect(messages(after).find(({ direction }) => direction === 'OUT')).toMatchObject({
      delivery: 'BOUNCED',
    });
    expect(after.timeline.totalCount - before.timeline.totalCount).toBe(kept ? 1 : 0);
    expect(await portal()).not.toContain('User unknown');
  });

  it('a mail that a person wrote is taken in as ever', async () => {
    const { customer, answer, see } = await answeredCase(rule);
    expect(
      await receive(rule, customer, { Subject: 'Re: Help', 'In-Reply-To': `<${answer}>` }, 'Thank you!'),
    ).toMatchObject({ state: 'done' });
    expect((await see()).state.key).toBe('back');
  });

  it('a dropped or kept mail that comes again is known', async () => {
    const twice = { ...LIST, 'Message-ID': `<${fresh('again')}>` };
    const from = fresh('machine');
    await receive(rule, from, twice, 'one');
    await receive(rule, from, twice, 'the same, with other bytes');
    const rows = await api.source.query(
      `SELECT state FROM inbound_mail WHERE message_id = $1 ORDER BY received_at, id`,
      [twice['Message-ID'].slice(1, -1)],
    );
    expect(rows.map(({ state }: { state: string }) => state)).toEqual([kept ? 'done' : 'dropped', 'dropped']);
  });
});

describe('an out-of-office notice of a colleague who got a copy', () => {
  it.each(['show', 'apart'] as const)('is the staff’s to read, not the customer’s (%s)', async (rule) => {
    const { colleague, answer, see, portal } = await answeredCase(rule);
    const seen = await portal();
    await receive(
      rule,
      colleague,
      { ...OUT_OF_OFFICE, 'In-Reply-To': `<${answer}>` },
      'Away; call my home number.',
    );
    const [notice] = messages(await see()).filter(({ automatic }) => automatic);
    expect(notice).toMatchObject({ text: 'Away; call my home number.', visibility: 'INTERNAL' });
    expect(await portal()).toBe(seen);
  });
});
