import { readFileSync } from 'node:fs';

/** As in the root package.json. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** The folder everything lies in: sources, built apps, workflow files. */
export const ROOT = new URL('../../../', import.meta.url);
