import type { InputChecks } from '@sprawa/identity';
import { accountWords } from './words.js';

/** As a server of mail is reached. */
export interface MailServer {
  host: string;
  port: number;
  /** `tls` from the first byte, `starttls` before anything is said, `none` on this machine only. */
  security: 'tls' | 'starttls' | 'none';
  /** Of a server mail goes out by: empty where it asks for no sign-in. */
  user: string;
  password: string;
}

/** Mail comes in by IMAP, and goes out by SMTP. */
export type Way = 'incoming' | 'outgoing';

/** A server on this machine hears a password nobody else hears. */
const HERE: readonly string[] = ['127.0.0.1', '::1', 'localhost'];
const SECURITIES = ['tls', 'starttls', 'none'] as const;

/** What came from outside. */
export interface MailServerInput {
  host: string;
  port: number;
  security: string;
  user?: string | null;
  password?: string | null;
}

/** Notes all that is wrong under `path`. Not trimmed: what was typed is the password. */
export function readMailServer(
  checks: InputChecks,
  path: string,
  input: MailServerInput,
  way: Way,
): MailServer {
  const host = checks.line(`${path}.host`, input.host, { max: 253 }).toLowerCase();
  if (host && !/^[a-z0-9:._-]+$/.test(host))
    checks.say(`${path}.host`, accountWords(checks.language, 'host'));
  if (!Number.isInteger(input.port) || input.port < 1 || input.port > 65_535)
    checks.say(`${path}.port`, accountWords(checks.language, 'port'));
  const security = input.security.toLowerCase() as MailServer['security'];
  if (!SECURITIES.includes(security) || (security === 'none' && !HERE.includes(host)))
    checks.say(`${path}.security`, accountWords(checks.language, 'security'));
  const user = checks.line(`${path}.user`, input.user, { max: 200, required: way === 'incoming' });
  const password = input.password ?? '';
  if (password.length > 500) checks.problem(`${path}.password`, 'tooLong', { max: 500 });
  else if (!password && (way === 'incoming' || user)) checks.problem(`${path}.password`, 'required');
  return { host, port: input.port, security, user, password };
}
