import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';

/** The schemas the running server answers by, resolvers and all. */
export function doorSchemas(app: INestApplication): Record<'agent' | 'portal', GraphQLSchema> {
  const schemas = [...app.get(ModulesContainer).values()]
    .map((module) => module.providers.get(GraphQLSchemaHost)?.instance)
    .flatMap((host) => (host instanceof GraphQLSchemaHost ? [host.schema] : []));
  const [agent, portal] = ['Case', 'MyCase'].map((type) => schemas.find((schema) => schema.getType(type)));
  return { agent: agent!, portal: portal! };
}
