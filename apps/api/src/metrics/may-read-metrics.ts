import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * With a token, whoever brings it. Without one, whoever asks from the same machine: `address` is the asker's own even
 * behind a proxy on this machine, as long as that proxy sends X-Forwarded-For.
 */
export function mayReadMetrics(
  { address, authorization }: { address: string; authorization?: string | undefined },
  token: string | undefined,
): boolean {
  if (token === undefined) {
    const plain = address.replace(/^::ffff:/i, '');
    return loopback.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4');
  }
  const given = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
