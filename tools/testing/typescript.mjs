/** Lets Node run TypeScript as it lies in the sources: for programs of ours that nobody ships, such as the bench. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
