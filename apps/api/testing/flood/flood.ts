import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What became of one kind of requests. */
export interface Answers {
  /** By status. */
  answered: Record<string, number>;
  /** Connections closed without an answer. */
  hungUp: number;
  timeouts: number;
}

const flooder = fileURLToPath(new URL('./flooder.mjs', import.meta.url));

/** Floods `url` from another process. @returns what came back, by kind of request */
export async function flood(
  url: string,
  seconds: number,
  connections: number,
): Promise<Record<string, Answers>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [flooder, url, String(seconds), String(connections)],
    { timeout: (seconds + 60) * 1_000 },
  );
  return JSON.parse(stdout) as Record<string, Answers>;
}
