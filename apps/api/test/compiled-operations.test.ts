import { readOperations, readSdl } from '@sprawa/contracts/sdl';
import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { accountOf, type Caller } from '../testing/access/callers.js';
import { buildWorld, type TargetName, type World } from '../testing/access/world.js';
import { doorSchemas } from '../testing/door-schemas.js';
import { OwnOperation } from '../testing/own-operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

/** With every right; who works on the case; with few rights, in another stream; nobody. At the portal: whose the case is, and others. */
const CALLERS = {
  agent: ['administrator', 'expert', 'accountant', 'nobody'],
  portal: ['owner', 'stranger', 'expert', 'nobody'],
} as const satisfies Record<string, readonly Caller[]>;
const TARGETS: readonly TargetName[] = ['visible', 'unknown'];
const MINUTE = 60_000;

/** What reached a resolver of the root: by which engine, and with which arguments. */
interface Call {
  engine: 'compiled' | 'graphql-js';
  field: string;
  args: unknown;
}

let api: RunningApi;
let world: World;
let calls: Call[] = [];
/** What the resolvers of the root gave, by their key in the answer. While kept, they are not run a second time. */
let kept: Map<unknown, unknown> | null = null;

beforeAll(async () => {
  api = await startApi();
  // Before anything is asked, and so compiled.
  for (const schema of Object.values(doorSchemas(api.app)))
    for (const root of [schema.getQueryType()!, schema.getMutationType()!])
      for (const field of Object.values(root.getFields())) field.resolve = listenedTo(field.resolve!);
  world = await buildWorld(api);
}, 2 * MINUTE);
afterAll(() => api.stop());

function listenedTo(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    // Only graphql-js says of which type a step of the path is.
    const engine = info.path.typename === undefined ? 'compiled' : 'graphql-js';
    calls.push({ engine, field: info.fieldName, args });
    if (!kept) return resolve(source, args, context, info);
    if (!kept.has(info.path.key)) kept.set(info.path.key, resolve(source, args, context, info));
    return kept.get(info.path.key);
  };
}

/** All there is to an answer. */
async function ask(door: 'agent' | 'portal', caller: Caller, query: string, variables: object) {
  calls = [];
  const response = await fetch(`${api.url}/graphql/${door}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'pl',
      ...(accountOf(caller) && world.callers[caller].authorization()),
    },
    body: JSON.stringify({ query, variables }),
  });
  const headers = [...response.headers].filter(([name]) => !['date', 'set-cookie'].includes(name));
  return { answer: { status: response.status, headers, body: await response.text() }, calls };
}

describe.each(['agent', 'portal'] as const)('what the app of the %s door asks', (door) => {
  const operations = Object.entries(readOperations(door)).map(
    ([name, text]) => [name, new OwnOperation(door, buildSchema(readSdl(door)), text)] as const,
  );

  /** As the app sends it, and with a space behind it: then it is not of the list, and graphql-js runs it. */
  async function compare(operation: OwnOperation, caller: Caller, variables: object): Promise<Call[]> {
    kept = new Map();
    const compiled = await ask(door, caller, operation.text, variables);
    const plain = await ask(door, caller, `${operation.text} `, variables);
    kept = null;
    const asked = { caller, variables };
    expect({ asked, ...compiled.answer }).toEqual({ asked, ...plain.answer });
    expect(compiled.calls).toEqual(plain.calls.map((call) => ({ ...call, engine: 'compiled' })));
    expect(plain.calls.filter(({ engine }) => engine === 'compiled')).toEqual([]);
    return compiled.calls;
  }

  it.each(operations)(
    '%s is answered as by graphql-js, whoever asks, about whichever case',
    async (_name, operation) => {
      const reached: Call[] = [];
      for (const caller of CALLERS[door])
        for (const target of operation.aboutCases ? TARGETS : (['visible'] as const))
          for (const variables of operation.variables(world, await world.target(target)))
            reached.push(...(await compare(operation, caller, variables)));
      expect(reached).not.toEqual([]);
    },
    MINUTE,
  );

  const withVariables = operations.filter(([, { takesVariables }]) => takesVariables);
  it.each(withVariables)('%s is refused as by graphql-js when asked wrongly', async (_name, operation) => {
    const [right] = operation.variables(world, await world.target('visible'));
    for (const variables of operation.wrong(right!)) await compare(operation, CALLERS[door][0], variables);
  });
});
