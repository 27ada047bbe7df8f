#!/usr/bin/env node
/**
 * Everything that must hold: format, lint with module boundaries, types, contracts, builds, then all tests.
 * Ends with one line, `N passed, N failed`. Arguments are given on to jest: `npm test -- libs/workflow` runs a part.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', name);
const part = process.argv.slice(2);
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
let passed = 0;
let failed = 0;

/** One check: quiet when it holds, its whole output when it does not. */
function check(name, args) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (status === 0) {
    passed += 1;
    console.log(`  ok      ${name} (${seconds} s)`);
    return true;
  }
  failed += 1;
  console.log(`  FAILED  ${name} (${seconds} s)\n${stdout}\n${stderr}`);
  return false;
}

const nx = bin('nx/dist/bin/nx.js');
if (part.length === 0) {
  check('contracts are what the libraries say', ['tools/contracts.mjs', '--check']);
  check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  // The boundary rule reads the project graph that any Nx command leaves behind.
  check('project graph', [nx, 'show', 'projects']);
  check('lint and module boundaries', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);
  check('types', [bin('typescript/bin/tsc'), '-b']);
  check('types of tests', [bin('typescript/bin/tsc'), '-p', 'tsconfig.tests.json']);
  if (check('builds', [nx, 'run-many', '-t', 'build', '--outputStyle=static']))
    check('page weight', ['tools/page-weight.mjs']);
}

const folder = mkdtempSync(join(tmpdir(), 'sprawa-results-'));
const report = join(folder, 'jest.json');
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    '--import',
    './tools/testing/typescript-in-threads.mjs',
    bin('jest/bin/jest.js'),
    '--json',
    `--outputFile=${report}`,
    ...part,
  ],
  { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] },
);
if (existsSync(report)) {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  passed += results.numPassedTests;
  failed += results.numFailedTests + brokenFiles;
  if (results.numPassedTests + results.numFailedTests === 0) failed += 1;
} else {
  console.log(`The test runner did not finish (exit code ${run.status}).`);
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
