import { NoticeMails, Notices, type NewNotice } from '@sprawa/cases';
import { MailSender } from '@sprawa/channels';
import { Transactions, Writes, newId, type OutgoingMail } from '@sprawa/platform';
import { simpleParser, type ParsedMail } from 'mailparser';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, PERFORM } from '../testing/operations.js';
import {
  startRecordingMailServer,
  type RecordingMailServer,
} from '../testing/processes/recording-mail-server.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const CHOICE = /* GraphQL */ `
  query {
    noticeMails {
      topics
      onlyAway
    }
  }
`;
const CHOOSE = /* GraphQL */ `
  mutation ($input: NoticeMailsInput!) {
    setNoticeMails(input: $input) {
      topics
      onlyAway
    }
  }
`;
const READ = /* GraphQL */ `
  mutation {
    markNoticesRead
  }
`;
const FOLLOW = /* GraphQL */ `
  mutation ($number: String!, $follow: Boolean!) {
    followCase(number: $number, follow: $follow) {
      number
    }
  }
`;
const TRAINEE = 'trainee@test.example';
const EXPERT = 'expert@test.example';

let server: RecordingMailServer;
let api: RunningApi;
beforeAll(async () => {
  server = await startRecordingMailServer();
  api = await startApi({ SMTP_URL: server.url });
});
afterAll(async () => {
  await api.stop();
  await server.close();
});

const idOf = async (email: string): Promise<string> =>
  (await api.source.query('SELECT id FROM agent WHERE email = $1', [email]))[0].id;

async function tell(email: string, caseId: string, more: Partial<NewNotice> = {}): Promise<void> {
  const notice = { agentId: await idOf(email), kind: 'mentioned' as const, caseId, data: {}, ...more };
  await api.app.get(Transactions).run(async (tx) => {
    const writes = new Writes(tx);
    await api.app.get(Notices).tell(writes, notice);
    await writes.send();
  });
}

const choose = async (email: string, topics: string[], onlyAway = false) =>
  (await (await api.agent(email)).ask(CHOOSE, { input: { topics, onlyAway } })).setNoticeMails;

/** Five minutes later, and nobody was at their desk for an hour. */
async function later(): Promise<void> {
  await api.source.query(
    `UPDATE notice SET created_at = created_at - interval '5 minutes' WHERE mailed_at IS NULL`,
  );
  await api.source.query(`UPDATE session SET last_seen_at = now() - interval '1 hour'`);
}

/** What went out to colleagues by now; customers have their own mails. */
async function mails(): Promise<ParsedMail[]> {
  await api.settle();
  const staff = server.mails.filter(({ to }) => to.some((address) => address.endsWith('@test.example')));
  return Promise.all(staff.map(({ raw }) => simpleParser(raw)));
}
const mailed = async (): Promise<ParsedMail[]> => {
  await api.app.get(NoticeMails).run();
  return mails();
};

beforeEach(async () => {
  await api.settle();
  await api.source.query('DELETE FROM notice');
  await api.source.query('DELETE FROM notice_mail_choice');
  (server.mails as object[]).length = 0;
});

describe('the choice of how one is told', () => {
  it('is the bell alone for whoever never chose, and nothing is mailed to them', async () => {
    const { caseId } = await customerWrites(api);
    expect((await (await api.agent(TRAINEE)).ask(CHOICE)).noticeMails).toEqual({
      topics: [],
      onlyAway: true,
    });
    await tell(TRAINEE, caseId);
    await later();
    expect(await mailed()).toEqual([]);
  });

  it('is one’s own', async () => {
    expect(await choose(TRAINEE, ['FOLLOWED', 'REPLIES', 'REPLIES'])).toEqual({
      topics: ['REPLIES', 'FOLLOWED'],
      onlyAway: false,
    });
    expect((await (await api.agent(TRAINEE)).ask(CHOICE)).noticeMails.topics).toEqual([
      'REPLIES',
      'FOLLOWED',
    ]);
    expect((await (await api.agent(EXPERT)).ask(CHOICE)).noticeMails.topics).toEqual([]);
  });

  it('is kept by topic', async () => {
    const { caseId } = await customerWrites(api);
    await choose(TRAINEE, ['FOLLOWED']);
    await tell(TRAINEE, caseId, { kind: 'reply-rejected' });
    await later();
    expect(await mailed()).toEqual([]);
  });
});

describe('a notice by e-mail', () => {
  it('names who did what on which case, in the agent’s language, with a link, and nothing that was written', async () => {
    const { number, caseId } = await customerWrites(api, { subject: 'A drum that squeaks' });
    await api.source.query(`UPDATE agent SET language = 'pl' WHERE email = $1`, [TRAINEE]);
    await choose(TRAINEE, ['MENTIONS']);
    await tell(TRAINEE, caseId, {
      data: { byAgentId: await idOf(EXPERT), text: 'What nobody may read here' },
    });
    await later();
    const [mail, ...others] = await mailed();
    await api.source.query(`UPDATE agent SET language = 'en' WHERE email = $1`, [TRAINEE]);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: { text: TRAINEE }, subject: `${number}: Eva Expert wspomina o Tobie` });
    expect(mail!.text).toContain('A drum that squeaks');
    expect(mail!.text).toContain(`/agent/cases/${number}`);
    expect(mail!.text).not.toContain('What nobody may read here');
    // RFC 3834: no machine answers it.
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('waits two minutes, for what is read at once needs none', async () => {
    const { caseId } = await customerWrites(api);
    await choose(TRAINEE, ['MENTIONS']);
    await tell(TRAINEE, caseId);
    expect(await mailed()).toEqual([]);
    await later();
    await (await api.agent(TRAINEE)).ask(READ);
    expect(await mailed()).toEqual([]);
  });

  it('is one a case until it is read, however much happens and however many processes look', async () => {
    const { caseId } = await customerWrites(api);
    const other = await customerWrites(api, { subject: 'Another' });
    await choose(TRAINEE, ['MENTIONS', 'REPLIES']);
    await tell(TRAINEE, caseId);
    await tell(TRAINEE, caseId, { kind: 'reply-rejected' });
    await tell(TRAINEE, other.caseId);
    await later();
    const look = () => api.app.get(NoticeMails).run();
    await Promise.all([look(), look(), look()]);
    expect(await mails()).toHaveLength(2);
    await tell(TRAINEE, caseId, { kind: 'answered' });
    await later();
    expect(await mailed()).toHaveLength(2);
    await (await api.agent(TRAINEE)).ask(READ);
    await tell(TRAINEE, caseId, { kind: 'answered' });
    await later();
    expect(await mailed()).toHaveLength(3);
  });

  it('comes to a follower, neither to the one who did it nor to the customer', async () => {
    const { number, caseId } = await customerWrites(api);
    for (const email of [TRAINEE, EXPERT]) {
      await choose(email, ['FOLLOWED']);
      await (await api.agent(email)).ask(FOLLOW, { number, follow: true });
    }
    const byAgentId = await idOf(EXPERT);
    await api.app.get(Transactions).run(async (tx) => {
      const writes = new Writes(tx);
      await api.app.get(Notices).tellFollowers(writes, { caseId, data: { byAgentId, text: '' } });
      await writes.send();
    });
    await later();
    const all = await mailed();
    expect(all.map(({ subject }) => subject)).toEqual([
      `${number}: Eva Expert did something on a case you follow`,
    ]);
    const toCustomer = server.mails.filter(({ to }) => !to.includes(TRAINEE));
    expect(toCustomer.map(({ raw }) => String(raw)).join()).not.toContain('you follow');
  });

  it('waits while one is at the desk, where one chose so', async () => {
    const { caseId } = await customerWrites(api);
    await choose(TRAINEE, ['MENTIONS'], true);
    await tell(TRAINEE, caseId);
    await later();
    await api.source.query(
      `UPDATE session SET last_seen_at = now() - interval '9 minutes' WHERE agent_id = (SELECT id FROM agent WHERE email = $1)`,
      [TRAINEE],
    );
    expect(await mailed()).toEqual([]);
    await later();
    expect(await mailed()).toHaveLength(1);
  });
});

describe('whoever may not know of it any more', () => {
  async function waiting(): Promise<string> {
    const { number, caseId } = await customerWrites(api);
    await choose(TRAINEE, ['MENTIONS']);
    await tell(TRAINEE, caseId);
    await later();
    return number;
  }
  async function hide(number: string): Promise<void> {
    const manager = await api.agent('manager@test.example');
    const { version } = (await manager.ask(CASE, { number })).case;
    await manager.ask(PERFORM, { input: { number, version, action: 'delete' } });
  }

  it('gets nothing of a case they lost sight of', async () => {
    await hide(await waiting());
    expect(await mailed()).toEqual([]);
  });

  it('gets nothing of it either when the mail has been waiting to be sent', async () => {
    const number = await waiting();
    const [{ id }] = await api.source.query('SELECT id FROM notice');
    const mail: OutgoingMail = {
      messageId: 'waited@test.example',
      from: { name: 'Support', address: 'support@firm.example' },
      to: [{ address: TRAINEE }],
      cc: [],
      subject: 'It waited for the server',
      html: '<p>It waited</p>',
      text: 'It waited',
      references: [],
      attachmentFileIds: [],
      automatic: true,
      onlyFor: { agentId: await idOf(TRAINEE), noticeIds: [id] },
    };
    const send = () => api.app.get(MailSender).send({ id: newId(), payload: mail, attempt: 2 });
    await send();
    expect(await mails()).toHaveLength(1);
    await hide(number);
    await send();
    expect(await mails()).toHaveLength(1);
  });

  it('gets nothing once suspended', async () => {
    await waiting();
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE email = $1`, [TRAINEE]);
    expect(await mailed()).toEqual([]);
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE email = $1`, [TRAINEE]);
  });
});
