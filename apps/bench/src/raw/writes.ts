import type pg from 'pg';
import { randomUUID } from 'node:crypto';
import type { Read } from './reads.js';

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const entry = (client: pg.PoolClient, values: unknown[]) =>
  client.query({
    name: 'entry',
    text: `INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, agent_id, contact_id, action_key, html, body, data, case_version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    values,
  });

const message = (client: pg.PoolClient, values: unknown[]) =>
  client.query({
    name: 'message',
    text: `INSERT INTO message (entry_id, case_id, direction, channel, message_id, from_address, to_addresses, delivery_state) VALUES ($1, $2, $3, 'email', $4, $5, $6, $7)`,
    values,
  });

const outbox = (client: pg.PoolClient, topic: string, payload: object) =>
  client.query({
    name: 'outbox',
    text: `INSERT INTO outbox (id, topic, payload, next_attempt_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
    values: [randomUUID(), topic, JSON.stringify(payload)],
  });

/** A reply: the case locked, its message, its change, the mail to send, the case row, what the agent has read, and a notice. */
export const reply =
  (pool: pg.Pool): Read =>
  (ask) =>
    transaction(pool, async (client) => {
      const found = await client.query({
        name: 'lock',
        text: `SELECT c.*, (SELECT email FROM contact_email e WHERE e.contact_id = c.contact_id LIMIT 1) AS email FROM cases c WHERE number = $1 FOR UPDATE OF c`,
        values: [ask.get('number')],
      });
      const row = found.rows[0];
      const agent = ask.get('agent');
      const html = `<p>${ask.get('text')}</p>`;
      const id = randomUUID();
      const version = row.version + 1;
      const at = row.entry_count;
      await entry(client, [
        id,
        row.id,
        at + 1,
        'message',
        'public',
        'agent',
        agent,
        null,
        'reply',
        html,
        ask.get('text'),
        '{}',
        version,
      ]);
      await message(client, [
        id,
        row.id,
        'out',
        id,
        'support@bench.example',
        JSON.stringify([{ email: row.email }]),
        'queued',
      ]);
      await entry(client, [
        randomUUID(),
        row.id,
        at + 2,
        'change',
        'internal',
        'agent',
        agent,
        null,
        'reply',
        '',
        '',
        '{"changes": []}',
        version,
      ]);
      await client.query({
        name: 'update',
        text: `UPDATE cases SET version = $2, entry_count = entry_count + 2, public_count = public_count + 1, preview = $3, public_preview = $3,
        last_activity_at = now(), last_public_at = now() WHERE id = $1`,
        values: [row.id, version, ask.get('text')],
      });
      await outbox(client, 'bench', { to: row.email, html });
      await client.query({
        name: 'read',
        text: 'INSERT INTO case_read (agent_id, case_id, position) VALUES ($1, $2, $3) ON CONFLICT (agent_id, case_id) DO UPDATE SET position = excluded.position',
        values: [agent, row.id, at + 2],
      });
      await client.query('SELECT pg_notify($1, $2)', ['bench', row.number]);
      return { number: row.number, version };
    });

/** A mail that opens a case: ledger, contact found, case, message, change, a confirmation to send, a notice. Nothing is parsed. */
export const takeIn =
  (pool: pg.Pool): Read =>
  (ask) =>
    transaction(pool, async (client) => {
      const mailId = randomUUID();
      const caseId = randomUUID();
      const entryId = randomUUID();
      const from = ask.get('from');
      const text = ask.get('text');
      await client.query({
        name: 'ledger',
        text: `INSERT INTO inbound_mail (id, mailbox, envelope_from, envelope_to, sha256, size, message_id, subject, state, attempts) VALUES ($1, 'raw@bench.example', $2, $3, $4, 1000, $5, $6, 'dropped', 1)`,
        values: [mailId, from, ['raw@bench.example'], mailId, mailId, 'Hello'],
      });
      const contact = await client.query({
        name: 'contact-by-address',
        text: 'SELECT contact_id FROM contact_email WHERE email = $1',
        values: [from],
      });
      const contactId = contact.rows[0].contact_id;
      const made = await client.query({
        name: 'open-case',
        text: `INSERT INTO cases (id, stream_id, state_id, open, subject, channel, contact_id, entry_count, public_count, preview)
        SELECT $1, stream_id, id, true, $2, 'email', $3, 2, 1, $4 FROM state WHERE key = 'new' AND stream_id = (SELECT id FROM stream WHERE key = 'support') RETURNING number`,
        values: [caseId, 'Hello', contactId, text],
      });
      await entry(client, [
        entryId,
        caseId,
        1,
        'message',
        'public',
        'contact',
        null,
        contactId,
        'open',
        `<p>${text}</p>`,
        text,
        '{}',
        1,
      ]);
      await message(client, [
        entryId,
        caseId,
        'in',
        entryId,
        from,
        '[{"email": "support@bench.example"}]',
        null,
      ]);
      await entry(client, [
        randomUUID(),
        caseId,
        2,
        'change',
        'internal',
        'contact',
        null,
        contactId,
        'open',
        '',
        '',
        '{"changes": []}',
        1,
      ]);
      await outbox(client, 'bench', { to: from });
      await client.query({
        name: 'settled',
        text: 'UPDATE inbound_mail SET case_id = $2, entry_id = $3, done_at = now() WHERE id = $1',
        values: [mailId, caseId, entryId],
      });
      await client.query('SELECT pg_notify($1, $2)', ['bench', made.rows[0].number]);
      return { number: made.rows[0].number };
    });
