/** Never an address anybody has: streams made before there is a mailbox send from it, and are found by it afterwards. */
const LOCAL_PART = 'no-reply';

/**
 * What a stream sends from until a mailbox is connected: nobody's, at the host people reach the program by. A host that
 * is no domain, as on one's own machine, is made one that can never receive mail (RFC 2606).
 */
export function senderUntilThen(publicUrl: string): string {
  const host = new URL(publicUrl).hostname.toLowerCase();
  const isDomain = /^(?=.{1,200}$)([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host);
  return `${LOCAL_PART}@${isDomain ? host : 'sprawa.invalid'}`;
}
