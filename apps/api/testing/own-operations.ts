import {
  Kind,
  getOperationAST,
  isNonNullType,
  isInputType,
  parse,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { ARGUMENTS } from './access/operation-arguments.js';
import type { Target, World } from './access/world.js';

type Variables = Record<string, unknown>;

/** Variables of fields below an operation, which its arguments say nothing of. */
const BELOW: Variables = {
  ...{ first: 20, last: 20, archived: false },
  ...{ text: 'printer', withFields: true, withOwn: true, gone: '10001' },
};

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** An operation of one of our apps. */
export class OwnOperation {
  private readonly node: OperationDefinitionNode;

  constructor(
    private readonly door: 'agent' | 'portal',
    private readonly schema: GraphQLSchema,
    readonly text: string,
  ) {
    this.node = getOperationAST(parse(text))!;
  }

  get aboutCases(): boolean {
    return this.asked().some(({ aboutCases }) => aboutCases);
  }

  get takesVariables(): boolean {
    return this.definitions().length > 0;
  }

  /**
   * Ways to ask it, made from the arguments of what it asks for (operation-arguments.ts).
   * @throws Error where a variable it cannot do without has no value there
   */
  variables(world: World, target: Target): Variables[] {
    const ways = this.asked().flatMap((asked) =>
      [asked.aboutCases ? asked.of(target) : asked.of(world)].flat(),
    );
    return ways.map((given) => this.pick({ ...BELOW, entryId: target.entryId, ...given }));
  }

  /** One variable after the other left out, null, and of another kind than it is. */
  wrong(right: Variables): Variables[] {
    return this.definitions().flatMap(({ name }) => [
      Object.fromEntries(Object.entries(right).filter(([key]) => key !== name)),
      ...[null, true, 1.5, 'no such thing', [null], { nothing: 1 }, [{ nothing: 1 }]].map((value) => ({
        ...right,
        [name]: value,
      })),
    ]);
  }

  private asked() {
    return this.node.selectionSet.selections.map((selection) => {
      if (selection.kind !== Kind.FIELD)
        throw new Error(`${this.text}: a fragment where its fields should be`);
      const asked = ARGUMENTS[this.door][ROOTS[this.node.operation]]![selection.name.value];
      if (!asked) throw new Error(`${selection.name.value} has no arguments in operation-arguments.ts`);
      return asked;
    });
  }

  private pick(given: Variables): Variables {
    for (const { name, required } of this.definitions())
      if (required && !(name in given))
        throw new Error(`$${name} of ${this.node.name?.value} has no value in operation-arguments.ts`);
    return Object.fromEntries(
      this.definitions().flatMap(({ name }) => (name in given ? [[name, given[name]]] : [])),
    );
  }

  private definitions(): { name: string; required: boolean }[] {
    return (this.node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const known = typeFromAST(this.schema, type as never);
      if (!isInputType(known)) throw new Error(`$${variable.name.value} is of no known type`);
      return { name: variable.name.value, required: isNonNullType(known) && !defaultValue };
    });
  }
}
