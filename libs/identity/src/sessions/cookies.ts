import cookies from '@fastify/cookie';
import { isToken } from './token.js';

/** The two ways in: staff and integrations, customers. Their sessions never open the other one. */
export type Door = 'agent' | 'portal';

export const cookieName = (door: Door): string => `sprawa_${door}`;

/** The session's token out of `Authorization: Bearer`, or out of the door's own cookie. */
export function tokenOf(headers: Record<string, string | string[] | undefined>, door: Door): string | null {
  const authorization = headers.authorization;
  if (typeof authorization === 'string') {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization.trim())?.[1];
    return isToken(token) ? token : null;
  }
  if (typeof headers.cookie !== 'string') return null;
  const token = cookies.fastifyCookie.parse(headers.cookie)[cookieName(door)];
  return isToken(token) ? token : null;
}

/**
 * A Set-Cookie header that keeps or, without a token, ends a session in the browser. Not readable by scripts,
 * not sent along by other sites' forms, and only over TLS wherever the program itself is reached over TLS.
 * @param seconds how long the browser keeps it
 */
export function sessionCookie(door: Door, token: string | null, publicUrl: string, seconds: number): string {
  return cookies.fastifyCookie.serialize(cookieName(door), token ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    path: '/',
    maxAge: token ? seconds : 0,
  });
}
