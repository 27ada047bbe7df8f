const ownPage = /^\/(?![/\\])[\w\-./~%?=&+]*$/;

/** Where to go after signing in: a page of the portal's own, never an address somebody else put into the link. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && ownPage.test(next) && !next.startsWith('/sign-in') ? next : '/';
}
