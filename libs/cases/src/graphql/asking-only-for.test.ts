import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import { askingBelow, askingOnlyFor } from './asking-only-for.js';

const schema = buildSchema(
  'type Person { id: ID name: String phone: String friends: [Person] } type Query { person: Person }',
);

/** What the resolver of `person` is told of this question. */
function toldOf(text: string): GraphQLResolveInfo {
  let told: GraphQLResolveInfo | undefined;
  schema.getQueryType()!.getFields().person!.resolve = (_, __, ___, info) => void (told = info);
  void execute({ schema, document: parse(text) });
  return told!;
}

describe('whether only some fields are asked for', () => {
  const asksOnly = askingOnlyFor('id', 'name');

  it.each([
    ['{ person { id name } }', true],
    ['{ person { __typename calledBy: name } }', true],
    ['{ person { id phone } }', false],
    ['{ person { name: phone } }', false],
    ['{ person { ... on Person { name ... { id } } } }', true],
    ['{ person { ... on Person { name ... { phone } } } }', false],
    ['{ person { ...P } } fragment P on Person { id ...Q } fragment Q on Person { name }', true],
    ['{ person { ...P } } fragment P on Person { id ...Q } fragment Q on Person { phone }', false],
    ['{ person { id } person { phone } }', false],
    ['{ person { id } person { name } }', true],
  ])('%s: %s', (text, only) => {
    const told = toldOf(text);
    expect([asksOnly(told), asksOnly(told)]).toEqual([only, only]);
  });
});

describe('whether only some fields are asked for of what lies below', () => {
  const asksOnly = askingBelow(['friends', 'friends'], ['id', 'name']);

  it.each([
    ['{ person { phone friends { phone friends { id name } } } }', true],
    ['{ person { friends { friends { id phone } } } }', false],
    ['{ person { friends { ...P } } } fragment P on Person { friends { ... { id phone } } }', false],
    ['{ person { friends { friends { id } } friends { friends { phone } } } }', false],
    ['{ person { of: friends { friends { phone } } } }', false],
    ['{ person { phone } }', true],
  ])('%s: %s', (text, only) => {
    expect(asksOnly(toldOf(text))).toBe(only);
  });
});
