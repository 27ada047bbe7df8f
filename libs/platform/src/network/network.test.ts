import { networkOf } from './network-of.js';
import { callerBehind, readTrustedProxies } from './trusted-proxies.js';

describe('callers that limits count as one', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['no address', 'no address'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('X-Forwarded-For', () => {
  const caller = (trusted: string, socket: string, forwarded?: string) =>
    callerBehind(readTrustedProxies(trusted)!, socket, forwarded);

  it.each([
    ['is not believed from a stranger', 'loopback', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    [
      'is believed from a proxy on this machine',
      'loopback',
      '::ffff:127.0.0.1',
      '198.51.100.1',
      '198.51.100.1',
    ],
    [
      'counts from the end: what the caller wrote before it is not believed',
      'loopback',
      '127.0.0.1',
      '10.9.9.9, 198.51.100.1',
      '198.51.100.1',
    ],
    [
      'goes on through proxies that are trusted',
      'loopback,private',
      '127.0.0.1',
      '6.6.6.6, 198.51.100.1, 10.0.0.4',
      '198.51.100.1',
    ],
    ['is not believed from a proxy nobody named', 'loopback', '10.0.0.4', '198.51.100.1', '10.0.0.4'],
    ['is believed of a named network', 'loopback, 10.0.0.0/24', '10.0.0.4', '198.51.100.1', '198.51.100.1'],
    ['is believed of nobody', 'none', '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['that is no address ends the chain', 'loopback', '127.0.0.1', '198.51.100.1, <script>', '127.0.0.1'],
    ['may be left out', 'loopback', '127.0.0.1', undefined, '127.0.0.1'],
  ])('%s', (_what, trusted, socket, forwarded, expected) => {
    expect(caller(trusted, socket, forwarded)).toBe(expected);
  });

  it.each(['everybody', '10.0.0.0/33', '10.0.0', 'loopback,,private', '10.0.0.0/x'])(
    'is not read from a setting like %s',
    (text) => {
      expect(readTrustedProxies(text)).toBeNull();
    },
  );
});
