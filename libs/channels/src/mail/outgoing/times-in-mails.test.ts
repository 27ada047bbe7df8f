import { PublishStreams } from '@sprawa/cases';
import { momentText } from '@sprawa/workflow';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChannels, type ChannelsApp } from '../../testing/channels-app.js';
import { correspondence } from '../../testing/correspondence.js';

const stream = (key: string, zone: string) => `
key: ${key}
name: ${key}
${zone}
mailboxes: [${key}@demo.test]
sender: { name: Desk, address: ${key}@demo.test }
members: { groups: [clerks] }
confirmation: { subject: 'Received [#{{case.number}}]', body: 'At {{now}}, on {{today}}.' }
states:
  new: { name: New, kind: unused, initial: true, see: [group:clerks] }
actions:
  wrote:
    name: The customer wrote
    from: new
    by: customer-message
    mails:
      - { to: group:clerks, subject: They wrote, body: 'They wrote at {{now}}.' }
`;

let app: ChannelsApp;
let folder: string;
let mail: ReturnType<typeof correspondence>;
beforeAll(async () => {
  app = await startChannels({ TIME_ZONE: 'America/New_York' });
  folder = await mkdtemp(join(tmpdir(), 'sprawa-zones-'));
  await writeFile(join(folder, 'tokyo.yaml'), stream('tokyo', 'timeZone: Asia/Tokyo'));
  await writeFile(join(folder, 'plain.yaml'), stream('plain', ''));
  await app.get(PublishStreams).fromFolder(folder);
  mail = correspondence(app);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** What a clock of the zone may have said while `work` went on. */
async function during(work: () => Promise<void>): Promise<(zone: string) => RegExp> {
  const start = new Date();
  await work();
  const moments = [start, new Date()];
  return (zone) => new RegExp(moments.map((moment) => momentText(moment, 'en', zone)).join('|'));
}

const write = (from: string, to: string, more: Record<string, string> = {}) =>
  mail.receive(
    { From: from, To: to, Subject: 'A question', 'Message-ID': `<${mail.fresh('m')}>`, ...more },
    'Hello',
    {
      from,
      to: [to],
    },
  );

describe('a time in a mail to a customer', () => {
  it.each([
    ['tokyo@demo.test', 'Asia/Tokyo', 'of their stream'],
    ['plain@demo.test', 'America/New_York', 'of the organisation, where the stream has none'],
  ])('to %s is told by the clock %s (%s)', async (mailbox, zone) => {
    const from = mail.fresh('anna');
    const clock = await during(() => write(from, mailbox));
    expect((await mail.mailsTo(from))[0]!.body).toMatch(clock(zone));
  });

  it('is told by the clock they chose themselves', async () => {
    const from = mail.fresh('olena');
    await write(from, 'tokyo@demo.test');
    await app.query(
      `INSERT INTO customer (id, contact_id, email, password_hash, time_zone)
       SELECT gen_random_uuid(), contact_id, email, 'none', 'Europe/Kyiv' FROM contact_email WHERE email = $1`,
      [from],
    );
    const clock = await during(() => write(from, 'tokyo@demo.test'));
    expect((await mail.mailsTo(from))[1]!.body).toMatch(clock('Europe/Kyiv'));
  });
});

describe('a time in a mail to an agent', () => {
  it.each([
    ['chosen', 'Asia/Kolkata', 'Europe/Kyiv', 'Asia/Kolkata'],
    ['of their browser', null, 'Europe/Kyiv', 'Europe/Kyiv'],
    ['of the organisation', null, null, 'America/New_York'],
  ])('is told by the clock %s', async (_, chosen, browser, zone) => {
    const agent = mail.fresh('clerk');
    await app.query(
      `WITH one AS (INSERT INTO agent (id, email, name, role_key, time_zone, browser_time_zone)
         VALUES (gen_random_uuid(), $1, 'Clerk', 'expert', $2, $3) RETURNING id)
       INSERT INTO agent_group_member (group_id, agent_id) SELECT g.id, one.id FROM agent_group g, one WHERE g.key = 'clerks'`,
      [agent, chosen, browser],
    );
    const from = mail.fresh('jan');
    await write(from, 'tokyo@demo.test');
    const [confirmation] = await mail.mailsTo(from);
    const number = /#(\d+)/.exec(confirmation!.subject)![1]!;
    const clock = await during(() => write(from, 'tokyo@demo.test', { Subject: `Re: [#${number}]` }));
    expect((await mail.mailsTo(agent)).at(-1)!.body).toMatch(clock(zone));
  });
});
