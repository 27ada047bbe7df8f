/**
 * Lets worker threads of a test run TypeScript as it lies in the sources, as Jest does for the tests themselves:
 * Jest compiles what it loads, and a thread is loaded by Node. Given to Node by `--import`; the program knows nothing
 * of it. The main thread is Jest's and stays untouched.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) register('./typescript-hooks.mjs', import.meta.url);
