#!/usr/bin/env node
/**
 * The long form of the kill test: 500 mails in and 500 answers out while processes are killed 20 times, in both shapes.
 * Each number can be set (KILL_MAILS, KILL_ANSWERS, KILL_TIMES, KILL_SEED); arguments are given on to jest, such as
 * `-- -t "one process"`.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', name);
const run = (args, more = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more } }).status;

if (run([bin('typescript/bin/tsc'), '-b', 'apps/api']) !== 0) process.exit(1);
const long = {
  CI_TOOLS: 'required',
  KILL_MAILS: '500',
  KILL_ANSWERS: '500',
  KILL_TIMES: '20',
  KILL_LIMIT_SECONDS: '1800',
};
const settings = Object.fromEntries(
  Object.entries(long).map(([name, value]) => [name, process.env[name] ?? value]),
);
const jest = ['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--verbose'];
process.exit(run([...jest, 'apps/api/test/kill/kill.test.ts', ...process.argv.slice(2)], settings) ?? 1);
