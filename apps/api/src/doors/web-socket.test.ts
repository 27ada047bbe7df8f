import { CodedError } from '@sprawa/platform';
import { GraphQLError, buildSchema, parse, type FormattedExecutionResult } from 'graphql';
import { webSocketDoor } from './web-socket.js';

const logged: unknown[] = [];
const door = webSocketDoor('/graphql/agent', { error: (message) => logged.push(message) }, false);
const answered = (error: GraphQLError) =>
  (door.onNext(null, '1', null, null, { data: null, errors: [error] }) as FormattedExecutionResult)
    .errors![0];
const thrown = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['cases'] });

describe('an answer through a WebSocket', () => {
  beforeEach(() => logged.splice(0));

  it('without a mistake leaves as it is', () => {
    expect(door.onNext(null, '1', null, null, { data: { version: '1' } })).toBeUndefined();
  });

  it('keeps code and words of what was meant to be shown', () => {
    expect(answered(thrown(new CodedError('FORBIDDEN', 'You may not.')))).toEqual({
      message: 'You may not.',
      path: ['cases'],
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it.each([
    ['that was thrown', thrown(new Error('duplicate key value (email)=(anna@firm.example)'))],
    [
      'in a value that cannot be told',
      new GraphQLError('Int cannot represent "secret"', { path: ['cases'] }),
    ],
  ])('tells nothing of a mistake inside, %s, but logs it', (_what, error) => {
    expect(answered(error)).toEqual({
      message: 'Something went wrong on our side.',
      path: ['cases'],
      extensions: { code: 'INTERNAL' },
    });
    expect(logged).toHaveLength(1);
  });

  it('tells nothing of a mistake inside that comes later, while somebody listens', () => {
    const late = new GraphQLError('connection refused', { originalError: new Error('connection refused') });
    expect(door.onError(null, '1', null, [late])).toEqual([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } },
    ]);
  });
});

describe('a question through a WebSocket', () => {
  const schema = buildSchema('type Query { version: String, self: Query }');

  it('is looked at as one over HTTP: what is too deep, and what asks for what is not there', () => {
    const deep = parse(`{ ${'self { '.repeat(14)} version ${'} '.repeat(14)} }`);
    expect(door.validate(schema, deep)[0]!.extensions).toEqual({ limit: 'too deep' });
    expect(door.validate(schema, parse('{ secret }'))[0]!.message).toMatch('Cannot query field');
    expect(door.validate(schema, parse('{ version }'))).toEqual([]);
  });

  it('about the schema itself is answered only where that is allowed', () => {
    const open = webSocketDoor('/graphql/agent', { error: () => undefined }, true);
    for (const question of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      expect(door.validate(schema, parse(question))[0]!.message).toMatch('introspection');
      expect(open.validate(schema, parse(question))).toEqual([]);
    }
    expect(door.validate(schema, parse('{ __typename }'))).toEqual([]);
  });
});
