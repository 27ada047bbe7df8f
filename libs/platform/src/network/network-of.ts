import { isIPv6 } from 'node:net';

/** An IPv4 address that came through an IPv6 socket, as IPv4; anything else as it is. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Whom limits count as one. An IPv6 customer has 2^64 addresses or more to call from, so it is the first 64 bits;
 * of IPv4 it is the address.
 */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const groups = 8 - (plain.includes('.') ? 1 : 0);
  const zeros = tail === undefined ? [] : Array(Math.max(0, groups - before.length - after.length)).fill('0');
  const first = [...before, ...(zeros as string[]), ...after].slice(0, 4);
  return `${first.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}
