import { parse, type OperationDefinitionNode } from 'graphql';
import { operationLabel } from './operation-label.js';

const label = (query: string) => operationLabel(parse(query).definitions[0] as OperationDefinitionNode);

describe('the name an operation is measured under', () => {
  it.each([
    ['{ cases { totalCount } }', 'cases'],
    ['query AnythingTheyLike { __typename cases { totalCount } }', 'cases'],
    ['{ one: cases { totalCount } two: cases { totalCount } }', 'cases'],
    ['mutation Mine { performAction { __typename } }', 'performAction'],
    ['{ me { email } queues { key } }', 'several'],
    ['{ ...Everything }', 'several'],
    ['{ __schema { types { name } } }', 'introspection'],
    ['{ __typename }', 'other'],
  ])('of %s is %s', (query, name) => {
    expect(label(query)).toBe(name);
  });

  it('is “other” when nothing valid was asked', () => {
    expect(operationLabel(undefined)).toBe('other');
  });
});
