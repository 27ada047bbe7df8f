/** Why a server of mail could not be used, as somebody can mend it. */
export type ConnectionCause =
  | 'name-not-found'
  | 'refused'
  | 'unreachable'
  | 'tls'
  | 'wrong-password'
  | 'timed-out'
  | 'no-folder'
  | 'not-understood';

interface Failure {
  code?: unknown;
  authenticationFailed?: unknown;
  tlsFailed?: unknown;
  responseCode?: unknown;
  mailboxMissing?: unknown;
  message?: unknown;
}

const NO_NAME = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA', 'EDNS'];
const NO_WAY = ['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN', 'EACCES'];
const TOO_LONG = [
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ESOCKETTIMEDOUT',
  'ABORT_ERR',
];
const TLS =
  /^(ETLS|EPROTO$|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|STARTTLS|ERR_OSSL|HOSTNAME_MISMATCH)/;
const TLS_WORDS = /\b(ssl|tls|starttls|certificate)\b/i;

/** Of whatever the system, the IMAP or the SMTP library threw. What a server said is not passed on. */
export function causeOf(error: unknown): ConnectionCause {
  const failure = Object(error) as Failure;
  const code = typeof failure.code === 'string' ? failure.code : '';
  const message = typeof failure.message === 'string' ? failure.message : '';
  if (failure.mailboxMissing === true) return 'no-folder';
  if (NO_NAME.includes(code)) return 'name-not-found';
  if (code === 'ECONNREFUSED') return 'refused';
  if (NO_WAY.includes(code)) return 'unreachable';
  if (failure.tlsFailed === true || TLS.test(code) || TLS_WORDS.test(message)) return 'tls';
  if (failure.authenticationFailed === true || code === 'EAUTH' || failure.responseCode === 535)
    return 'wrong-password';
  if (TOO_LONG.includes(code)) return 'timed-out';
  return 'not-understood';
}
