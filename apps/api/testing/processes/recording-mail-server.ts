import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything, and remembers each mail it said yes to. */
export interface RecordingMailServer {
  url: string;
  /** Message-ID without angle brackets → how often it was taken. */
  taken: ReadonlyMap<string, number>;
  /** Each as it came, with whom it was for. */
  mails: readonly { to: string[]; raw: Buffer }[];
  close(): Promise<void>;
}

export async function startRecordingMailServer(): Promise<RecordingMailServer> {
  const taken = new Map<string, number>();
  const mails: { to: string[]; raw: Buffer }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const id = /^message-id:\s*<([^>]+)>/im.exec(raw.toString('latin1'))?.[1] ?? 'none';
        taken.set(id, (taken.get(id) ?? 0) + 1);
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  // A killed program breaks its connections; that is what is tried here.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
