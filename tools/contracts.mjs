#!/usr/bin/env node
/**
 * Prints each door's SDL from the libraries into libs/contracts and generates types for the resolvers and
 * the typed operations of both SPAs, and lists those operations for the server. With `--check` it writes nothing and
 * fails on any difference.
 */
import { generate } from '@graphql-codegen/cli';
import {
  buildSchema,
  lexicographicSortSchema,
  printSchema,
  concatAST,
  parse,
  buildASTSchema,
  extendSchema,
} from 'graphql';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentsOf } from '../libs/web/ui/vite/operations.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const drifted = [];

function put(path, content) {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (old === content) return;
  if (check) return void drifted.push(relative(root, path));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

for (const door of ['agent', 'portal']) {
  const libraries = readdirSync(join(root, 'libs'))
    .filter((name) => name !== 'web' && name !== 'contracts')
    .sort();
  const sources = libraries
    .map((library) => join(root, 'libs', library, 'src/graphql', door))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.graphql'))
        .sort()
        .map((file) => join(folder, file)),
    )
    .map((file) => parse(readFileSync(file, 'utf8')));
  const whole = concatAST(sources);
  const base = buildASTSchema(
    { ...whole, definitions: whole.definitions.filter((node) => !node.kind.endsWith('Extension')) },
    { assumeValidSDL: true },
  );
  const schema = extendSchema(base, {
    ...whole,
    definitions: whole.definitions.filter((node) => node.kind.endsWith('Extension')),
  });
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  buildSchema(printed);
  put(join(root, 'libs/contracts', `${door}.graphql`), printed);

  const scalars = { DateTime: 'string', JSON: 'unknown', ID: 'string' };
  const server = await generate(
    {
      cwd: root,
      silent: true,
      schema: printed,
      generates: {
        [`libs/contracts/src/generated/${door}.ts`]: {
          plugins: ['typescript'],
          config: { scalars, enumsAsTypes: true, skipTypename: false, useTypeImports: true },
        },
      },
    },
    false,
  );
  const app = join(root, 'apps', door, 'src');
  const hasOperations =
    existsSync(app) &&
    readdirSync(app, { recursive: true }).some(
      (file) =>
        /\.tsx?$/.test(file) &&
        !file.startsWith('gql') &&
        readFileSync(join(app, file), 'utf8').includes('graphql('),
    );
  const client = hasOperations
    ? await generate(
        {
          cwd: root,
          silent: true,
          schema: printed,
          documents: [`apps/${door}/src/**/*.{ts,tsx}`, `!apps/${door}/src/gql/**`],
          generates: {
            [`apps/${door}/src/gql/`]: {
              preset: 'client',
              presetConfig: { fragmentMasking: false },
              config: { documentMode: 'string', scalars, enumsAsTypes: true, useTypeImports: true },
            },
          },
        },
        false,
      )
    : [];
  for (const file of [...server, ...client]) put(join(root, file.filename), `${file.content.trimEnd()}\n`);
  const documents = client.find((file) => file.filename.endsWith('/graphql.ts'))?.content ?? '';
  put(
    join(root, 'libs/contracts', `${door}.operations.json`),
    `${JSON.stringify(Object.fromEntries(operationsOf(documents)), null, 2)}\n`,
  );
}

/** Queries and mutations by name; subscriptions stay open and are none of the server's to compile. */
function operationsOf(generated) {
  return [...documentsOf(generated)]
    .filter(([constant, text]) => constant.endsWith('Document') && /^(query|mutation)\b/.test(text))
    .map(([constant, text]) => [constant.replace(/Document$/, ''), text])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

if (drifted.length) {
  console.error(`Not what \`npm run contracts\` prints:\n  ${drifted.join('\n  ')}`);
  process.exit(1);
}
