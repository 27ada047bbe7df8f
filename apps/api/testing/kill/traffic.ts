import { createTransport } from 'nodemailer';
import pg from 'pg';
import { DoorClient } from '../door-client.js';
import { CASE, PERFORM } from '../operations.js';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const AGAIN_MS = 150;

export interface Traffic {
  /** Tokens of the mails the SMTP door said 250 to. */
  accepted: Set<string>;
  /** Token of each answer the API confirmed. */
  confirmed: Set<string>;
  /** Resolves when so many mails and answers together are through. */
  reach(count: number): Promise<void>;
  done: Promise<void>;
}

/** Where everything is, whichever process is behind it now. */
export interface Places {
  smtpPort: number;
  url: string;
  databaseUrl: string;
  agentToken: string;
}

/**
 * Mails come in by SMTP as from another server: the same bytes again until the door says yes. Answers go out through the
 * API as from a browser: after a broken connection it looks whether the answer is there before it asks again.
 */
export function startTraffic(places: Places, mails: number, answers: number, run: string): Traffic {
  const accepted = new Set<string>();
  const confirmed = new Set<string>();
  let waiting: { count: number; resolve: () => void }[] = [];
  const progress = () => {
    const through = accepted.size + confirmed.size;
    waiting = waiting.filter(({ count, resolve }) => through < count || resolve());
  };
  const numbers = cases(places.databaseUrl);
  const mailing = lanes(4, mails, async (index) => {
    const token = `mail-${run}-${index}`;
    await deliver(places.smtpPort, token, await compose(token));
    accepted.add(token);
    progress();
  });
  const answering = lanes(3, answers, async () => {
    const number = await numbers.next();
    const token = `answer-${run}-${number}`;
    await answer(new DoorClient(places.url, 'agent', places.agentToken), number, token);
    confirmed.add(token);
    progress();
  });
  return {
    accepted,
    confirmed,
    reach: (count) =>
      new Promise((resolve) => {
        waiting.push({ count, resolve });
        progress();
      }),
    done: Promise.all([mailing, answering]).then(() => numbers.end()),
  };
}

async function lanes(width: number, count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) await work(next++);
    }),
  );
}

const composer = createTransport({ streamTransport: true, buffer: true });

async function compose(token: string): Promise<Buffer> {
  const { message } = await composer.sendMail({
    from: `${token}@customer.example`,
    to: 'support@demo.test',
    messageId: `<${token}@customer.example>`,
    subject: `About ${token}`,
    text: `Please help with ${token} soon.`,
  });
  return message as Buffer;
}

async function deliver(port: number, token: string, raw: Buffer): Promise<void> {
  const envelope = { from: `${token}@customer.example`, to: 'support@demo.test' };
  for (;;) {
    const transport = createTransport({
      ...{ host: '127.0.0.1', port, secure: false, ignoreTLS: true },
      ...{ connectionTimeout: 5_000, greetingTimeout: 15_000, socketTimeout: 30_000 },
    });
    try {
      await transport.sendMail({ envelope, raw });
      return;
    } catch (error) {
      // A refusal for good would be a mail that was lost.
      if (((error as { responseCode?: number }).responseCode ?? 0) >= 500) throw error;
      await pause(AGAIN_MS);
    } finally {
      transport.close();
    }
  }
}

async function answer(agent: DoorClient, number: string, token: string): Promise<void> {
  for (let uncertain = false; ;) {
    try {
      const found = (await agent.ask(CASE, { number })).case;
      if (uncertain && JSON.stringify(found.timeline).includes(token)) return;
      const input = { number, version: found.version, action: 'reply', html: `<p>Here is ${token}.</p>` };
      uncertain = true;
      const { performAction } = await agent.ask(PERFORM, { input });
      if (performAction.__typename === 'ActionPerformed') return;
      uncertain = false;
      if (performAction.__typename === 'Refused') throw new Refusal(JSON.stringify(performAction));
    } catch (error) {
      if (error instanceof Refusal) throw error;
      await pause(AGAIN_MS);
    }
  }
}
class Refusal extends Error {}

/** Numbers of cases as they come to be, each once, from the database itself. */
function cases(databaseUrl: string) {
  const given = new Set<string>();
  let known: string[] = [];
  let ended = false;
  const look = async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ number: string }>(
        'SELECT number::text AS number FROM cases ORDER BY number',
      );
      known = rows.map(({ number }) => number).filter((number) => !given.has(number));
    } catch {
      // PostgreSQL is away; it is asked again.
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  return {
    async next(): Promise<string> {
      while (!ended) {
        const number = known.find((candidate) => !given.has(candidate));
        if (number) {
          given.add(number);
          return number;
        }
        await look();
        if (known.length === 0) await pause(AGAIN_MS);
      }
      throw new Error('There are no more cases');
    },
    end: () => void (ended = true),
  };
}
