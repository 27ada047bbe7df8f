import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { DataSource } from 'typeorm';
import { ensureRoles } from './ensure-roles.js';
import { ROLES, type Role } from './roles.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  await source.query(`DELETE FROM role`);
  await start();
});

/** What each start of the program does. */
const start = (roles?: readonly Role[]) => source.transaction((tx) => ensureRoles(tx, roles));
const role = async (key: string) =>
  ((await source.query(`SELECT name, rights, position FROM role WHERE key = $1`, [key])) as object[])[0];
const trainee = ROLES.find(({ key }) => key === 'trainee')!;
const laterTrainee = (...more: string[]): Role[] => [
  { ...trainee, rights: [...trainee.rights, ...(more as Role['rights'])] },
];

describe('the roles, at a start', () => {
  it('are made when they are missing', async () => {
    await source.query(`DELETE FROM role WHERE key = 'expert'`);
    await start();
    const roles = (await source.query(`SELECT key FROM role ORDER BY position`)) as { key: string }[];
    expect(roles.map(({ key }) => key)).toEqual(ROLES.map(({ key }) => key));
  });

  it('keep what an administrator changed: a name, an order, a right taken away, a right given', async () => {
    await source.query(
      `UPDATE role SET name = '{"en":"Beginner"}', position = 9, rights = '{case.read,self,case.create}' WHERE key = 'trainee'`,
    );
    await start();
    expect(await role('trainee')).toEqual({
      name: { en: 'Beginner' },
      position: 9,
      rights: ['case.read', 'self', 'case.create'],
    });
  });

  it('get a right that is new in the program, once', async () => {
    await source.query(`UPDATE role SET rights = '{self}' WHERE key = 'trainee'`);
    await start(laterTrainee('report.read'));
    expect(await role('trainee')).toMatchObject({ rights: ['self', 'report.read'] });
    await source.query(`UPDATE role SET rights = '{self}' WHERE key = 'trainee'`);
    await start(laterTrainee('report.read'));
    expect(await role('trainee')).toMatchObject({ rights: ['self'] });
  });

  it('do not get twice what an administrator had given before', async () => {
    await source.query(`UPDATE role SET rights = rights || '{report.read}' WHERE key = 'trainee'`);
    await start(laterTrainee('report.read'));
    expect(await role('trainee')).toMatchObject({ rights: [...trainee.rights, 'report.read'] });
  });

  it('an organisation made itself are left alone', async () => {
    await source.query(
      `INSERT INTO role (key, name, rights) VALUES ('partner', '{"en":"Partner"}', '{self}')`,
    );
    await start();
    expect(await role('partner')).toMatchObject({ rights: ['self'] });
  });
});
