import { ensureRoles } from '@sprawa/permissions';
import { Transactions } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import {
  DELETE_GROUP,
  DELETE_ROLE,
  ROLES,
  SAVE_GROUP,
  SAVE_ROLE,
  STAFF_GROUPS,
  done,
} from '../testing/people.js';
import type { DoorClient } from '../testing/door-client.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let admin: DoorClient;
beforeAll(async () => {
  api = await startApi();
  admin = await api.agent('admin@test.example');
});
afterAll(() => api.stop());

const roleOf = async (key: string) =>
  (await admin.ask(ROLES)).roles.find((role: { key: string }) => role.key === key);
const groupOf = async (key: string) =>
  (await admin.ask(STAFF_GROUPS)).staffGroups.find((group: { key: string }) => group.key === key);
const agentId = async (email: string): Promise<string> =>
  (await api.source.query(`SELECT id FROM agent WHERE email = $1`, [email]))[0].id;
const pathsOf = ({ fieldErrors }: { fieldErrors: { path: string }[] }) => fieldErrors.map(({ path }) => path);

describe('a role', () => {
  it('that is changed counts at once for whoever has it', async () => {
    const trainee = await api.agent('trainee@test.example');
    const labels = () =>
      trainee.raw(
        `mutation { createLabel(input: { name: "New", color: TEAL, scopes: [CASES] }) { __typename } }`,
      );
    expect((await labels()).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const { key, version, names, rights } = await roleOf('trainee');
    const more = await done(admin, SAVE_ROLE, {
      input: { key, version, names, rights: [...rights, 'label.apply'] },
    });
    expect(more.role.rights).toContain('label.apply');
    expect((await labels()).errors).toBeUndefined();
    await done(admin, SAVE_ROLE, { input: { key, version: more.role.version, names, rights } });
    expect((await labels()).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await done(admin, SAVE_ROLE, { input: { key, version, names, rights } })).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('is made with a key of its own, and stays as an administrator made it at the next start', async () => {
    const input = { names: { en: 'Partner', pl: 'Partner' }, rights: ['case.read'] };
    const { role } = await done(admin, SAVE_ROLE, { input });
    expect(role).toMatchObject({ key: 'partner', rights: ['case.read'], holders: 0 });
    expect((await done(admin, SAVE_ROLE, { input })).role.key).toBe('partner-2');
    const expert = await roleOf('expert');
    const renamed = {
      key: 'expert',
      version: expert.version,
      names: { en: 'Senior' },
      rights: ['case.read'],
    };
    await done(admin, SAVE_ROLE, { input: renamed });
    await done(admin, DELETE_ROLE, { key: 'partner-2' });
    await api.app.get(Transactions).run((tx) => ensureRoles(tx));
    expect(await roleOf('expert')).toMatchObject({ name: 'Senior', rights: ['case.read'] });
    expect(await roleOf('partner-2')).toBeUndefined();
    await done(admin, SAVE_ROLE, {
      input: { key: 'expert', version: expert.version + 1, names: expert.names, rights: expert.rights },
    });
  });

  it('is deleted only while nobody has it, comes back by undoing, and no start makes it anew', async () => {
    expect(await done(admin, DELETE_ROLE, { key: 'manager' })).toMatchObject({
      code: 'ROLE_IN_USE',
      message: expect.stringContaining('Max Manager'),
    });
    await api.source.query(`UPDATE agent SET role_key = 'expert' WHERE role_key = 'manager'`);
    expect(await done(admin, DELETE_ROLE, { key: 'manager' })).toMatchObject({ id: 'manager' });
    await api.app.get(Transactions).run((tx) => ensureRoles(tx));
    expect(await roleOf('manager')).toBeUndefined();
    expect((await admin.ask(`query { roleChoices { key } }`)).roleChoices).not.toContainEqual({
      key: 'manager',
    });
    await done(admin, DELETE_ROLE, { key: 'manager', back: true });
    expect(await roleOf('manager')).toMatchObject({ key: 'manager' });
  });

  it('of the only administrator keeps the two rights everything else can be given back by', async () => {
    const { key, version, names, rights } = await roleOf('administrator');
    for (const right of ['people.manage', 'role.manage']) {
      const less = rights.filter((each: string) => each !== right);
      expect(await done(admin, SAVE_ROLE, { input: { key, version, names, rights: less } })).toMatchObject({
        code: 'LAST_ADMINISTRATOR',
      });
    }
    const other = rights.filter((each: string) => each !== 'case.merge');
    const { role } = await done(admin, SAVE_ROLE, { input: { key, version, names, rights: other } });
    expect(role.rights).not.toContain('case.merge');
    // And what one does not hold any more one cannot give back.
    const back = await done(admin, SAVE_ROLE, { input: { key, version: role.version, names, rights } });
    expect(pathsOf(back)).toEqual(['input.rights']);
  });

  it('has a name and rights there are', async () => {
    const refused = await done(admin, SAVE_ROLE, {
      input: { names: { en: ' ', pl: 'x'.repeat(61) }, rights: ['everything'] },
    });
    expect(pathsOf(refused)).toEqual(['input.names.en', 'input.names.pl', 'input.rights']);
  });
});

describe('a group', () => {
  it('is made, renamed, and given members, who are in it at once', async () => {
    const [one, other] = [await agentId('expert@test.example'), await agentId('trainee@test.example')];
    const { group } = await done(admin, SAVE_GROUP, {
      input: { names: { en: 'Night shift' }, memberIds: [one], supervisorId: other },
    });
    expect(group).toMatchObject({
      ...{ key: 'night-shift', members: [{ name: 'Eva Expert' }], supervisor: { name: 'Tina Trainee' } },
    });
    const { group: after } = await done(admin, SAVE_GROUP, {
      input: { id: group.id, version: group.version, names: { en: 'Night', pl: 'Noc' }, memberIds: [other] },
    });
    expect(after).toMatchObject({ key: 'night-shift', name: 'Night', members: [{ name: 'Tina Trainee' }] });
    expect(
      await done(admin, SAVE_GROUP, { input: { id: group.id, version: group.version, names: { en: 'x' } } }),
    ).toMatchObject({ code: 'STALE_VERSION' });
  });

  it('keeps a member who is suspended, for when they come back', async () => {
    const id = await agentId('trainee@test.example');
    const night = await groupOf('night-shift');
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]);
    await done(admin, SAVE_GROUP, { input: { id: night.id, version: night.version, names: night.names } });
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE id = $1`, [id]);
    expect((await groupOf('night-shift')).members).toEqual([{ id, name: 'Tina Trainee' }]);
  });

  it('is not deleted while a workflow names it or it owns open cases, and says which', async () => {
    const named = await groupOf('specialists');
    expect(await done(admin, DELETE_GROUP, { id: named.id })).toMatchObject({
      code: 'GROUP_IN_USE',
      message: expect.stringContaining('Customer support'),
    });
    const night = await groupOf('night-shift');
    const { caseId } = await customerWrites(api);
    await api.source.query(`UPDATE cases SET group_id = $2 WHERE id = $1`, [caseId, night.id]);
    expect(await done(admin, DELETE_GROUP, { id: night.id })).toMatchObject({
      code: 'GROUP_IN_USE',
      message: expect.stringContaining('(1)'),
    });
    await api.source.query(`UPDATE cases SET group_id = NULL WHERE id = $1`, [caseId]);
    await done(admin, DELETE_GROUP, { id: night.id });
    expect(await groupOf('night-shift')).toBeUndefined();
    expect((await admin.ask(`query { groups { key } }`)).groups).not.toContainEqual({ key: 'night-shift' });
    expect(await api.source.query(`SELECT FROM agent_group_member WHERE group_id = $1`, [night.id])).toEqual(
      [],
    );
    await done(admin, DELETE_GROUP, { id: night.id, back: true });
    expect((await groupOf('night-shift')).members).toEqual(night.members);
  });

  it('names every wrong field', async () => {
    const refused = await done(admin, SAVE_GROUP, {
      input: { names: { en: '' }, memberIds: ['nobody'], supervisorId: 'nobody' },
    });
    expect(pathsOf(refused)).toEqual(['input.names.en', 'input.memberIds', 'input.supervisorId']);
  });
});
