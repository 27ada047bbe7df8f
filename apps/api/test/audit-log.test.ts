import { verifyLog } from '@sprawa/cases';
import {
  AUDIT_ACTIONS,
  AuditLog,
  PruneAudit,
  Settings,
  Transactions,
  auditActionsOf,
} from '@sprawa/platform';
import { askForToken, letMakeTokens, makeToken } from '../testing/api-tokens.js';
import { DoorClient } from '../testing/door-client.js';
import { PASSWORD, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  // Signs in here, so that this stands before whatever is looked for.
  await admin();
});
afterAll(() => api.stop());

const admin = () => api.agent('admin@test.example');
const LOG = `query ($filter: AuditFilter, $first: Int, $after: String) { auditLog(filter: $filter, first: $first, after: $after) {
  endCursor rows { id at author authorKind via address browser system action title subject changes { field label from to } } } }`;
const log = async (filter: object = {}, more: object = {}) =>
  (await (await admin()).ask(LOG, { filter, ...more })).auditLog;
const newest = async (filter: object = {}) => (await log(filter, { first: 1 })).rows[0];
const signIn = (email: string, password: string, headers: object = {}) =>
  fetch(`${api.url}/auth/agent/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password }),
  });
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('the audit log tells', () => {
  it('who signed in, from where, with what, and out again', async () => {
    const answer = await signIn('expert@test.example', PASSWORD, { 'user-agent': FIREFOX });
    expect(await newest()).toMatchObject({
      ...{ action: 'sign-in.done', title: 'Signed in', author: 'Eva Expert', authorKind: 'AGENT', via: null },
      ...{ address: '127.0.0.1', browser: 'Firefox', system: 'Linux', changes: [] },
    });
    const { token } = (await answer.json()) as { token: string };
    await fetch(`${api.url}/auth/agent/sign-out`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await newest()).toMatchObject({ action: 'sign-out.done', author: 'Eva Expert' });
  });

  it('of failed sign-ins ever fewer, never what was typed as a password', async () => {
    for (let nth = 0; nth < 6; nth++) await signIn('mallory@test.example', `guess number ${nth}`);
    const rows = (await log({ text: 'mallory' })).rows;
    expect(rows.map((row: { changes: { to: string }[] }) => row.changes[0]?.to ?? '1')).toEqual(['5', '1']);
    expect(rows[0]).toMatchObject({
      ...{ action: 'sign-in.failed', authorKind: 'NOBODY', subject: 'mallory@test.example' },
    });
    await signIn('my secret password', 'mallory');
    expect(await newest()).toMatchObject({ action: 'sign-in.failed', subject: null });
    const all = JSON.stringify(await api.source.query('SELECT * FROM audit_entry'));
    expect(all).not.toContain('guess number');
    expect(all).not.toContain('my secret password');
  });

  it('once that there is a flood, and no more of it', async () => {
    const failures = async () =>
      (await api.source.query(`SELECT FROM audit_entry WHERE action = 'sign-in.failed'`)).length;
    await api.app.get(Transactions).run(async (tx) => {
      for (let n = await failures(); n < 200; n++)
        await AuditLog.write(tx, { by: { kind: 'nobody' }, action: 'sign-in.failed' });
    });
    for (const name of ['one', 'two', 'three']) await signIn(`${name}@flood.example`, 'a wrong password');
    expect(await failures()).toBe(200);
    expect(await api.source.query(`SELECT FROM audit_entry WHERE action = 'sign-in.flood'`)).toHaveLength(1);
  });

  it('of tokens, by whom and through which one other things were done', async () => {
    const { id, client } = await makeToken(api, 'admin', ['label.manage', 'label.apply'], { name: 'Robot' });
    expect(await newest()).toMatchObject({
      ...{ action: 'token.created', author: 'Ada Admin', subject: 'Robot' },
      changes: [
        { field: 'scopes', label: 'May', from: null, to: 'Keep labels, Put labels on' },
        { field: 'expiresAt', label: 'Good until', from: null, to: expect.stringContaining('T') },
      ],
    });
    await client.ask(
      `mutation { createLabel(input: { name: "Urgent", color: RED, scopes: [CASES] }) { __typename } }`,
    );
    expect(await newest()).toMatchObject({
      ...{ action: 'label.created', author: 'Ada Admin', via: 'Robot', subject: 'Urgent' },
    });
    await (await admin()).ask('mutation ($id: ID!) { revokeApiToken(id: $id) }', { id });
    expect(await newest()).toMatchObject({
      action: 'token.revoked',
      via: null,
      subject: 'Robot',
      changes: [],
    });
  });

  it('of tokens, what they may do and where, by name and in the reader’s language', async () => {
    await letMakeTokens(api, 'expert');
    const [stream] = (await api.source.query(`SELECT id FROM stream WHERE key = 'support'`)) as [
      { id: string },
    ];
    await makeToken(api, 'expert', ['case.read', 'case.act'], { name: 'Reader', streamIds: [stream.id] });
    expect((await newest()).changes).toMatchObject([
      { field: 'scopes', to: 'Read cases, Act on cases' },
      { field: 'expiresAt' },
      { field: 'streams', label: 'Streams', from: null, to: 'Customer support' },
    ]);
    await api.source.query(`UPDATE agent SET language = 'pl' WHERE email = 'admin@test.example'`);
    try {
      expect((await newest()).changes).toMatchObject([
        { label: 'Uprawnienia', to: 'Czytanie spraw, Działanie w sprawach' },
        {},
        { label: 'Strumienie', to: 'Obsługa klienta' },
      ]);
      const csv = await fetch(`${api.url}/audit/export.csv`, { headers: (await admin()).authorization() });
      expect(await csv.text()).toContain('Czytanie spraw, Działanie w sprawach');
    } finally {
      await api.source.query(`UPDATE agent SET language = 'en' WHERE email = 'admin@test.example'`);
      await api.source.query(
        `UPDATE role SET rights = array_remove(rights, 'token.create') WHERE key = 'expert'`,
      );
    }
  });

  it('of fields of contacts that came from the file at the start', async () => {
    const { rows } = await log({ kind: 'CONTACT_FIELDS' });
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)).toMatchObject({
      ...{ title: 'Field of contacts created', subject: 'Preferred way of contact' },
      ...{ author: 'Sprawa', authorKind: 'SYSTEM' },
      changes: expect.arrayContaining([
        { field: 'fieldKind', label: 'Kind of field', from: null, to: 'one of several' },
        { field: 'options', label: 'Options', from: null, to: 'E-mail, Telephone, Portal' },
      ]),
    });
  });

  it('nothing of what was refused', async () => {
    const before = await newest();
    await askForToken(await admin(), { scopes: [] });
    expect(await newest()).toEqual(before);
  });

  it('of exports, asked for and taken along', async () => {
    const { startExport } = await (
      await admin()
    ).ask(
      `mutation { startExport(input: { filter: {}, columns: ["number"], format: CSV }) { ... on ExportStarted { url } } }`,
    );
    expect(await newest()).toMatchObject({ action: 'export.started', subject: 'csv' });
    await (await fetch(`${api.url}${startExport.url}`, { headers: (await admin()).authorization() })).text();
    expect(await newest()).toMatchObject({ action: 'export.downloaded' });
  });

  it('of groups, with their people by name, and of roles with the rights they were given', async () => {
    const administrator = await admin();
    const { agents } = await administrator.ask('{ agents(search: "Eva") { id } }');
    await administrator.ask(
      'mutation ($input: StaffGroupInput!) { saveStaffGroup(input: $input) { __typename } }',
      { input: { names: { en: 'Night shift' }, memberIds: [agents[0].id] } },
    );
    expect(await newest()).toMatchObject({
      ...{ action: 'group.created', title: 'Group created', subject: 'Night shift' },
      changes: expect.arrayContaining([
        expect.objectContaining({ label: 'Members', from: null, to: 'Eva Expert' }),
      ]),
    });
    await administrator.ask('mutation ($input: RoleInput!) { saveRole(input: $input) { __typename } }', {
      input: { names: { en: 'Reader' }, rights: ['case.read'] },
    });
    expect(await newest({ kind: 'PEOPLE' })).toMatchObject({
      ...{ action: 'role.created', subject: 'Reader' },
      changes: expect.arrayContaining([expect.objectContaining({ label: 'Rights', to: 'Read cases' })]),
    });
  });

  it('of sessions that were ended, of operators’ deeds, and of workflows that were published', async () => {
    const other = await DoorClient.signIn(api.url, 'agent', 'trainee@test.example', PASSWORD);
    const trainee = new DoorClient(api.url, 'agent', other);
    const id = (await trainee.ask('{ mySessions { id } }')).mySessions[0].id;
    const post = async (path: string) =>
      fetch(`${api.url}/admin/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await admin()).authorization() },
        body: '{}',
      });
    await post(`sessions/${id}/end`);
    expect(await newest()).toMatchObject({
      action: 'session.ended',
      author: 'Ada Admin',
      subject: 'Tina Trainee',
    });
    await post('maintenance/verify-log');
    expect(await newest()).toMatchObject({ action: 'maintenance.started', subject: 'verify-log' });
    const published = (await log({ kind: 'WORKFLOWS' })).rows;
    expect(published.map((row: { authorKind: string }) => row.authorKind)).toEqual([
      'SYSTEM',
      'SYSTEM',
      'SYSTEM',
    ]);
  });
});

describe('whoever looks for something', () => {
  it('finds it by kind, by person, by period and by words, page by page', async () => {
    const { rows: tokens } = await log({ kind: 'TOKENS' });
    expect(new Set(tokens.map((row: { action: string }) => row.action))).toEqual(
      new Set(auditActionsOf('tokens')),
    );
    const people = (await (await admin()).ask('{ auditPeople { id name } }')).auditPeople;
    const { id } = people.find(({ name }: { name: string }) => name === 'Eva Expert');
    for (const row of (await log({ agentId: id })).rows) expect(row.author).toBe('Eva Expert');
    expect((await log({ to: '2020-01-01T00:00:00Z' })).rows).toEqual([]);
    expect((await log({ from: '2020-01-01T00:00:00Z', text: 'ROBOT' })).rows.length).toBeGreaterThan(2);
    expect((await log({ text: '100%' })).rows).toEqual([]);
    const first = await log({}, { first: 2 });
    const second = await log({}, { first: 2, after: first.endCursor });
    const numbers = [...first.rows, ...second.rows].map((row: { id: string }) => Number(row.id));
    expect(numbers).toEqual([0, 1, 2, 3].map((less) => numbers[0]! - less));
  });

  it('reads it in their own language', async () => {
    const entry = { id: '1', action: 'token.created' };
    await (await admin()).ask('mutation { updateMe(input: { language: pl }) { __typename } }');
    expect((await log({ kind: 'TOKENS' })).rows.at(-1)).toMatchObject({
      ...{ action: entry.action, title: 'Utworzono token API' },
      changes: [{ label: 'Uprawnienia' }, { label: 'Ważny do' }],
    });
    await (await admin()).ask('mutation { updateMe(input: { language: en }) { __typename } }');
  });

  it('takes it along as a file no spreadsheet calculates, which is an entry of its own', async () => {
    await makeToken(api, 'admin', ['case.read'], { name: '=HYPERLINK("x")' });
    const response = await fetch(`${api.url}/audit/export.csv?kind=TOKENS`, {
      headers: (await admin()).authorization(),
    });
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const lines = (await response.text()).replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).toBe('Number,Time (UTC),Who,Through token,Address,Device,What,Code,On what,Changes');
    expect(lines.filter((line) => line.includes('"\'=HYPERLINK'))).toHaveLength(1);
    expect(await newest()).toMatchObject({
      action: 'audit.exported',
      changes: [{ field: 'kind', to: 'tokens' }],
    });
  });

  it.each([['audit?'], ['mallory']])(
    'is refused without the right, whatever they look for: %s',
    async (text) => {
      const manager = await api.agent('manager@test.example');
      const { errors } = await manager.raw(LOG, { filter: { text } });
      expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
      const file = await fetch(`${api.url}/audit/export.csv`, { headers: manager.authorization() });
      expect(file.status).toBe(403);
    },
  );
});

describe('an entry', () => {
  const verified = () =>
    verifyLog((sql, params) => api.source.query(sql, params) as Promise<never>).then(({ faults }) => faults);

  it('cannot be altered or removed, and every change past the program is found', async () => {
    await expect(api.source.query(`UPDATE audit_entry SET author_name = 'x'`)).rejects.toThrow(
      'can only grow',
    );
    await expect(api.source.query(`DELETE FROM audit_entry`)).rejects.toThrow('can only grow');
    await expect(api.source.query(`TRUNCATE audit_entry`)).rejects.toThrow('can only grow');
    expect(await verified()).toEqual([]);
    const past = async (sql: string) => {
      await api.source.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
      await api.source.query(sql);
      await api.source.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    };
    await past(`UPDATE audit_entry SET address = '10.0.0.1' WHERE seq = 5`);
    expect(await verified()).toMatchObject([{ kind: 'chain', of: 'audit log', seq: 5 }]);
    await past(`DELETE FROM audit_entry WHERE seq = 4`);
    expect((await verified())[0]).toMatchObject({ kind: 'chain', of: 'audit log', seq: 5 });
  });

  it('goes only when it is older than entries are kept, and the chain goes on', async () => {
    const settings = api.app.get(Settings);
    expect(await api.app.get(PruneAudit).prune()).toBe(0);
    const [{ middle }] = await api.source.query(`SELECT max(seq) - 2 AS middle FROM audit_entry`);
    await api.source.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await api.source.query(`UPDATE audit_entry SET at = at - interval '400 days' WHERE seq <= $1`, [middle]);
    await api.source.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    settings.AUDIT_RETENTION_DAYS = 365;
    expect(await api.app.get(PruneAudit).prune()).toBeGreaterThan(5);
    settings.AUDIT_RETENTION_DAYS = 0;
    const { rows } = await log();
    expect(rows.map((row: { action: string }) => row.action)[0]).toBe('audit.pruned');
    expect(rows).toHaveLength(3);
    await expect(api.source.query(`UPDATE audit_horizon SET seq = seq + 1`)).rejects.toThrow('only moves');
    expect(await verified()).toEqual([]);
  });

  it('has an action of the closed list alone', () => {
    expect(Object.keys(AUDIT_ACTIONS).every((action) => /^[a-z-]+\.[a-z-]+$/.test(action))).toBe(true);
  });
});
