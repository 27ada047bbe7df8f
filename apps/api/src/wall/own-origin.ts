/**
 * Whether a page of our own sent this, as far as the browser says; programs say nothing. A second lock behind
 * `SameSite` cookies, against pages on a sibling domain, whose requests those let through (CSRF, WebSocket hijacking).
 * @param publicUrl where a proxy does not hand the Host header on, that is who we are
 */
export function isOwnOrigin(
  { origin, host }: { origin?: string | undefined; host?: string | undefined },
  publicUrl: string,
): boolean {
  if (origin === undefined) return true;
  const from = hostOf(origin);
  return from !== null && (from === hostOf(`http://${host}`) || from === hostOf(publicUrl));
}

/** Without the port: cookies do not tell ports apart either. */
function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname || null : null;
}
