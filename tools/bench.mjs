#!/usr/bin/env node
/** `npm run bench`: what the hot paths cost at 10,000 and 1,000,000 cases; see docs/performance.md. Filling takes minutes, once. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

process.exitCode =
  run(join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api') ||
  run('--import', './tools/testing/typescript.mjs', 'apps/bench/src/main.ts', ...process.argv.slice(2));
