/** Bytes of a JSON body somebody unknown may send: a contact form with all its fields filled, in any script. */
export const GUEST_BODY_LIMIT = 256 * 1024;
/** Bytes of a body below /auth/: an address, passwords, a name, a token. */
export const AUTH_BODY_LIMIT = 16 * 1024;

/** Characters and braces of a question somebody unknown may ask. Our own pages' have 300 and 6. */
const GUEST_QUESTION = { characters: 1_000, braces: 15 };

/**
 * What a guest's request is charged, in requests for a file of the apps: about what it costs to answer, of which a
 * password is the most, and a question the more the longer it is.
 */
export function costOf(method: string, path: string, bytes: number): number {
  if (path.startsWith('/auth/') || path.startsWith('/files/form/')) return 30;
  if (path.startsWith('/graphql/')) return 5 + Math.floor(bytes / 512);
  if (isFile(method, path)) return 3;
  return method === 'GET' || method === 'HEAD' ? 1 : 5;
}

/** Pictures in mails are shown in frames that bring no cookie, to whoever is signed in: their link is what opens them. */
export const isFile = (method: string, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') && path.startsWith('/files/');

/** Whether only somebody signed in asks so much; told without parsing it, which is what would cost. */
export function isLongQuestion(body: unknown): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  if (typeof query !== 'string') return false;
  return query.length > GUEST_QUESTION.characters || query.split('{').length - 1 > GUEST_QUESTION.braces;
}

/** Asked by balancers and by Prometheus: it must be answered when nobody else is. */
export const isWatched = (path: string): boolean => path.startsWith('/health/') || path === '/metrics';

export type BodyProblem = 'tooLarge' | 'noLength';

/** What can be known to be wrong with a body before a byte of it is read. Uploads are measured as they stream in. */
export function bodyProblem(
  path: string,
  guest: boolean,
  headers: Record<string, string | string[] | undefined>,
): BodyProblem | null {
  const auth = path.startsWith('/auth/');
  if (path.startsWith('/files/') || (!guest && !auth)) return null;
  if (headers['transfer-encoding'] !== undefined) return 'noLength';
  const limit = auth ? AUTH_BODY_LIMIT : GUEST_BODY_LIMIT;
  return Number(headers['content-length'] ?? 0) > limit ? 'tooLarge' : null;
}
