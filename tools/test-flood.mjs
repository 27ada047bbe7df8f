#!/usr/bin/env node
/**
 * The long form of the flood test: 200 connections for 30 seconds against the demo office; fails when what a signed-in
 * agent waits more than doubles, or memory does not return. Numbers can be set (FLOOD_SECONDS, FLOOD_CONNECTIONS,
 * FLOOD_BEFORE_SECONDS, FLOOD_REST_SECONDS). Times mean something only on a machine that does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', name);
const run = (args, more = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more } }).status;

if (run([bin('typescript/bin/tsc'), '-b', 'apps/api']) !== 0) process.exit(1);
const jest = ['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--verbose'];
process.exit(run([...jest, 'apps/api/test/flood', ...process.argv.slice(2)], { FLOOD: 'long' }) ?? 1);
