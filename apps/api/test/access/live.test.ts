import { readSdl } from '@sprawa/contracts/sdl';
import { hashToken } from '@sprawa/identity';
import { buildSchema } from 'graphql';
import { readAccessTable } from '../../testing/access/access-table.js';
import { CALLERS, CUSTOMERS, type Caller } from '../../testing/access/callers.js';
import { Listener, type Heard } from '../../testing/access/listener.js';
import { ARGUMENTS } from '../../testing/access/operation-arguments.js';
import { act, customerAnswers, plantCase, type PlantedCase } from '../../testing/access/planted-case.js';
import { wholeOperation } from '../../testing/access/whole-selection.js';
import { buildWorld, contains, forbiddenWords, type World } from '../../testing/access/world.js';
import { DoorClient } from '../../testing/door-client.js';
import { waitingForLocks } from '../../testing/held-case.js';
import { PASSWORD, startApi, type RunningApi } from '../../testing/start-api.js';

type Door = 'agent' | 'portal';
const schemas = { agent: buildSchema(readSdl('agent')), portal: buildSchema(readSdl('portal')) };
const table = readAccessTable();

let api: RunningApi;
let world: World;
/** The stranger's own cases: what they hear of these shows that they would have heard of others. */
let first: PlantedCase;
let last: PlantedCase;
beforeAll(async () => {
  api = await startApi();
  world = await buildWorld(api);
  const own = { stream: 'laboratory', email: CUSTOMERS.stranger, contact: 'Stefan Stranger' };
  first = await plantCase(api, world.board, { name: 'first', ...own });
  last = await plantCase(api, world.board, { name: 'last', ...own });
});
afterAll(() => api.stop());

const opened: Listener[] = [];
afterEach(() => opened.splice(0).forEach((listener) => listener.close()));

function listen(door: Door, token: string | null, name: string, given: object = {}): Listener {
  const query = wholeOperation(schemas[door], 'Subscription', name, given);
  const listener = new Listener(api.url, door, token, query, given);
  opened.push(listener);
  return listener;
}
const tokenOf = (caller: Caller) => world.callers[caller].token;
const say = (planted: PlantedCase) => customerAnswers(api, planted, 'one thing more');
/** Of one case, or of all that changed in a moment. */
const numbersOf = (heard: Heard): string[] => {
  if (!('value' in heard)) return [];
  type Told = { number: string } | { number: string }[];
  const [told] = Object.values(heard.value as Record<string, Told>);
  return [told!].flat().map(({ number }) => number);
};
const tellsOf = (number: string) => (heard: Heard) => numbersOf(heard).includes(number);
const numbersIn = (heard: Heard[]) => heard.flatMap(numbersOf);

describe.each(['agent', 'portal'] as const)('at the %s door', (door) => {
  /** `ok` when a change of the visible case came through, `silent` when only one's own did. */
  async function outcome(caller: Caller, name: string): Promise<string> {
    const asked = ARGUMENTS[door]['Subscription']![name]!;
    const given = asked.aboutCases ? asked.of(await world.target('visible')) : asked.of(world);
    const listener = listen(door, tokenOf(caller), name, given);
    const { visible } = world.planted;
    const heard = await listener.afterHearing(async () => {
      await say(first);
      await say(visible);
    });
    if ('error' in heard) return `error:${heard.error}`;
    if (tellsOf(visible.number)(heard)) return 'ok';
    await say(visible);
    await say(last);
    const since = await listener.until(tellsOf(last.number));
    return numbersIn(since).includes(visible.number) ? 'ok' : 'silent';
  }

  /** These tell of other things than of a case's change, and have tests of their own. */
  const apart = [
    'serverClosing',
    'noticesChanged',
    'casesPresence',
    'passagesChanged',
    'sharedDraftNews',
    'labelsChanged',
    'workflowsChanged',
    'bulkChanged',
  ];
  const rows = Object.entries(table[door].Subscription).filter(([name]) => !apart.includes(name));
  it.each(rows)('%s gives each caller what the table says', async (name, row) => {
    const got = await Promise.all(CALLERS.map(async (caller) => [caller, await outcome(caller, name)]));
    expect(Object.fromEntries(got)).toEqual(
      Object.fromEntries(CALLERS.map((caller) => [caller, row.cells[caller].visible])),
    );
  });

  it('serverClosing lets everybody wait for it', async () => {
    for (const caller of CALLERS) {
      const listener = listen(door, tokenOf(caller), 'serverClosing');
      const refused = listener.next();
      const answered = new DoorClient(api.url, door, tokenOf(caller)).ask('{ version }');
      expect(await Promise.race([refused, answered])).toHaveProperty('version');
    }
  });
});

describe('an agent', () => {
  it.each(
    (['administrator', 'specialist', 'accountant'] as const).flatMap((caller) => [
      [caller, 'casesChanged'] as const,
      [caller, 'listsChanged'] as const,
    ]),
  )('hears of no case they do not see among all that change: the %s, by %s', async (caller, name) => {
    const listener = listen('agent', tokenOf(caller), name);
    await listener.afterHearing(() => say(first));
    const { hidden, foreign } = world.planted;
    for (const planted of [hidden, foreign]) {
      await say(planted);
      await act(world.board, planted.number, 'note', { html: '<p>Between us</p>' });
      await act(world.board, planted.number, 'reply', { html: '<p>To them</p>' });
    }
    await say(last);
    const heard = await listener.until(tellsOf(last.number));
    for (const number of numbersIn(heard)) expect([first.number, last.number]).toContain(number);
    const told = JSON.stringify(heard);
    expect(forbiddenWords(world, caller, 'agent').filter(({ word }) => contains(told, word))).toEqual([]);
  });

  it.each(['hidden', 'foreign'] as const)(
    'who follows a %s case by its number is sent away at its first change, without a word',
    async (name) => {
      const planted = world.planted[name];
      const listener = listen('agent', tokenOf('expert'), 'caseChanged', { number: planted.number });
      expect(await listener.afterHearing(() => say(planted))).toEqual({ ended: true });
    },
  );

  it('hears that a case goes where they do not see it, and nothing of it afterwards', async () => {
    const listener = listen('agent', tokenOf('expert'), 'caseChanged', { number: first.number });
    await listener.afterHearing(() => say(first));
    await act(world.board, first.number, 'seal');
    const heard = await listener.until(({ ended }: any) => ended);
    expect(heard.at(-2)).toMatchObject({ value: { caseChanged: { number: first.number, case: null } } });
    await act(world.board, first.number, 'unseal');
  });

  const accountants = `(SELECT id FROM agent_group WHERE key = 'accountants')`;
  const adam = `(SELECT id FROM agent WHERE email = 'accountant@test.example')`;
  it.each([
    [
      'the group they saw a case by',
      `DELETE FROM agent_group_member WHERE group_id = ${accountants}`,
      `INSERT INTO agent_group_member (group_id, agent_id) VALUES (${accountants}, ${adam})`,
    ],
    [
      'the right to read cases',
      `UPDATE role SET rights = array_remove(rights, 'case.read') WHERE key = 'trainee'`,
      `UPDATE role SET rights = rights || '{case.read}' WHERE key = 'trainee'`,
    ],
  ])('who loses %s is sent away at its next change', async (_what, take, giveBack) => {
    const listener = listen('agent', tokenOf('accountant'), 'caseChanged', { number: first.number });
    await listener.afterHearing(() => say(first));
    await api.source.query(take);
    await act(world.board, first.number, 'note', { html: '<p>After they left</p>' });
    await say(first);
    const heard = await listener.until(({ ended }: any) => ended);
    await api.source.query(giveBack);
    expect(JSON.stringify(heard)).not.toContain('After they left');
  });
});

describe('what an agent loses while an answer to them is made', () => {
  const SECRET = 'After they left';
  const board = `(SELECT id FROM agent_group WHERE key = 'board')`;
  const eva = `(SELECT id FROM agent WHERE email = 'expert@test.example')`;
  const join = () =>
    api.source.query(`INSERT INTO agent_group_member (group_id, agent_id) VALUES (${board}, ${eva})`);
  const leave = () =>
    api.source.query(`DELETE FROM agent_group_member WHERE group_id = ${board} AND agent_id = ${eva}`);

  /** A change of the case is being looked up while they lose the sight of it, and something is written on it. */
  async function leftMeanwhile({ number }: PlantedCase): Promise<void> {
    const [found] = await api.source.query(`SELECT contact_id, state_id FROM cases WHERE number = $1`, [
      number,
    ]);
    const runner = api.source.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    // Whoever looks the case up has to wait, with the rights they have by now.
    await runner.query(`LOCK TABLE cases IN ACCESS EXCLUSIVE MODE`);
    const payload = {
      ...{ number, version: 99, contactId: found.contact_id, stateIds: [found.state_id] },
      ...{ byAgent: null, what: ['note'], public: false },
    };
    await api.source.query(`SELECT pg_notify('sprawa', $1)`, [JSON.stringify({ topic: 'case', payload })]);
    await waitingForLocks(api, 1);
    await leave();
    await runner.query(`UPDATE cases SET subject = $2 WHERE number = $1`, [number, SECRET]);
    await runner.commitTransaction();
    await runner.release();
  }

  it.each(['casesChanged', 'listsChanged'])('is not told, nor what was written since: %s', async (name) => {
    const { foreign } = world.planted;
    await join();
    const listener = listen('agent', tokenOf('expert'), name);
    await listener.afterHearing(() => say(foreign));
    await leftMeanwhile(foreign);
    // Of a case they go on seeing: what came before it is through.
    await say(last);
    expect(JSON.stringify(await listener.until(tellsOf(last.number)))).not.toContain(SECRET);
  });

  it('ends what follows that case alone', async () => {
    const { foreign } = world.planted;
    await join();
    const listener = listen('agent', tokenOf('expert'), 'caseChanged', { number: foreign.number });
    await listener.afterHearing(() => say(foreign));
    await leftMeanwhile(foreign);
    expect(JSON.stringify(await listener.until((heard) => 'ended' in heard))).not.toContain(SECRET);
  });
});

describe('a customer', () => {
  it('hears nothing of notes, proposals and other inner changes of their own case', async () => {
    const listener = listen('portal', tokenOf('stranger'), 'myCaseChanged');
    await listener.afterHearing(() => say(first));
    await act(world.board, last.number, 'note', { html: '<p>Between us</p>' });
    await act(world.board, last.number, 'propose', { html: '<p>Shall we?</p>' });
    const version = async () =>
      (
        await world.board.ask('query ($number: String!) { case(number: $number) { version } }', {
          number: last.number,
        })
      ).case.version as number;
    for (const change of ['setPriority', 'setSubject', 'assignCase']) {
      const input = {
        number: last.number,
        version: await version(),
        ...(change === 'setPriority' && { priority: 'URGENT' }),
        ...(change === 'setSubject' && { subject: 'Another subject' }),
      };
      const type = `${change.charAt(0).toUpperCase()}${change.slice(1)}Input!`;
      await world.board.ask(
        `mutation ($input: ${type}) { ${change}(input: $input) { ... on ActionPerformed { number } } }`,
        { input },
      );
    }
    // Something of theirs after it all: whatever came before it would have come through before it.
    await say(first);
    await act(world.board, first.number, 'reply', { html: '<p>To you</p>' });
    await say(last);
    const heard = await listener.until(tellsOf(last.number));
    expect(numbersIn(heard).filter((number) => number === last.number)).toHaveLength(1);
    expect(numbersIn(heard).filter((number) => number === first.number).length).toBeGreaterThanOrEqual(2);
  });
});

describe('an open connection', () => {
  const newToken = (door: Door, email: string) => DoorClient.signIn(api.url, door, email, PASSWORD);
  const signOut = (door: Door, token: string) =>
    fetch(`${api.url}/auth/${door}/sign-out`, {
      method: 'POST',
      headers: new DoorClient(api.url, door, token).authorization(),
    });
  const SPECIALIST = 'specialist@test.example';

  /** What came after the first word that `end` made the last. */
  async function heardAfter(listener: Listener, end: () => Promise<unknown>): Promise<Heard[]> {
    await listener.afterHearing(() => say(first));
    await end();
    await say(last);
    return listener.until(tellsOf(last.number));
  }

  it.each([
    ['agent', SPECIALIST, 'casesChanged'],
    ['agent', SPECIALIST, 'listsChanged'],
    ['portal', CUSTOMERS.stranger, 'myCaseChanged'],
  ] as const)('at the %s door tells nothing more to who signed out', async (door, email, name) => {
    const token = await newToken(door, email);
    const heard = await heardAfter(listen(door, token, name), () => signOut(door, token));
    expect(numbersIn(heard)).not.toContain(last.number);
    expect(heard.at(-1)).toEqual({ ended: true });
  });

  it('tells nothing more to an agent who was suspended', async () => {
    const token = await newToken('agent', SPECIALIST);
    const heard = await heardAfter(listen('agent', token, 'casesChanged'), () =>
      api.source.query(`UPDATE agent SET suspended_at = now() WHERE email = $1`, [SPECIALIST]),
    );
    expect(numbersIn(heard)).not.toContain(last.number);
    expect(heard.at(-1)).toEqual({ ended: true });
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE email = $1`, [SPECIALIST]);
  });

  it('tells nothing more to a customer whose session ran out', async () => {
    const token = await newToken('portal', CUSTOMERS.stranger);
    const heard = await heardAfter(listen('portal', token, 'myCaseChanged'), () =>
      api.source.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE token_hash = $1`, [
        hashToken(token),
      ]),
    );
    expect(numbersIn(heard)).not.toContain(last.number);
    expect(heard.at(-1)).toEqual({ ended: true });
  });
});

describe('a question over a WebSocket', () => {
  const ask = (caller: Caller, query: string, variables = {}) => {
    const listener = new Listener(api.url, 'agent', tokenOf(caller), query, variables);
    opened.push(listener);
    return listener.next();
  };

  it.each([
    ['nobody’s', 'nobody', '{ cases { totalCount } }', 'UNAUTHENTICATED'],
    ['a customer’s', 'owner', '{ cases { totalCount } }', 'UNAUTHENTICATED'],
    [
      'one without the right',
      'trainee',
      'mutation { setSubject(input: {number: "1", version: 1, subject: "x"}) { __typename } }',
      'FORBIDDEN',
    ],
    [
      'one too deep',
      'expert',
      `{ case(number: "1") { ${'otherCases { '.repeat(14)} number ${'} '.repeat(14)} } }`,
      'TOO_COMPLEX',
    ],
    [
      'one with too many aliases',
      'nobody',
      `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: version`).join(' ')} }`,
      'TOO_COMPLEX',
    ],
    ['one that is no question', 'nobody', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED'],
    ['one with wrong input', 'expert', '{ agents(first: 1000) { name } }', 'BAD_INPUT'],
  ] as const)('is refused as over HTTP: %s', async (_what, caller, query, code) => {
    expect(await ask(caller, query)).toEqual({ error: code });
  });

  it('is refused for variables that do not fit', async () => {
    expect(await ask('expert', 'query ($n: Int!) { agents(first: $n) { name } }', { n: 'many' })).toEqual({
      error: 'BAD_USER_INPUT',
    });
  });
});
