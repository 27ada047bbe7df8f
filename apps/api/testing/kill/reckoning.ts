import pg from 'pg';
import { WRONG_COUNTS } from '../recount.js';

export interface Reckoning {
  /** Tokens of mails that are not exactly one entry. */
  mailsNotOnce: string[];
  /** Tokens of answers that are not exactly one entry. */
  answersNotOnce: string[];
  /** Message-IDs of messages to customers that the mail server never took. */
  neverSent: string[];
  /** Message-IDs the mail server took more than twice. */
  sentTooOften: string[];
  /** How many it took twice: where the kill fell between its yes and ours. */
  sentTwice: number;
  /** Rows of the ledger that are neither done nor duplicates. */
  stuckMails: number;
  /** Rows of the outbox by topic, state and number, but for those done. */
  openRows: string[];
  /** Cells of the queues' counters that differ from a recount. */
  wrongCounts: object[];
  undelivered: number;
}

const LIMIT_MS = 180_000;

/** Waits until nothing is due any more, then counts everything again from the rows themselves. */
export async function reckon(
  databaseUrl: string,
  run: string,
  tokens: { accepted: ReadonlySet<string>; confirmed: ReadonlySet<string> },
  taken: ReadonlyMap<string, number>,
): Promise<Reckoning> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await settled(client);
    const all = async <T>(sql: string, params: unknown[] = []) =>
      (await client.query(sql, params)).rows as T[];
    const entries = await all<{ body: string; html: string; direction: string; messageId: string | null }>(
      `SELECT e.body, e.html, m.direction, m.message_id AS "messageId" FROM case_entry e JOIN message m ON m.entry_id = e.id`,
    );
    const words = entries.map(({ body, html }) => `${body} ${html}`);
    const tally = new Map<string, number>();
    for (const text of words)
      for (const token of new Set(text.match(new RegExp(`(mail|answer)-${run}-\\d+`, 'g'))))
        tally.set(token, (tally.get(token) ?? 0) + 1);
    const once = (token: string) => tally.get(token) === 1;
    const ours = entries
      .filter(({ direction }) => direction === 'out')
      .map(({ messageId }) => messageId ?? '');
    return {
      mailsNotOnce: [...tokens.accepted].filter((token) => !once(token)),
      answersNotOnce: [...tokens.confirmed].filter((token) => !once(token)),
      neverSent: ours.filter((id) => !taken.has(id)),
      sentTooOften: [...taken].filter(([, times]) => times > 2).map(([id]) => id),
      sentTwice: [...taken.values()].filter((times) => times === 2).length,
      stuckMails: (await all(`SELECT FROM inbound_mail WHERE state NOT IN ('done', 'duplicate')`)).length,
      openRows: (
        await all<{ topic: string; state: string; n: string; e: string }>(
          `SELECT topic, state, count(*) AS n, min(last_error) AS e FROM outbox WHERE state <> 'done' GROUP BY 1, 2`,
        )
      ).map(({ topic, state, n, e }) => `${topic} ${state} ${n} ${e}`),
      wrongCounts: await all(WRONG_COUNTS),
      undelivered: (
        await all(`SELECT FROM message WHERE direction = 'out' AND delivery_state IS DISTINCT FROM 'sent'`)
      ).length,
    };
  } finally {
    await client.end();
  }
}

/** A table nobody announces is looked at until nothing of it is pending; what stays pending for minutes is told. */
async function settled(client: pg.Client): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox WHERE state = 'pending'`,
    );
    if (rows[0]!.n === 0) return;
    await new Promise((done) => setTimeout(done, 200));
  }
}
