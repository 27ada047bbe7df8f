import DataLoader from 'dataloader';
import {
  buildSchema,
  getOperationAST,
  parse,
  type ExecutionResult,
  type GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import { createHash } from 'node:crypto';
import { CompiledOperations } from './compiled-operations.js';

const SDL = /* GraphQL */ `
  scalar Anything
  enum Colour {
    RED
    GREEN
  }
  input Wanted {
    colour: Colour = GREEN
    words: [String!]! = ["a"]
    deep: Anything
  }
  interface Animal {
    name: String!
  }
  type Cat implements Animal {
    name: String!
    lives: Int!
    friend: Animal
  }
  type Dog implements Animal {
    name: String!
    tricks: [String!]!
  }
  union Found = Cat | Dog
  type Row {
    id: Int!
    other: Row
    strict: Row!
    number: Int
    colour: Colour
    loaded: Int
  }
  type Query {
    echo(wanted: Wanted, plain: Anything, words: String = "nothing"): String
    row(id: Int!): Row
    rows(many: Int!): [Row]!
    animals: [Animal]
    found: Found
    fails: String
    strictlyFails: String!
    nameless: Found
  }
  type Mutation {
    add(value: Int!, fails: Boolean): Row
  }
`;

/** What the resolvers did, in order. */
let done: string[] = [];
let batches: number[] = [];

const loader = new DataLoader<number, number>(
  async (ids) => {
    batches.push(ids.length);
    return ids.map((id) => id * 10);
  },
  { cache: false },
);
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));
const row = (id: number): object => ({ id, number: id, colour: 2, other: { id: id + 1 }, strict: null });

const schema = resolvedBy({
  Query: {
    // In whichever order the engine gives them.
    echo: (_: unknown, args: object) => JSON.stringify(Object.entries(args).sort()),
    row: async (_: unknown, { id }: { id: number }) => row(id),
    rows: (_: unknown, { many }: { many: number }) =>
      Array.from({ length: many }, (__, id) =>
        id === 1 ? Promise.reject(new Error('not this one')) : Promise.resolve(row(id)),
      ),
    animals: () => [
      {
        __typename: 'Cat',
        name: 'Tom',
        lives: 9,
        friend: { __typename: 'Dog', name: 'Rex', tricks: ['sit'] },
      },
      { __typename: 'Dog', name: 'Rex', tricks: [] },
      { __typename: 'Cat', name: null, lives: 1 },
      null,
    ],
    found: () => ({ __typename: 'Dog', name: 'Rex', tricks: ['sit'] }),
    nameless: async () => ({ name: 'Nobody knows' }),
    fails: () => {
      throw Object.assign(new Error('no'), { extensions: { code: 'OURS' } });
    },
    strictlyFails: async () => {
      throw new Error('strictly no');
    },
  },
  Mutation: {
    add: async (_: unknown, { value, fails }: { value: number; fails?: boolean }) => {
      done.push(`begin ${value}`);
      await soon();
      done.push(`end ${value}`);
      if (fails) throw new Error(`not ${value}`);
      return row(value);
    },
  },
  Row: { loaded: ({ id }: { id: number }) => loader.load(id) },
});

function resolvedBy(resolvers: Record<string, Record<string, GraphQLFieldResolver<never, unknown, never>>>) {
  const built = buildSchema(SDL);
  for (const [type, fields] of Object.entries(resolvers))
    for (const [name, resolve] of Object.entries(fields))
      (built.getType(type) as GraphQLObjectType).getFields()[name]!.resolve = resolve as never;
  // Values inside the program that are not the names outside.
  const colours = (built.getType('Colour') as GraphQLEnumType).getValues();
  colours.forEach((colour, place) => Object.assign(colour, { value: place + 1 }));
  return built;
}

const complaints: unknown[] = [];
const log = { error: (message: string, more?: unknown) => void complaints.push([message, more]) };
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

async function run(operations: CompiledOperations, text: string, variables?: Record<string, unknown>) {
  done = [];
  batches = [];
  const document = parse(text);
  const result = await operations.run({
    hash: hash(text),
    document,
    operation: getOperationAST(document) ?? undefined,
    operationName: undefined,
    variables,
    context: {},
  });
  // Apollo puts errors first, data second, whoever ran it.
  const { data, errors, ...more } = result;
  return { told: JSON.stringify({ errors, data, ...more }), causes: causes(result), done, batches };
}

/** What our own `formatError` looks at. */
const causes = ({ errors }: ExecutionResult) =>
  errors?.map(({ originalError, extensions }) => [originalError?.message, extensions]);

const QUESTIONS: [string, string, Record<string, unknown>?][] = [
  [
    'properties, aliases and fragments',
    'query { a: row(id: 1) { ...R } b: row(id: 2) { number ...R } } fragment R on Row { id again: id other { id } colour __typename }',
  ],
  [
    'an enum’s values inside',
    'query ($wanted: Wanted) { echo(wanted: $wanted) }',
    { wanted: { colour: 'RED', words: ['x'], deep: { a: [1] } } },
  ],
  ['defaults of input', 'query ($wanted: Wanted) { echo(wanted: $wanted) }', { wanted: {} }],
  ['null for what has a default', 'query ($words: String) { echo(words: $words) }', { words: null }],
  ['a variable left out', 'query ($words: String) { echo(words: $words) }', {}],
  ['a variable’s own default', 'query ($words: String = "mine") { echo(words: $words) }'],
  [
    'one value where a list is due',
    'query ($wanted: Wanted) { echo(wanted: $wanted) }',
    { wanted: { words: 'x' } },
  ],
  [
    'a word that is no colour',
    'query ($wanted: Wanted) { echo(wanted: $wanted) }',
    { wanted: { colour: 'BLUE', words: [] } },
  ],
  [
    'a field that is no input',
    'query ($wanted: Wanted) { echo(wanted: $wanted) }',
    { wanted: { words: [], more: 1 } },
  ],
  ['a number that is none', 'query ($id: Int!) { row(id: $id) { id } }', { id: '1' }],
  ['a number past 32 bits', 'query ($id: Int!) { row(id: $id) { id } }', { id: 2 ** 31 }],
  ['what is due left out', 'query ($id: Int!) { row(id: $id) { id } }', {}],
  ['a list with one that fails', 'query { rows(many: 3) { id } }'],
  ['an empty list', 'query { rows(many: 0) { id } }'],
  [
    'types of an interface, one without its name',
    'query { animals { __typename name ... on Cat { lives friend { name } } ... on Dog { tricks } } }',
  ],
  ['a union', 'query { found { ... on Dog { name tricks } ... on Cat { lives } } }'],
  ['a field that fails beside one that does not', 'query { fails row(id: 1) { id } }'],
  ['a failure where null may not be', 'query { row(id: 1) { id } strictlyFails }'],
  ['null where it may not be', 'query { row(id: 1) { id strict { id } } echo }'],
  ['a load for each row', 'query { rows(many: 9) { id loaded } }'],
];

describe('an operation of the list', () => {
  const plain = new CompiledOperations(schema, [], log);
  const compiled = new CompiledOperations(
    schema,
    QUESTIONS.map(([, text]) => text),
    log,
  );

  it.each(QUESTIONS.map(([what, text, variables = {}]) => [what, text, variables] as const))(
    'is compiled, and answered as by graphql-js: %s',
    async (_what, text, variables) => {
      expect(compiled.compiled(hash(text))).not.toBeNull();
      expect(await run(compiled, text, variables)).toEqual(await run(plain, text, variables));
    },
  );

  it('asks the loader once for all rows', async () => {
    expect((await run(compiled, 'query { rows(many: 9) { id loaded } }')).batches).toEqual([8]);
  });

  it('is answered with an error where nobody knows the type of something, and the program goes on', async () => {
    const text = 'query { nameless { __typename } fails }';
    const { told } = await run(new CompiledOperations(schema, [text], log), text);
    expect(JSON.parse(told)).toMatchObject({ data: { nameless: null, fails: null } });
    expect(JSON.parse(told).errors).toHaveLength(2);
  });

  it('gives an error as graphql-js makes them, with its cause, code, path and place', async () => {
    const { told, causes: found } = await run(compiled, 'query { fails row(id: 1) { id } }');
    expect(JSON.parse(told).errors).toEqual([
      { message: 'no', path: ['fails'], locations: [{ line: 1, column: 9 }], extensions: { code: 'OURS' } },
    ]);
    expect(found).toEqual([['no', { code: 'OURS' }]]);
  });

  it('changes one thing after the other, also when one fails', async () => {
    const text = 'mutation { a: add(value: 1, fails: true) { id } b: add(value: 2) { id } }';
    const answers = [new CompiledOperations(schema, [text], log), plain].map((engine) => run(engine, text));
    for (const answer of answers) expect((await answer).told).toContain('"a":null,"b":{"id":2}');
    expect((await run(new CompiledOperations(schema, [text], log), text)).done).toEqual([
      'begin 1',
      'end 1',
      'begin 2',
      'end 2',
    ]);
  });
});

describe('an operation that is not of the list', () => {
  const operations = new CompiledOperations(schema, ['query { fails }'], log);

  it.each(['query { row(id: 1) { id } }', 'query { fails } '])('is never compiled: %s', (text) => {
    expect(operations.compiled(hash(text))).toBeNull();
  });

  /** The compiler takes this for a date and writes what follows into its code. */
  const SMUGGLED =
    '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0), x: (globalThis.smuggled = true), y: new Date(0';
  afterEach(() => void delete (globalThis as { smuggled?: boolean }).smuggled);

  it('stays a question, though what stands in it would be code to the compiler', async () => {
    const text = `query { echo(plain: ${JSON.stringify(SMUGGLED)}) }`;
    for (let times = 0; times < 3; times++)
      expect((await run(operations, text)).told).toContain('globalThis.smuggled');
    expect(globalThis).not.toHaveProperty('smuggled');
    // What would happen otherwise, and why only our own texts are on the list.
    await run(new CompiledOperations(schema, [text], log), text);
    expect(globalThis).toHaveProperty('smuggled', true);
  });
});

describe('an operation of the list that cannot be compiled', () => {
  it('is run by graphql-js, and the log tells of it once', async () => {
    const text = 'query ($on: Boolean) { echo @include(if: $on) }';
    const operations = new CompiledOperations(schema, [text], log);
    complaints.length = 0;
    await run(operations, text, { on: true });
    expect((await run(operations, text, { on: true })).told).toContain('"echo"');
    expect(complaints).toHaveLength(1);
  });
});
