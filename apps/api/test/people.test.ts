import { OpenWork } from '@sprawa/permissions';
import {
  HAND_OVER,
  INVITE,
  PEOPLE,
  RESEND,
  RESUME,
  REVOKE,
  SUSPEND,
  UPDATE_PERSON,
  done,
  linksTo,
  personOf,
} from '../testing/people.js';
import { DoorClient } from '../testing/door-client.js';
import { PASSWORD, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let admin: DoorClient;
let count = 0;
beforeAll(async () => {
  api = await startApi();
  admin = await api.agent('admin@test.example');
});
afterAll(() => api.stop());

const newcomer = (more: object = {}) => ({
  ...{ name: 'Nina New', email: `nina${++count}@test.example`, roleKey: 'specialist', language: 'pl' },
  ...more,
});
const post = async (path: string, body: object) => {
  const answer = await fetch(`${api.url}/auth/agent/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
};
const accept = (token: string, password = PASSWORD) =>
  post('reset-password', { token, password, passwordAgain: password });
const newest = async (email: string) => (await linksTo(api, email))[0]!;

/** Invites somebody and lets them accept; they are signed in. */
async function hired(input = newcomer()): Promise<{ id: string; email: string; client: DoorClient }> {
  const { person } = await done(admin, INVITE, { input });
  expect((await accept((await newest(input.email)).token)).status).toBe(204);
  const token = await DoorClient.signIn(api.url, 'agent', input.email, PASSWORD);
  return { id: person.id, email: input.email, client: new DoorClient(api.url, 'agent', token) };
}

describe('an invitation', () => {
  it('is a mail in the invitee’s language, and makes an agent once a password is chosen', async () => {
    const [{ id: groupId }] = await api.source.query(`SELECT id FROM agent_group WHERE key = 'accountants'`);
    const input = newcomer({
      groupIds: [groupId],
      supervisorId: (await personOf(api, admin, 'expert@test.example')).id,
    });
    const { person } = await done(admin, INVITE, { input });
    expect(person).toMatchObject({
      ...{
        status: 'INVITED',
        email: input.email,
        invitedBy: 'Ada Admin',
        supervisor: { name: 'Eva Expert' },
      },
      groups: [{ name: 'Accountants' }],
    });
    const mail = await newest(input.email);
    expect(mail.subject).toContain('Ada Admin zaprasza');
    expect((await post('reset-link', { token: mail.token })).body).toEqual({
      ...{ email: input.email, name: 'Nina New', invited: true },
    });
    // Nobody assigns to who is only invited.
    expect((await admin.ask(`query { agents(search: "Nina New") { name } }`)).agents).toEqual([]);

    expect((await accept(mail.token, 'short')).body.fieldErrors[0].path).toBe('password');
    expect((await accept(mail.token)).status).toBe(204);
    const { rows } = (await admin.ask('{ auditLog(first: 1) { rows { action author subject address } } }'))
      .auditLog;
    expect(rows).toEqual([
      { action: 'agent.created', author: 'Nina New', subject: 'Nina New', address: '127.0.0.1' },
    ]);
    expect((await accept(mail.token)).status).toBe(410);
    const client = new DoorClient(
      ...([api.url, 'agent', await DoorClient.signIn(api.url, 'agent', input.email, PASSWORD)] as const),
    );
    expect((await client.ask(`query { me { language role email } }`)).me).toEqual({
      ...{ language: 'pl', role: 'Specjalista', email: input.email },
    });
    expect(await personOf(api, admin, input.email)).toMatchObject({
      ...{ id: person.id, status: 'ACTIVE', groups: [{ name: 'Accountants' }] },
    });
  });

  it('sent again, makes the first link useless; taken back, the last one too, until that is undone', async () => {
    const input = newcomer();
    const { person } = await done(admin, INVITE, { input });
    const first = await newest(input.email);
    await done(admin, RESEND, { id: person.id });
    const second = await newest(input.email);
    expect((await accept(first.token)).status).toBe(410);
    await done(admin, REVOKE, { id: person.id });
    expect((await post('reset-link', { token: second.token })).status).toBe(410);
    expect((await accept(second.token)).status).toBe(410);
    expect(await done(admin, REVOKE, { id: person.id })).toMatchObject({ code: 'NOT_FOUND' });
    await done(admin, REVOKE, { id: person.id, back: true });
    expect((await accept(second.token)).status).toBe(204);
    expect(await done(admin, RESEND, { id: person.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('expires after seven days', async () => {
    const input = newcomer();
    const { person } = await done(admin, INVITE, { input });
    const { token } = await newest(input.email);
    expect(Math.round((Date.parse(person.expiresAt) - Date.now()) / 86_400_000)).toBe(7);
    await api.source.query(
      `UPDATE link SET expires_at = expires_at - interval '7 days' WHERE subject_id = $1`,
      [person.id],
    );
    expect((await accept(token)).status).toBe(410);
  });

  it('names every wrong field, and is refused for an address that has an account or an invitation', async () => {
    const wrong = { name: '', email: 'x', roleKey: 'nobody', groupIds: ['y'], supervisorId: 'z' };
    const refused = await done(admin, INVITE, { input: wrong });
    expect(refused.fieldErrors.map(({ path }: { path: string }) => path)).toEqual([
      ...['input.name', 'input.email', 'input.roleKey', 'input.groupIds', 'input.supervisorId'],
    ]);
    for (const email of ['expert@test.example', newcomer().email]) {
      await done(admin, INVITE, { input: newcomer({ email }) });
      const again = await done(admin, INVITE, { input: newcomer({ email: email.toUpperCase() }) });
      expect(again.fieldErrors.map(({ path }: { path: string }) => path)).toEqual(['input.email']);
    }
  });
});

describe('an invitation that waits', () => {
  it('says another name, role and groups once it is changed, without another mail', async () => {
    const [{ id: groupId, name: group }] = await api.source.query(
      `SELECT id, name ->> 'en' AS name FROM agent_group WHERE key = 'accountants'`,
    );
    const input = newcomer({ email: `Lena${++count}@test.example` });
    const { person } = await done(admin, INVITE, { input });
    const mails = await linksTo(api, input.email);
    const changed = { ...input, name: 'Lena Later', roleKey: 'expert', groupIds: [groupId] };
    const { id, version } = person;
    expect(await done(admin, UPDATE_PERSON, { id, version, input: changed })).toMatchObject({
      person: {
        ...{ status: 'INVITED', agent: { name: 'Lena Later' }, role: { key: 'expert' } },
        ...{ groups: [{ name: group }], expiresAt: person.expiresAt },
      },
    });
    expect(await linksTo(api, input.email)).toEqual(mails);
    const { rows } = (
      await admin.ask('{ auditLog(first: 1) { rows { title subject changes { label from to } } } }')
    ).auditLog;
    expect(rows).toEqual([
      {
        ...{ title: 'Invitation changed', subject: input.email },
        changes: [
          { label: 'Name', from: 'Nina New', to: 'Lena Later' },
          { label: 'Role', from: 'Specialist', to: 'Expert' },
          { label: 'Groups', from: null, to: group },
        ],
      },
    ]);
    expect((await accept(mails[0]!.token)).status).toBe(204);
    expect(await personOf(api, admin, input.email)).toMatchObject({
      ...{ id, status: 'ACTIVE', agent: { name: 'Lena Later' }, role: { key: 'expert' } },
      groups: [{ name: group }],
    });
  });

  it('stays with the address its link went to', async () => {
    const input = newcomer();
    const { person } = await done(admin, INVITE, { input });
    const { id, version } = person;
    const elsewhere = { ...input, email: 'elsewhere@test.example' };
    expect(await done(admin, UPDATE_PERSON, { id, version, input: elsewhere })).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'input.email' }],
    });
    expect(await linksTo(api, 'elsewhere@test.example')).toEqual([]);
  });

  it('is not changed over what somebody else made of it, nor once it is taken back, nor by whoever may not', async () => {
    const input = newcomer();
    const { person } = await done(admin, INVITE, { input });
    const { id, version } = person;
    const change = (client: DoorClient, over: number) =>
      done(client, UPDATE_PERSON, { id, version: over, input: { ...input, name: 'Other' } });
    await expect(change(await api.agent('manager@test.example'), version)).rejects.toThrow();
    expect(await change(admin, version)).toMatchObject({ __typename: 'PersonSaved' });
    expect(await change(admin, version)).toMatchObject({ code: 'STALE_VERSION' });
    await done(admin, REVOKE, { id });
    expect(await change(admin, version + 1)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the list of people', () => {
  it('goes on page by page, by name, and finds by name and address', async () => {
    const all: string[] = [];
    for (let after = null as string | null, pages = 0; pages < 50; pages++) {
      const { people } = await admin.ask(PEOPLE, { status: 'ACTIVE', first: 2, after });
      all.push(...people.people.map(({ id }: { id: string }) => id));
      after = people.next;
      if (!after) break;
    }
    const { people } = await admin.ask(PEOPLE, { status: 'ACTIVE', first: 100 });
    expect(all).toEqual(people.people.map(({ id }: { id: string }) => id));
    expect(people.counts.active).toBe(all.length);
    const found = async (search: string) =>
      (await admin.ask(PEOPLE, { status: 'ACTIVE', search })).people.people.map((p: any) => p.agent.name);
    expect(await found('EVA')).toEqual(['Eva Expert']);
    expect(await found('trainee@')).toEqual(['Tina Trainee']);
    expect(await found('%')).toEqual([]);
  });
});

describe('a change of somebody', () => {
  it('counts at once, and is refused for a version that is not the newest', async () => {
    const { id, client, email } = await hired();
    expect((await client.raw(`query { people { next } }`)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const before = await personOf(api, admin, email);
    const input = { ...newcomer({ name: 'Nina Newer', roleKey: 'administrator' }) };
    const { person } = await done(admin, UPDATE_PERSON, { id, version: before.version, input });
    expect(person).toMatchObject({
      agent: { name: 'Nina Newer' },
      email: input.email,
      role: { key: 'administrator' },
    });
    expect((await client.ask(`query { people { next } }`)).people.next).toBeNull();
    expect(await done(admin, UPDATE_PERSON, { id, version: before.version, input })).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(
      await api.source.query(
        `SELECT what, changes -> 0 ->> 'field' AS field FROM change_log WHERE subject_kind = 'agent' AND subject_id = $1`,
        [id],
      ),
    ).toEqual([{ what: 'changed', field: 'name' }]);
  });

  it('makes nobody supervise themselves, not even through others', async () => {
    const [one, other] = [await hired(), await hired()];
    const supervise = async (who: { id: string; email: string }, supervisorId: string) => {
      const { version } = await personOf(api, admin, who.email);
      return done(admin, UPDATE_PERSON, {
        ...{ id: who.id, version, input: { ...newcomer({ email: who.email }), supervisorId } },
      });
    };
    expect(await supervise(one, other.id)).toMatchObject({ __typename: 'PersonSaved' });
    expect((await supervise(other, one.id)).fieldErrors[0].path).toBe('input.supervisorId');
    expect((await supervise(one, one.id)).fieldErrors[0].path).toBe('input.supervisorId');
  });
});

describe('nobody gives or takes what they do not hold', () => {
  it('a keeper of people alone neither makes administrators nor touches one', async () => {
    await api.source.query(
      `INSERT INTO role (key, name, rights) VALUES ('personnel', '{"en":"Personnel"}', '{people.manage,case.read,staff.read}')`,
    );
    const { client, id } = await hired(newcomer({ roleKey: 'personnel' }));
    const ada = await personOf(api, client, 'admin@test.example');
    expect(ada.mayChange).toBe(false);
    const input = { name: 'Ada', email: 'mallory@test.example', roleKey: 'personnel' };
    expect(await done(client, UPDATE_PERSON, { id: ada.id, version: ada.version, input })).toMatchObject({
      code: 'MORE_RIGHTS',
    });
    expect(await done(client, SUSPEND, { id: ada.id, version: ada.version, to: {} })).toMatchObject({
      code: 'MORE_RIGHTS',
    });
    const invited = await done(client, INVITE, { input: newcomer({ roleKey: 'administrator' }) });
    expect(invited.fieldErrors[0].path).toBe('input.roleKey');
    const self = await personOf(api, client, (await client.ask(`query { me { email } }`)).me.email);
    const rise = { name: 'Me', email: self.email, roleKey: 'administrator' };
    expect(
      (await done(client, UPDATE_PERSON, { id, version: self.version, input: rise })).fieldErrors[0].path,
    ).toBe('input.roleKey');
    const { id: invitation } = (await done(admin, INVITE, { input: newcomer({ roleKey: 'administrator' }) }))
      .person;
    expect(await done(client, RESEND, { id: invitation })).toMatchObject({ code: 'MORE_RIGHTS' });
    await done(admin, SUSPEND, { id, version: (await personOf(api, admin, self.email)).version, to: {} });
  });
});

describe('a suspension', () => {
  it('ends every session at once and keeps the name; let in again, they have what they had', async () => {
    const { id, client, email } = await hired();
    const heard = await client.subscribe(`subscription { labelsChanged }`);
    const { version } = await personOf(api, admin, email);
    const { person } = await done(admin, SUSPEND, { id, version, to: {} });
    expect(person).toMatchObject({ status: 'SUSPENDED', agent: { name: 'Nina New', suspended: true } });
    expect((await client.ask(`query { me { email } }`)).me).toBeNull();
    expect(await api.source.query(`SELECT FROM session WHERE agent_id = $1`, [id])).toEqual([]);
    await expect(DoorClient.signIn(api.url, 'agent', email, PASSWORD)).rejects.toThrow('401');
    heard.close();
    const { person: back } = await done(admin, RESUME, { id, version: person.version });
    expect(back).toMatchObject({ status: 'ACTIVE', role: { key: 'specialist' } });
    await DoorClient.signIn(api.url, 'agent', email, PASSWORD);
  });

  it('is not for oneself, nor done twice, nor with a successor who is not there', async () => {
    const ada = await personOf(api, admin, 'admin@test.example');
    expect(await done(admin, SUSPEND, { id: ada.id, version: ada.version, to: {} })).toMatchObject({
      code: 'ONESELF',
    });
    const { id, email } = await hired();
    const { version } = await personOf(api, admin, email);
    for (const [to, path] of [
      [{ agentId: id }, 'to.agentId'],
      [{ agentId: 'nobody' }, 'to.agentId'],
      [{ groupId: id }, 'to.groupId'],
    ] as const)
      expect((await done(admin, SUSPEND, { id, version, to })).fieldErrors[0].path).toBe(path);
    expect(await done(admin, HAND_OVER, { id, to: {} })).toMatchObject({ code: 'STALE_VERSION' });
    const { person } = await done(admin, SUSPEND, { id, version, to: {} });
    expect(await done(admin, SUSPEND, { id, version: person.version, to: {} })).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('is all or nothing: what fails with the cases leaves them signed in', async () => {
    const { id, client, email } = await hired();
    const { version } = await personOf(api, admin, email);
    const work = api.app.get(OpenWork);
    const keeper = Reflect.get(work, 'keeper') as Parameters<OpenWork['keptBy']>[0];
    work.keptBy({ ...keeper, handOver: () => Promise.reject(new Error('the disk is full')) });
    try {
      expect((await admin.raw(SUSPEND, { id, version, to: {} })).errors![0]!.extensions.code).toBe(
        'INTERNAL',
      );
    } finally {
      work.keptBy(keeper);
    }
    expect((await client.ask(`query { me { email } }`)).me.email).toBe(email);
  });
});

describe('the last administrator', () => {
  it('is neither suspended nor changed, also when two try to be rid of each other at once', async () => {
    const other = await hired(newcomer({ roleKey: 'administrator' }));
    const others = (await admin.ask(PEOPLE, { status: 'ACTIVE', first: 100 })).people.people.filter(
      (p: any) => p.role.key === 'administrator' && !p.self && p.id !== other.id,
    );
    for (const { id, version } of others) await done(admin, SUSPEND, { id, version, to: {} });
    const [ada, rival] = [
      await personOf(api, admin, 'admin@test.example'),
      await personOf(api, admin, other.email),
    ];
    const answers = await Promise.all([
      admin.raw(SUSPEND, { id: rival.id, version: rival.version, to: {} }),
      other.client.raw(SUSPEND, { id: ada.id, version: ada.version, to: {} }),
    ]);
    expect(answers.filter(({ data }) => data?.done?.__typename === 'PersonSuspended')).toHaveLength(1);
    const rows = await api.source.query(
      `SELECT count(*)::int AS n FROM agent WHERE role_key = 'administrator' AND suspended_at IS NULL`,
    );
    expect(rows).toEqual([{ n: 1 }]);
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE email = 'admin@test.example'`);
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [rival.id]);
    const token = await DoorClient.signIn(api.url, 'agent', 'admin@test.example', PASSWORD);
    const alone = new DoorClient(api.url, 'agent', token);
    const now = await personOf(api, alone, 'admin@test.example');
    const input = { name: 'Ada Admin', email: 'admin@test.example', roleKey: 'expert' };
    expect(await done(alone, UPDATE_PERSON, { id: now.id, version: now.version, input })).toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
  });
});
