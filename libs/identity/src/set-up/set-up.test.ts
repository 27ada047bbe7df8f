import { Settings } from '@sprawa/platform';
import request from 'supertest';
import { Installation } from '../installation/installation.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { SetUp } from './set-up.js';

let app: IdentityApp;
beforeAll(async () => {
  app = await startIdentity({ NODE_ENV: 'production', PUBLIC_URL: 'http://help.firm.test' });
});
afterAll(() => app.close());

const newLink = async () => new URL((await app.get(SetUp).ensureLink())!).searchParams.get('token')!;
const setUp = (body: object) => request(app.url).post('/auth/agent/set-up').send(body);
const form = { organisation: 'Biuro Nowak', name: 'Ewa Nowak', email: 'ewa@firm.test', password: PASSWORD };

describe('the first start in production', () => {
  it('prints no link in a demo', async () => {
    app.get(Settings).NODE_ENV = 'development';
    expect(await app.get(SetUp).ensureLink()).toBeNull();
    app.get(Settings).NODE_ENV = 'production';
  });

  it('names every wrong field at once, and keeps the link', async () => {
    const token = await newLink();
    const answer = await setUp({ token, organisation: '', name: 'a\nb', email: 'x', password: 'short' });
    expect(answer.status).toBe(400);
    expect(answer.body.fieldErrors.map(({ path }: { path: string }) => path)).toEqual([
      'organisation',
      'name',
      'email',
      'password',
    ]);
    expect(await app.query(`SELECT 1 FROM link WHERE used_at IS NOT NULL`)).toEqual([]);
  });

  it('is refused without the link', async () => {
    expect((await setUp({ ...form, token: 'A'.repeat(43) })).status).toBe(410);
  });

  it('makes one administrator, who is signed in, whoever else holds a link', async () => {
    const [first, second] = [await newLink(), await newLink()];
    const answers = await Promise.all([
      setUp({ ...form, token: first }),
      setUp({ ...form, email: 'mallory@firm.test', token: second }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    const done = answers.find(({ status }) => status === 200)!;
    expect(done.get('set-cookie')![0]).toMatch(/^sprawa_agent=[\w-]{43};.*HttpOnly; SameSite=Lax$/);
    expect(await app.query(`SELECT role_key FROM agent`)).toEqual([{ role_key: 'administrator' }]);
    expect(await app.get(Installation).organisation()).toBe('Biuro Nowak');
    expect(await app.get(Installation).needsSetUp()).toBe(false);
    expect(await app.get(SetUp).ensureLink()).toBeNull();
  });
});
