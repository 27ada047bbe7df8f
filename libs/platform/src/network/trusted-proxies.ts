import { BlockList, isIP } from 'node:net';
import { plainAddress } from './network-of.js';

const WORDS: Record<string, string[]> = {
  none: [],
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Whether what this address says about who stands behind it is believed. */
export type TrustsProxy = (address: string) => boolean;

/**
 * Reads `TRUSTED_PROXIES`: addresses, networks (10.1.0.0/16), `loopback`, `private`, `none`, with commas between.
 * @returns null when it cannot be read
 */
export function readTrustedProxies(text: string): TrustsProxy | null {
  const list = new BlockList();
  for (const entry of text.split(',').flatMap((word) => WORDS[word.trim()] ?? [word.trim()])) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address);
    const longest = family === 6 ? 128 : 32;
    const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (family === 0 || prefix < 0 || prefix > longest) return null;
    list.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
  }
  return (address) => {
    const plain = plainAddress(address);
    const family = isIP(plain);
    return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
  };
}

/** Who calls: the last address of the chain that no trusted proxy vouches for. `forwarded` is X-Forwarded-For. */
export function callerBehind(
  trusts: TrustsProxy,
  socketAddress: string,
  forwarded: string | undefined,
): string {
  let caller = socketAddress;
  const told = forwarded?.slice(-2_000).split(',') ?? [];
  while (told.length > 0 && trusts(caller)) {
    const before = told.pop()!.trim();
    if (isIP(plainAddress(before)) === 0) break;
    caller = before;
  }
  return plainAddress(caller);
}
