/** Between two looks at something that is asked for, not told. */
const PAUSE_MS = 100;

/**
 * Asks again and again until the answer is neither null nor undefined nor false.
 * @param what completes "… did not happen within"
 * @throws with the last error when the deadline (milliseconds) passes
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  deadline = 15_000,
): Promise<Answer> {
  const until = Date.now() + deadline;
  let reason: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > until) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`${what} did not happen within ${deadline} ms`, { cause: reason });
}
