import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The two doors (docs/architecture.md): staff and integrations, customers. */
export type Door = 'agent' | 'portal';

/** The whole SDL of one door, as printed by `npm run contracts` and reviewed in the repository. */
export function readSdl(door: Door): string {
  return readFileSync(fileURLToPath(new URL(`../${door}.graphql`, import.meta.url)), 'utf8');
}
