import type { Log } from '@sprawa/platform';
import {
  defaultTypeResolver,
  execute,
  isAbstractType,
  locatedError,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { createHash } from 'node:crypto';

/** A question that was found valid. */
export interface Question {
  /** SHA-256 of its text, in hex. */
  hash: string;
  document: DocumentNode;
  /** Undefined where the text has none of the name that was asked for. */
  operation: OperationDefinitionNode | undefined;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  context: unknown;
}

/**
 * Runs what our own apps ask as functions compiled by graphql-jit, and everything else by graphql-js. Only texts of the
 * list given are ever compiled: the compiler writes what stands in a question into JavaScript, which is no place for a
 * stranger's (docs/decisions/0010), and each of the list is tested to answer as graphql-js does.
 */
export class CompiledOperations {
  /** By hash; compiled when first asked. */
  private readonly known: Map<string, { text: string; compiled?: CompiledQuery | null }>;

  constructor(
    private readonly schema: GraphQLSchema,
    texts: Iterable<string>,
    private readonly log: Pick<Log, 'error'>,
  ) {
    neverThrowWhenResolvingTypes(schema);
    this.known = new Map(
      Array.from(texts, (text) => [createHash('sha256').update(text).digest('hex'), { text }]),
    );
  }

  run(question: Question): ExecutionResult | Promise<ExecutionResult> {
    const compiled = question.operation && this.compiled(question.hash);
    if (!compiled) return this.interpret(question);
    const result = compiled.query(undefined, question.context, question.variables);
    if ('then' in result) return result.then(withGraphqlErrors);
    // Nothing has run yet where the variables were refused; what is wrong with them is for graphql-js to say.
    return 'data' in result ? withGraphqlErrors(result) : this.interpret(question);
  }

  /** Null for what is not of the list, or cannot be compiled. */
  compiled(hash: string): CompiledQuery | null {
    const known = this.known.get(hash);
    if (!known) return null;
    if (known.compiled === undefined) known.compiled = this.compile(known.text);
    return known.compiled;
  }

  private compile(text: string): CompiledQuery | null {
    // From a tree of its own: the compiler writes into it.
    const made = compileQuery(this.schema, parse(text), undefined, { disablingCapturingStackErrors: true });
    if (isCompiledQuery(made)) return made;
    this.log.error('An operation cannot be compiled', { errors: made.errors, text });
    return null;
  }

  private interpret({ document, context, variables, operationName }: Question) {
    return execute({
      schema: this.schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
  }
}

/** The compiler's errors are of a kind of their own, which lacks what Apollo reads. */
function withGraphqlErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(graphqlError) } : result;
}

function graphqlError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = locatedError(originalError ?? new Error(message), undefined, path);
  return error.locations ? error : Object.assign(error, { locations });
}

/**
 * Code that throws between two resolvers of a compiled operation would leave its caller without an answer; of ours,
 * only the search for a type could. To know none is an error of that field alone, for both engines.
 */
function neverThrowWhenResolvingTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const resolve = type.resolveType ?? defaultTypeResolver;
    type.resolveType = (value, context, info) => {
      try {
        return resolve(value, context, info, type);
      } catch {
        return undefined;
      }
    };
  }
}
