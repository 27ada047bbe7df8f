#!/usr/bin/env node
/** Runs one of apps/api/src/commands with the settings `npm start` has, after building the server if it is stale. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const env = { ...process.env, DATA_DIR: process.env.DATA_DIR || join(root, '.data') };
const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;

// Packages are not installed here: a backup is made while the program runs on them.
if (!existsSync(join(root, 'node_modules'))) {
  console.error('Nothing is installed yet: run npm ci first.');
  process.exit(1);
}
const [command, ...rest] = process.argv.slice(2);
// An image has only what was built.
const compiler = join(root, 'node_modules/typescript/bin/tsc');
if (existsSync(compiler) && run([compiler, '-b', 'apps/api']) !== 0) process.exit(1);
process.exit(run(['--enable-source-maps', join(root, `apps/api/dist/commands/${command}.js`), ...rest]));
