import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The two doors (docs/architecture.md): staff and integrations, customers. */
export type Door = 'agent' | 'portal';

/** The whole SDL of one door, as printed by `npm run contracts` and reviewed in the repository. */
export function readSdl(door: Door): string {
  return readFileSync(fileURLToPath(new URL(`../${door}.graphql`, import.meta.url)), 'utf8');
}

/**
 * What our own apps ask at one door: the text of each query and mutation by its name, letter for letter as the built
 * app sends it. Printed by `npm run contracts`.
 */
export function readOperations(door: Door): Record<string, string> {
  const file = fileURLToPath(new URL(`../${door}.operations.json`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
