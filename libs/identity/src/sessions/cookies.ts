import cookies from '@fastify/cookie';
import { isApiToken, isToken } from './token.js';

/** The two ways in: staff and integrations, customers. Their sessions never open the other one. */
export type Door = 'agent' | 'portal';

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

/**
 * Over TLS with `__Host-`: a browser takes such a cookie from this very host only, so that no page on a sibling domain
 * can slip a session of its own under (RFC 6265bis 4.1.3.2).
 */
export const cookieName = (door: Door, publicUrl: string): string =>
  `${isSecure(publicUrl) ? '__Host-' : ''}sprawa_${door}`;

/** The token out of `Authorization: Bearer`, of a session or an integration, or the session's out of the door's own cookie. */
export function tokenOf(
  headers: Record<string, string | string[] | undefined>,
  door: Door,
  publicUrl: string,
): string | null {
  if (typeof headers.authorization === 'string') return bearerIn(headers.authorization);
  if (typeof headers.cookie !== 'string') return null;
  const token = cookies.fastifyCookie.parse(headers.cookie)[cookieName(door, publicUrl)];
  return isToken(token) ? token : null;
}

/** Every token a request brings that could open something, of whichever door. */
export function tokensIn(headers: Record<string, string | string[] | undefined>): string[] {
  if (typeof headers.authorization === 'string') {
    const token = bearerIn(headers.authorization);
    return token ? [token] : [];
  }
  if (typeof headers.cookie !== 'string') return [];
  return [...headers.cookie.matchAll(/(?:^|;\s*)(?:__Host-)?sprawa_(?:agent|portal)=([\w-]{43})(?=;|$)/g)]
    .slice(0, 4)
    .map(([, token]) => token!);
}

function bearerIn(authorization: string): string | null {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization.trim())?.[1];
  return isToken(token) || isApiToken(token) ? token : null;
}

/**
 * A Set-Cookie header that keeps or, without a token, ends a session in the browser. Not readable by scripts,
 * not sent along by other sites' forms, and only over TLS wherever the program itself is reached over TLS.
 * @param seconds how long the browser keeps it
 */
export function sessionCookie(door: Door, token: string | null, publicUrl: string, seconds: number): string {
  return cookies.fastifyCookie.serialize(cookieName(door, publicUrl), token ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(publicUrl),
    path: '/',
    maxAge: token ? seconds : 0,
  });
}
