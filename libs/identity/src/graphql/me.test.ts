import request from 'supertest';
import type { Customer, Refused } from '@sprawa/contracts/portal';
import type { AgentActor, CustomerActor } from '../access/actor.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { AgentMeResolver } from './agent/me-resolver.js';
import { PreferencesResolver } from './agent/preferences-resolver.js';
import { PortalMeResolver } from './portal/me-resolver.js';

const NEW = 'a different password';
let app: IdentityApp;
beforeAll(async () => {
  app = await startIdentity();
});
afterAll(() => app.close());

const signIn = (email: string, password: string) =>
  request(app.url).post('/auth/portal/sign-in').send({ email, password });

async function customer(): Promise<CustomerActor> {
  const { id, email } = await app.customer();
  const [row] = await app.query<{ contact_id: string }>(`SELECT contact_id FROM customer WHERE id = $1`, [
    id,
  ]);
  return {
    kind: 'customer',
    customerId: id,
    contactId: row!.contact_id,
    name: 'Carl',
    email,
    language: 'en',
  };
}
async function agent(): Promise<AgentActor> {
  const { id, email } = await app.agent();
  const nothing = { timeZone: 'UTC', principals: [], groupIds: [], streamIds: [], visibleStateIds: [] };
  return {
    kind: 'agent',
    agentId: id,
    name: 'Ann',
    email,
    language: 'en',
    roleKey: 'administrator',
    rights: new Set(['self']),
    ...nothing,
  };
}
const update = (actor: CustomerActor, input: object) =>
  app.get(PortalMeResolver).updateMe({ input }, actor, 'en') as Promise<Customer & Refused>;

describe("a customer's settings", () => {
  it('change name and language, and leave what is left out', async () => {
    const actor = await customer();
    expect(await update(actor, { name: ' Karol ', language: 'pl' })).toMatchObject({
      __typename: 'Customer',
      name: 'Karol',
      language: 'pl',
    });
    expect(await update({ ...actor, name: 'Karol', language: 'pl' }, {})).toMatchObject({
      name: 'Karol',
      language: 'pl',
    });
    expect(await app.query(`SELECT name, version FROM contact WHERE id = $1`, [actor.contactId])).toEqual([
      { name: 'Karol', version: 2 },
    ]);
  });

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'Carl\nBcc: x@y.test' }],
    ['currentPassword', { newPassword: NEW }],
    ['currentPassword', { newPassword: NEW, currentPassword: 'wrong wrong wrong' }],
    ['newPassword', { newPassword: 'short', currentPassword: PASSWORD }],
  ])('refuse a wrong %s and change nothing', async (path, wrong) => {
    const actor = await customer();
    const answer = await update(actor, { language: 'pl', ...wrong });
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'BAD_INPUT', fieldErrors: [{ path }] });
    expect(await app.query(`SELECT language FROM customer WHERE id = $1`, [actor.customerId])).toEqual([
      { language: 'en' },
    ]);
    expect((await signIn(actor.email, PASSWORD)).status).toBe(200);
  });

  it('take a new password against the current one, and sign the others out', async () => {
    const actor = await customer();
    await signIn(actor.email, PASSWORD);
    expect(await update(actor, { newPassword: NEW, currentPassword: PASSWORD })).toMatchObject({
      __typename: 'Customer',
    });
    expect(await app.query(`SELECT 1 FROM session WHERE customer_id = $1`, [actor.customerId])).toEqual([]);
    expect((await signIn(actor.email, NEW)).status).toBe(200);
  });

  it('do not let the current password be guessed', async () => {
    const actor = await customer();
    const guess = () => update(actor, { newPassword: NEW, currentPassword: 'wrong wrong wrong' });
    for (let count = 0; count < 10; count++) await guess();
    expect(await update(actor, { newPassword: NEW, currentPassword: PASSWORD })).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    });
  });

  it('are nobody else’s: an agent is no customer, and nobody is null', async () => {
    const me = app.get(PortalMeResolver);
    expect(me.me(null)).toBeNull();
    expect(me.me(await agent())).toBeNull();
    expect(app.get(AgentMeResolver).me(await customer())).toBeNull();
  });
});

describe("an agent's settings", () => {
  it('answer with name, role and rights, and change name and language', async () => {
    const actor = await agent();
    const me = app.get(AgentMeResolver);
    expect(await me.me(actor)).toMatchObject({
      agent: { name: 'Ann', initials: 'A' },
      role: 'Administrator',
      rights: ['self'],
    });
    expect(await me.updateMe({ input: { name: 'Anna', language: 'uk' } }, actor, 'en')).toMatchObject({
      agent: { name: 'Anna' },
      language: 'uk',
    });
    expect(await me.updateMe({ input: { name: 'x'.repeat(201) } }, actor, 'pl')).toMatchObject({
      __typename: 'Refused',
      message: 'Sprawdź zaznaczone pola.',
      fieldErrors: [{ path: 'name' }],
    });
  });
});

describe('how an agent likes to work', () => {
  it('goes with the account: what is left out stays, and nobody else’s changes', async () => {
    const [actor, other] = [await agent(), await agent()];
    const preferences = app.get(PreferencesResolver);
    const usual = { newestFirst: false, assignToMe: false, backToList: false };
    expect(await preferences.preferences(actor)).toEqual(usual);
    expect(await preferences.setPreferences({ input: { newestFirst: true } }, actor)).toEqual({
      ...usual,
      newestFirst: true,
    });
    await preferences.setPreferences({ input: { backToList: true, assignToMe: null } }, actor);
    expect(await preferences.preferences(actor)).toEqual({
      ...{ newestFirst: true, assignToMe: false, backToList: true },
    });
    await preferences.setPreferences({ input: { newestFirst: false } }, actor);
    expect(await preferences.preferences(actor)).toEqual({ ...usual, backToList: true });
    expect(await preferences.preferences(other)).toEqual(usual);
  });
});

describe("the clock somebody's times are told by", () => {
  it('is an agent’s own choice, or their browser’s as long as they made none', async () => {
    const actor = await agent();
    const change = (input: object) => app.get(AgentMeResolver).updateMe({ input }, actor, 'en');
    expect(await change({ browserTimeZone: 'Europe/Kyiv' })).toMatchObject({
      timeZone: null,
      browserTimeZone: 'Europe/Kyiv',
    });
    expect(await change({ timeZone: 'Asia/Tokyo' })).toMatchObject({ timeZone: 'Asia/Tokyo' });
    // What is left out stays.
    expect(await change({ name: 'Ann' })).toMatchObject({
      timeZone: 'Asia/Tokyo',
      browserTimeZone: 'Europe/Kyiv',
    });
    expect(await change({ timeZone: '' })).toMatchObject({ timeZone: null, browserTimeZone: 'Europe/Kyiv' });
  });

  it('is a customer’s own choice, or nobody’s', async () => {
    const actor = await customer();
    expect(await app.get(PortalMeResolver).me(actor)).toMatchObject({ timeZone: null });
    expect(await update(actor, { timeZone: 'Europe/Kyiv' })).toMatchObject({ timeZone: 'Europe/Kyiv' });
    expect(await app.get(PortalMeResolver).me(actor)).toMatchObject({ timeZone: 'Europe/Kyiv' });
    expect(await update(actor, { timeZone: '' })).toMatchObject({ timeZone: null });
  });

  it.each(['Mars/Olympus', '+02:00', 'x'.repeat(100)])('is never %j', async (timeZone) => {
    const wrong = { fieldErrors: [{ path: 'timeZone', message: 'There is no such time zone.' }] };
    expect(await update(await customer(), { timeZone })).toMatchObject(wrong);
    expect(
      await app.get(AgentMeResolver).updateMe({ input: { timeZone } }, await agent(), 'en'),
    ).toMatchObject(wrong);
  });
});
