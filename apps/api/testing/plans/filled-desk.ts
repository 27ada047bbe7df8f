import { newId } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { hashToken } from '@sprawa/identity';
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the desk of the bench, which nobody else imports
import { seedCases } from '../../../bench/src/seed/cases.js';
// eslint-disable-next-line @nx/enforce-module-boundaries -- as above
import { learnWords } from '../../../bench/src/seed/known-words.js';
// eslint-disable-next-line @nx/enforce-module-boundaries -- as above
import { seedPeople } from '../../../bench/src/seed/people.js';
import { DoorClient } from '../door-client.js';
import { startApiOn, type RunningApi } from '../start-api.js';

/** The program over many cases, with an agent who works in all streams and the customer who has written most. */
export interface FilledDesk {
  api: RunningApi;
  agent: DoorClient;
  customer: DoorClient;
  client: pg.Client;
  stop(): Promise<void>;
}

const AGENT = 'agent1@bench.example';

/**
 * @param cases how many a new desk gets
 * @param url a desk that the bench has filled already: it stays as it is but for migrations, and nothing is done to its cases
 */
export async function openFilledDesk(cases: number, url?: string): Promise<FilledDesk> {
  const database: TestDatabase = url ? { url, drop: async () => {} } : await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  const api = await startApiOn(database, await mkdtemp(join(tmpdir(), 'sprawa-plans-')));
  await client.connect();
  if (!url) {
    await seedPeople(client);
    await seedCases(client, { cases }, () => {});
    await client.query('RESET ALL');
    // Else the program learns them as soon as they are a minute old, in the midst of what is listened to.
    await learnWords(client);
    await fillContacts(client);
    await client.query('VACUUM (ANALYZE)');
  }
  const tokens = {
    agent: randomBytes(32).toString('base64url'),
    portal: randomBytes(32).toString('base64url'),
  };
  const [customerId, sessions] = [newId(), [newId(), newId()]];
  await client.query(
    `INSERT INTO customer (id, contact_id, email, password_hash, terms_accepted_at)
     SELECT $1, contact_id, 'plans@people.example', '', now() FROM (SELECT contact_id FROM cases ORDER BY number DESC LIMIT 2000) recent
     GROUP BY contact_id ORDER BY count(*) DESC LIMIT 1`,
    [customerId],
  );
  await client.query(
    `INSERT INTO session (id, token_hash, door, agent_id, expires_at) SELECT $1, $2, 'agent', id, now() + interval '1 hour' FROM agent WHERE email = $3`,
    [sessions[0], hashToken(tokens.agent), AGENT],
  );
  await client.query(
    `INSERT INTO session (id, token_hash, door, customer_id, expires_at) VALUES ($1, $2, 'portal', $3, now() + interval '1 hour')`,
    [sessions[1], hashToken(tokens.portal), customerId],
  );
  return {
    api,
    client,
    agent: new DoorClient(api.url, 'agent', tokens.agent),
    customer: new DoorClient(api.url, 'portal', tokens.portal),
    async stop() {
      await client.query(`DELETE FROM session WHERE id = ANY ($1)`, [sessions]);
      if (url) await client.query(`DELETE FROM customer WHERE id = $1`, [customerId]);
      await client.end();
      await api.stop();
    },
  };
}

/** What the organisation keeps of contacts: of one in five something, of few a rare value. */
async function fillContacts(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE contact SET fields = jsonb_build_object(
       'preferred-way', CASE WHEN n % 500 = 0 THEN 'portal' ELSE 'email' END,
       'customer-since', (date '2010-01-01' + (n % 5000)::int)::text, 'newsletter', n % 500 = 0)
     FROM (SELECT id, row_number() OVER (ORDER BY number) AS n FROM contact) numbered
     WHERE contact.id = numbered.id AND n % 5 = 0`,
  );
}
