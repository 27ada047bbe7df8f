import { readSdl } from '@sprawa/contracts/sdl';
import { existsSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { ARGUMENTS } from '../../testing/access/operation-arguments.js';
import { readAccessTable, type Row } from '../../testing/access/access-table.js';
import { CALLERS, accountOf, type Caller } from '../../testing/access/callers.js';
import { outcomeOf, outcomeOfResponse } from '../../testing/access/outcome.js';
import { askRoute } from '../../testing/access/route-requests.js';
import { routesOf } from '../../testing/access/router-listing.js';
import { wholeOperation } from '../../testing/access/whole-selection.js';
import {
  TARGETS,
  buildWorld,
  contains,
  forbiddenWords,
  type TargetName,
  type World,
} from '../../testing/access/world.js';
import { DoorClient } from '../../testing/door-client.js';
import { PASSWORD, startApi, type RunningApi } from '../../testing/start-api.js';

const table = readAccessTable();
const doors = ['agent', 'portal'] as const;
type DoorName = (typeof doors)[number];
const schemas = { agent: buildSchema(readSdl('agent')), portal: buildSchema(readSdl('portal')) };
const rootTypes = ['Query', 'Mutation', 'Subscription'] as const;

let api: RunningApi;
let world: World;
/** Some operations are knocked at five hundred times: by each caller, for each target, with each way to ask. */
const KNOCKING_MS = 120_000;

beforeAll(async () => {
  api = await startApi();
  world = await buildWorld(api);
}, 120_000);
afterAll(() => api.stop());

/** Foreign words in what somebody was told, each with the case it was planted in. */
const leaks = (told: string, caller: Caller, door: DoorName, shows: Row['shows']): string[] =>
  forbiddenWords(world, caller, door)
    .filter(({ what, word }) => !shows.includes(what) && contains(told, word))
    .map(({ what, of }) => `${caller} reads the ${what} of the ${of} case`);

describe('the reviewed table', () => {
  it.each(doors.flatMap((door) => rootTypes.map((root) => [door, root] as const)))(
    'has a row for every operation of the %s door’s %s, and none besides',
    (door, root) => {
      const operations = Object.keys(schemas[door].getRootType(root.toLowerCase() as never)!.getFields());
      expect(Object.keys(table[door][root]).sort()).toEqual(operations.sort());
    },
  );

  it('has a row for every route of the running server, and none besides', () => {
    const built = existsSync(new URL('../../../agent/dist/index.html', import.meta.url));
    const rows = Object.entries(table.routes).filter(([, row]) => built || !row.whenBuilt);
    expect(routesOf(api.app).sort()).toEqual(rows.map(([name]) => name).sort());
  });
});

describe('whoever may see a case', () => {
  // Without this, a question that asks for too little would make every other test here pass.
  it.each([
    ['expert', 'agent', 'case', ['draft', 'comment']],
    ['accountant', 'agent', 'case', ['draft', 'comment']],
    [
      'owner',
      'portal',
      'myCase',
      ['note', 'noteFile', 'caseField', 'actionField', 'contactNote', 'draft', 'comment'],
    ],
  ] as const)(
    'reads every word of it that is theirs: the %s at the %s door',
    async (caller, door, name, not) => {
      const { number, markers } = world.planted.visible;
      const client = new DoorClient(api.url, door, world.callers[caller].token);
      const answer = await client.raw(wholeOperation(schemas[door], 'Query', name, { number }), { number });
      const unread = Object.entries(markers).filter(([, word]) => !contains(JSON.stringify(answer), word));
      expect(unread.map(([what]) => what)).toEqual(not);
    },
  );
});

describe.each(doors)('at the %s door', (door) => {
  const client = (caller: Caller) => new DoorClient(api.url, door, world.callers[caller].token);

  /** What everybody got, for each target, and every foreign word they were told. */
  async function knock(root: 'Query' | 'Mutation', name: string, row: Row) {
    const asked = ARGUMENTS[door][root]![name]!;
    const got: Record<string, Record<string, string>> = {};
    const leaked: string[] = [];
    const knockAs = async (caller: Caller) => {
      const own: Record<string, string> = (got[caller] = {});
      for (const target of asked.aboutCases ? TARGETS : (['visible'] as const)) {
        const given = asked.aboutCases ? asked.of(await world.target(target)) : asked.of(world);
        const outcomes = new Set<string>();
        for (const variables of [given].flat()) {
          const query = wholeOperation(schemas[door], root, name, variables);
          const answer = await client(caller).raw(query, variables);
          outcomes.add(outcomeOf(answer));
          leaked.push(...leaks(JSON.stringify(answer), caller, door, row.shows));
        }
        own[target] = [...outcomes].join(' and ');
      }
    };
    // Who changes a case takes its version from whoever came before: one after another. Readers need not wait.
    if (root === 'Query') await Promise.all(CALLERS.map(knockAs));
    else for (const caller of CALLERS) await knockAs(caller);
    return { got, leaked };
  }

  const expected = (row: Row, targets: readonly TargetName[]) =>
    Object.fromEntries(
      CALLERS.map((caller) => [
        caller,
        Object.fromEntries(targets.map((target) => [target, row.cells[caller][target]])),
      ]),
    );

  describe.each(['Query', 'Mutation'] as const)('%s', (root) => {
    it.each(Object.keys(table[door][root]))(
      '%s gives each caller what the table says',
      async (name) => {
        const row = table[door][root][name]!;
        const { got, leaked } = await knock(root, name, row);
        expect(got).toEqual(expected(row, ARGUMENTS[door][root]![name]!.aboutCases ? TARGETS : ['visible']));
        expect(leaked).toEqual([]);
      },
      KNOCKING_MS,
    );
  });
});

describe('the counts of an agent’s queues', () => {
  it.each(CALLERS.filter((caller) => accountOf(caller)?.door === 'agent'))(
    'are those of the lists, for the %s as well',
    async (caller) => {
      const agent = new DoorClient(api.url, 'agent', world.callers[caller].token);
      const { queues } = await agent.ask('{ queues { key count } }');
      for (const { key, count } of queues as { key: string; count: number }[]) {
        const { cases } = await agent.ask(
          'query ($queue: QueueKey) { cases(filter: { queue: $queue }) { totalCount } }',
          { queue: key },
        );
        expect({ key, count }).toEqual({ key, count: cases.totalCount });
      }
    },
  );
});

describe('over REST', () => {
  /** Sign-out ends the session that comes with it: each caller brings one made for this. */
  async function clientFor(caller: Caller, route: string): Promise<DoorClient> {
    const account = accountOf(caller);
    if (!account || !route.includes('sign-out')) return world.callers[caller];
    return new DoorClient(
      api.url,
      account.door,
      await DoorClient.signIn(api.url, account.door, account.email, PASSWORD),
    );
  }

  it.each(Object.entries(table.routes).map(([name, row]) => [name, row] as const))(
    '%s gives each caller what the table says',
    async (name, row) => {
      if (row.whenBuilt && !routesOf(api.app).includes(name)) return;
      const got: Record<string, string> = {};
      const leaked: string[] = [];
      for (const caller of CALLERS) {
        const client = await clientFor(caller, name);
        const { status, body } = await askRoute(name, { client, world, unique: `${caller}-${name.length}` });
        got[caller] = outcomeOfResponse(status, body);
        leaked.push(
          ...leaks(body, caller, accountOf(caller)?.door === 'agent' ? 'agent' : 'portal', row.shows),
        );
      }
      expect(got).toEqual(Object.fromEntries(CALLERS.map((caller) => [caller, row.cells[caller].visible])));
      expect(leaked).toEqual([]);
    },
  );

  it('what is no route is not found, whoever asks', async () => {
    for (const caller of CALLERS) {
      const response = await fetch(`${api.url}/admin/anything`, {
        headers: world.callers[caller].authorization(),
      });
      expect(response.status).toBe(404);
    }
  });

  it('signing out at one door ends no session of the other', async () => {
    const token = await DoorClient.signIn(api.url, 'agent', 'expert@test.example', PASSWORD);
    const agent = new DoorClient(api.url, 'agent', token);
    await fetch(`${api.url}/auth/portal/sign-out`, { method: 'POST', headers: agent.authorization() });
    expect((await agent.ask('{ me { email } }')).me.email).toBe('expert@test.example');
    await fetch(`${api.url}/auth/agent/sign-out`, { method: 'POST', headers: agent.authorization() });
    expect((await agent.ask('{ me { email } }')).me).toBeNull();
  });
});
