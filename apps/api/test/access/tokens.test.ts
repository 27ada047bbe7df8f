import { readSdl } from '@sprawa/contracts/sdl';
import { buildSchema } from 'graphql';
import { ARGUMENTS } from '../../testing/access/operation-arguments.js';
import { outcomeOf } from '../../testing/access/outcome.js';
import { askRoute } from '../../testing/access/route-requests.js';
import { wholeOperation } from '../../testing/access/whole-selection.js';
import { buildWorld, type World } from '../../testing/access/world.js';
import { makeToken } from '../../testing/api-tokens.js';
import type { DoorClient } from '../../testing/door-client.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

/**
 * What is a person's own, reviewed one by one: where they are signed in, their name and language, and tokens themselves.
 * Whoever adds an operation that a token must not reach writes it here; all others are reached by a token of every scope.
 */
const FOR_PEOPLE_ALONE = [
  ...['mySessions', 'endSession', 'endOtherSessions', 'updateMe', 'setPreferences'],
  ...['people', 'person', 'roleChoices', 'explainedAccess', 'roles', 'rightGroups', 'saveRole', 'deleteRole'],
  ...[
    'invitePerson',
    'resendInvitation',
    'revokeInvitation',
    'updatePerson',
    'suspendPerson',
    'resumePerson',
  ],
  ...['handOverCases', 'staffGroups', 'saveStaffGroup', 'deleteStaffGroup'],
  // Other people's servers are reached with passwords that a person has typed.
  ...['mailSetting', 'tryMailServer', 'connectMailbox', 'disconnectMailbox'],
  ...['myApiTokens', 'allApiTokens', 'apiTokenScopes', 'createApiToken', 'revokeApiToken'],
];
/** They admit everybody. */
const OPEN = ['version', 'installation', 'me', 'ping'];

const schema = buildSchema(readSdl('agent'));
let api: RunningApi;
let world: World;
let scopes: string[];
beforeAll(async () => {
  api = await startApi();
  world = await buildWorld(api);
  scopes = (await (await api.agent('admin@test.example')).ask('{ apiTokenScopes }')).apiTokenScopes;
}, 120_000);
afterAll(() => api.stop());

async function outcome(client: DoorClient, root: 'Query' | 'Mutation', name: string): Promise<string> {
  const asked = ARGUMENTS.agent[root]![name]!;
  const given = asked.aboutCases ? asked.of(await world.target('visible')) : asked.of(world);
  const [variables] = [given].flat();
  return outcomeOf(await client.raw(wholeOperation(schema, root, name, variables!), variables));
}

describe.each(['Query', 'Mutation'] as const)('of the agents’ door’s %s', (root) => {
  const names = Object.keys(ARGUMENTS.agent[root]!);

  it('a token of every scope reaches all but what is a person’s own', async () => {
    const { client } = await makeToken(api, 'admin', scopes);
    const shut: string[] = [];
    for (const name of names) if ((await outcome(client, root, name)) === 'error:FORBIDDEN') shut.push(name);
    expect(shut.sort()).toEqual(names.filter((name) => FOR_PEOPLE_ALONE.includes(name)).sort());
  }, 120_000);

  it('a token that only reads changes nothing', async () => {
    const reading = scopes.filter((scope) => scope.endsWith('.read') || scope === 'template.use');
    const { client } = await makeToken(api, 'admin', reading);
    if (root === 'Query') return expect(await outcome(client, root, 'cases')).not.toMatch(/^error/);
    const open: string[] = [];
    for (const name of names) if ((await outcome(client, root, name)) !== 'error:FORBIDDEN') open.push(name);
    expect(open).toEqual(names.filter((name) => OPEN.includes(name)));
    return undefined;
  }, 120_000);

  it('a token for something else sees no case and no contact', async () => {
    const { client } = await makeToken(api, 'admin', ['operate.queue']);
    for (const name of names.filter((each) => !OPEN.includes(each) && !/^(work|retry)/.test(each)))
      expect({ name, got: await outcome(client, root, name) }).toEqual({ name, got: 'error:FORBIDDEN' });
  }, 120_000);
});

describe('over REST', () => {
  const status = async (route: string, client: DoorClient) =>
    (await askRoute(route, { client, world, unique: 'token' })).status;

  it('a token is an operator by its scopes, but of nobody’s sessions', async () => {
    const { client } = await makeToken(api, 'admin', scopes);
    expect(await status('GET /admin/jobs', client)).toBe(200);
    expect(await status('GET /admin/mail', client)).toBe(200);
    expect(await status('GET /admin/openapi.json', client)).toBe(200);
    expect(await status('GET /audit/export.csv', client)).toBe(200);
    expect(await status('GET /admin/sessions', client)).toBe(403);
    expect(await status('POST /admin/sessions/:id/end', client)).toBe(403);
  });

  it('a token without such scopes is none', async () => {
    const { client } = await makeToken(api, 'admin', ['case.read']);
    for (const route of ['GET /admin/jobs', 'GET /admin/openapi.json', 'GET /audit/export.csv'])
      expect(await status(route, client)).toBe(403);
  });

  it('files are uploaded by a token that may act', async () => {
    const acting = await makeToken(api, 'admin', ['case.read', 'case.act']);
    const reading = await makeToken(api, 'admin', ['case.read']);
    expect(await status('POST /files/agent', acting.client)).toBe(200);
    expect(await status('POST /files/agent', reading.client)).toBe(403);
  });
});
