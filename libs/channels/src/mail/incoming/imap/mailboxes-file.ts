import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { normalAddress } from '../reading/addresses.js';

/** What is wrong with the file, for whoever starts the program. */
export class MailboxesFileError extends Error {}

/** What happens to a mail at the server once it is in the ledger. */
export type Afterwards = { do: 'leave' } | { do: 'seen' } | { do: 'move'; folder: string };

/** A mailbox that is read by IMAP. */
export interface ImapMailbox {
  /** The address of a stream it brings mail for. */
  address: string;
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  folder: string;
  user: string;
  password: string;
  /** `new`: what arrives from the first contact on; `all`: what lies there as well. */
  takeIn: 'new' | 'all';
  afterwards: Afterwards;
}

const MOST = 100;
const KEYS = [
  'address',
  'host',
  'port',
  'security',
  'folder',
  'userFrom',
  'passwordFrom',
  'takeIn',
  'afterwards',
];
const HERE = ['127.0.0.1', '::1', 'localhost'];

/**
 * @param environment where the user names and passwords are, under the names the file gives
 * @returns none where there is no file
 * @throws MailboxesFileError naming every mistake
 */
export async function loadMailboxes(
  file: string,
  environment: Record<string, string | undefined> = process.env,
): Promise<ImapMailbox[]> {
  const text = await readFile(file, 'utf8').catch((error: Error & { code?: string }) => {
    if (error.code === 'ENOENT') return '';
    throw new MailboxesFileError(`The mailboxes cannot be read: ${error.message}`);
  });
  const result = readMailboxes(text, environment);
  if ('problems' in result)
    throw new MailboxesFileError(`${file} is wrong:\n  ${result.problems.join('\n  ')}`);
  return result.mailboxes;
}

export function readMailboxes(
  text: string,
  environment: Record<string, string | undefined>,
): { mailboxes: ImapMailbox[] } | { problems: string[] } {
  let root: unknown;
  try {
    root = parse(text) as unknown;
  } catch (error) {
    return { problems: [(error as Error).message.split('\n')[0]!] };
  }
  const list = root === null ? [] : ((root as { mailboxes?: unknown }).mailboxes ?? []);
  if (!Array.isArray(list) || list.length > MOST)
    return { problems: [`mailboxes: a list of at most ${MOST} is expected`] };
  const problems: string[] = [];
  const mailboxes = list.map((given: unknown, index) =>
    readOne(Object(given) as Record<string, unknown>, environment, (path, problem) =>
      problems.push(`mailboxes.${index}.${path}: ${problem}`),
    ),
  );
  const addresses = mailboxes.map(({ address }) => address);
  addresses.forEach((address, index) => {
    if (addresses.indexOf(address) < index) problems.push(`mailboxes.${index}.address: is there twice`);
  });
  return problems.length > 0 ? { problems } : { mailboxes };
}

function readOne(
  given: Record<string, unknown>,
  environment: Record<string, string | undefined>,
  problem: (path: string, problem: string) => void,
): ImapMailbox {
  for (const key of Object.keys(given))
    if (!KEYS.includes(key)) problem(key, `is not known; there are ${KEYS.join(', ')}`);
  const text = (key: string, usual?: string): string => {
    const value = given[key] ?? usual;
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value.trim();
    problem(key, 'is missing');
    return '';
  };
  const secret = (key: string): string => {
    const name = text(key);
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) {
      if (name) problem(key, 'must be the NAME of an environment variable, never the value itself');
      return '';
    }
    if (!environment[name]) problem(key, `the environment variable ${name} is not set`);
    return environment[name] ?? '';
  };
  const oneOf = <T extends string>(key: string, values: readonly [T, ...T[]]): T => {
    const value = (given[key] ?? values[0]) as T;
    if (!values.includes(value)) problem(key, `must be one of ${values.join(', ')}`);
    return value;
  };
  const address = normalAddress(text('address'));
  if (address === null) problem('address', 'is not an e-mail address');
  const host = text('host');
  const security = oneOf('security', ['tls', 'starttls', 'none']);
  if (security === 'none' && !HERE.includes(host))
    problem('security', 'none is for a server on this machine; a password never travels in the clear');
  const port = given.port ?? (security === 'tls' ? 993 : 143);
  if (!Number.isInteger(port) || (port as number) < 1 || (port as number) > 65_535)
    problem('port', 'must be 1–65535');
  return {
    address: address ?? '',
    host,
    port: port as number,
    security,
    folder: text('folder', 'INBOX'),
    user: secret('userFrom'),
    password: secret('passwordFrom'),
    takeIn: oneOf('takeIn', ['new', 'all']),
    afterwards: readAfterwards(text('afterwards', 'leave'), (words) => problem('afterwards', words)),
  };
}

function readAfterwards(value: string, problem: (words: string) => void): Afterwards {
  const folder = /^move:\s*(.{1,200})$/.exec(value)?.[1];
  if (folder) return { do: 'move', folder };
  if (value !== 'leave' && value !== 'seen') problem('must be leave, seen, or move:FOLDER');
  return { do: value === 'seen' ? 'seen' : 'leave' };
}
