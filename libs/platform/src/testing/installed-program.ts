import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds a program of the system that some tests run against, such as `redis-server`. Where it must be there
 * (`CI_TOOLS=required`, as `.ci/run` sets it) its absence is a failure; on a machine of somebody who only wants to try
 * things out the suite says that it was not run.
 *
 * @returns its path, or null when it is not installed
 */
export function installedProgram(name: string, folders: readonly string[] = []): string | null {
  const path = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', ...folders]
    .map((folder) => join(folder, name))
    .find(existsSync);
  if (path) return path;
  if (process.env.CI_TOOLS === 'required') throw new Error(`${name} is not installed; these tests need it`);
  process.stderr.write(`NOT RUN: tests against ${name}, which is not installed\n`);
  return null;
}
