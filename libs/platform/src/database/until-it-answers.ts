/** How long a start waits for a PostgreSQL that is not there yet. */
const PATIENCE_MS = 60_000;
const AGAIN_MS = 500;

/** Of the network, and 57P03 cannot_connect_now: it is starting, stopping or recovering. */
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ETIMEDOUT', '57P03']);

/** Whether waiting may help. A wrong password or a database that does not exist is told at once. */
export function isNotThereYet(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  return NOT_YET.has(code ?? '') || message.startsWith('Connection terminated');
}

/**
 * Processes and their PostgreSQL often start together, or one after the other was killed: a start waits for up to a
 * minute instead of failing.
 */
export async function untilItAnswers<T>(connect: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await connect();
    } catch (error) {
      if (!isNotThereYet(error) || Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, AGAIN_MS));
    }
  }
}
