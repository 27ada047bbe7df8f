import { causeOf } from './connection-cause.js';

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe('why a server of mail could not be used', () => {
  it.each([
    ['name-not-found', failed('getaddrinfo ENOTFOUND imap.nowhere.example', { code: 'ENOTFOUND' })],
    ['name-not-found', failed('queryA', { code: 'EAI_AGAIN' })],
    ['refused', failed('connect ECONNREFUSED 127.0.0.1:1', { code: 'ECONNREFUSED' })],
    ['unreachable', failed('connect EHOSTUNREACH', { code: 'EHOSTUNREACH' })],
    ['tls', failed('self-signed certificate', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })],
    ['tls', failed('wrong version number', { code: 'EPROTO' })],
    ['tls', failed('Server does not support STARTTLS', { tlsFailed: true })],
    ['tls', failed('Error initiating TLS - certificate has expired', { code: 'ETLS' })],
    ['wrong-password', failed('Command failed', { authenticationFailed: true })],
    ['wrong-password', failed('Invalid login: 535 no', { code: 'EAUTH', responseCode: 535 })],
    ['timed-out', failed('Greeting never received', { code: 'ETIMEDOUT' })],
    ['timed-out', failed('Failed to connect', { code: 'CONNECT_TIMEOUT' })],
    ['no-folder', failed('Command failed', { mailboxMissing: true })],
    ['not-understood', failed('Invalid greeting. response=HTTP/1.1 400', { code: 'EPROTOCOL' })],
    ['not-understood', null],
  ])('is %s for %s', (cause, error) => {
    expect(causeOf(error)).toBe(cause);
  });
});
