/** Tests that `npm test` runs in a short form, run long: what they are to do is told by the environment. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = (name) => join(root, 'node_modules', name);
const run = (args, more = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...more, ...process.env } }).status;

/**
 * Arguments of the command line are given on to jest, such as `-- -t "one process"`.
 * @param path of the tests
 * @param settings those that the environment does not set already
 */
export function runLong(path, settings) {
  if (run([bin('typescript/bin/tsc'), '-b', 'apps/api']) !== 0) process.exit(1);
  const jest = ['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--verbose'];
  process.exit(run([...jest, path, ...process.argv.slice(2)], settings) ?? 1);
}
