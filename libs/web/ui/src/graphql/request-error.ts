/**
 * A refusal of the whole request. `code` is stable: `UNAUTHENTICATED`, `FORBIDDEN`, `NETWORK` (nothing answered),
 * `SERVER` (something without a code of its own) or a code of the server's.
 */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 0,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/** Whether the same request may work a moment later, so that trying again by itself makes sense. */
export function mayPass(error: unknown): boolean {
  return error instanceof RequestError && (error.code === 'NETWORK' || error.status >= 500);
}
