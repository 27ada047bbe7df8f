import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Refuses, before anything is resolved, questions that would cost more than any screen's. Ours stay far below. */
const refuse = (what: string) => (context: ValidationContext | null) =>
  context?.reportError(
    new GraphQLError(`This query is too complex: ${what}.`, { extensions: { limit: what } }),
  );

export const MAX_DEPTH = 12;
/** Words and signs of one question. The longest of our apps has 700; beyond it, comparing fields costs the square. */
export const MAX_TOKENS = 2_000;

export const limits: ValidationRule[] = [
  maxDepthRule({
    n: MAX_DEPTH,
    flattenFragments: true,
    ignoreIntrospection: true,
    propagateOnRejection: false,
    onReject: [refuse('too deep')],
  }),
  maxAliasesRule({ n: 30, propagateOnRejection: false, onReject: [refuse('too many aliases')] }),
  costLimitRule({
    maxCost: 20_000,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.3,
    flattenFragments: true,
    ignoreIntrospection: true,
    propagateOnRejection: false,
    onReject: [refuse('too costly')],
  }),
] as ValidationRule[];
