import type { ConnectMailboxInput, MailServerInput } from '../../gql/graphql.js';
import { freshServer, serverInput, type ServerValues, type Way } from './server-values.js';

/** The form of a mailbox. */
export interface MailboxValues {
  stream: string;
  address: string;
  /** Fetched by IMAP; otherwise handed over by a mail server. */
  fetched: boolean;
  incoming: ServerValues;
  sends: boolean;
  /** Goes out with the name and password mail comes in by. */
  sameUser: boolean;
  outgoing: ServerValues;
}

export const freshMailbox = (stream: string): MailboxValues => ({
  stream,
  address: '',
  fetched: true,
  incoming: freshServer('INCOMING'),
  sends: true,
  sameUser: true,
  outgoing: freshServer('OUTGOING'),
});

/** Nearly always the address is the user name: it is filled in as long as nobody wrote another. */
export function withAddress(values: MailboxValues, address: string): MailboxValues {
  const follows = (server: ServerValues) =>
    server.user === values.address ? { ...server, user: address } : server;
  return { ...values, address, incoming: follows(values.incoming), outgoing: follows(values.outgoing) };
}

/** @param byEnvironment mail goes out by SMTP_URL, whatever stands in the form */
export function mailboxInput(values: MailboxValues, byEnvironment: boolean): ConnectMailboxInput {
  const like = values.fetched && values.sameUser ? values.incoming : undefined;
  return {
    stream: values.stream,
    address: values.address.trim(),
    incoming: values.fetched ? serverInput(values.incoming) : null,
    outgoing: values.sends && !byEnvironment ? serverInput(values.outgoing, like) : null,
  };
}

/** What of it can be tried. */
export function serversOf({
  incoming,
  outgoing,
}: ConnectMailboxInput): { way: Way; input: MailServerInput }[] {
  return [
    ...(incoming ? [{ way: 'INCOMING' as const, input: incoming }] : []),
    ...(outgoing ? [{ way: 'OUTGOING' as const, input: outgoing }] : []),
  ];
}

/** Errors of `input.incoming.host` as the fields of a server know them, from `input.host` of a try as well. */
export function errorsUnder(errors: Record<string, string>, path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([key, words]) =>
      key.startsWith(`${path}.`) ? [[key.slice(path.length + 1), words]] : [],
    ),
  );
}
