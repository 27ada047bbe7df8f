#!/usr/bin/env node
/** Builds what is stale, then runs the program in this process's place until it is told to stop. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Nx keeps the built pages; the server is built by tsc -b, which knows itself what is stale in all libraries.
const build = spawnSync(
  process.execPath,
  [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--outputStyle=static'],
  {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    encoding: 'utf8',
  },
);
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  console.error('The build failed; see above.');
  process.exit(1);
}
// A hundred megabytes are in use; with no limit near, Node lets four times as much gather before it clears up.
const limited = /max[-_]old[-_]space[-_]size/.test(process.env.NODE_OPTIONS ?? '');
const heap = limited ? [] : ['--max-old-space-size=512'];
const server = spawn(
  process.execPath,
  [...heap, '--enable-source-maps', join(root, 'apps/api/dist/main.js')],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: process.env.DATA_DIR || join(root, '.data') },
  },
);
// A terminal's Ctrl-C reaches both of us: waiting here lets the program finish what it is at.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
// npm hands a SIGTERM only to the shell between us, which dies of it without a word: its death is our signal.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
