import { hashToken } from '@sprawa/identity';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { LONG_CASES } from '../seed/size.js';
import type { Request } from './load.js';

/** A running program over a filled database, with somebody signed in who works in every stream. */
export interface Desk {
  url: string;
  rawUrl: string;
  smtpPort: number;
  client: pg.Client;
  token: string;
  agentId: string;
  /** Numbers of the cases with 200 entries. */
  longCases: string[];
  /** An operation of the agents' app, letter for letter as it is sent: that is what the door has compiled. */
  graphql(name: string, variables: object): Request;
}

/** @returns the token of a session that lasts a day */
export async function signIn(client: pg.Client): Promise<{ token: string; agentId: string }> {
  const token = randomBytes(32).toString('base64url');
  // Who may carry cases out of the house too, for the export.
  await client.query(`UPDATE agent SET role_key = 'manager' WHERE email = 'agent1@bench.example'`);
  const { rows } = await client.query<{ agent_id: string }>(
    `INSERT INTO session (id, token_hash, door, agent_id, expires_at)
     SELECT uuidv7(), $1, 'agent', id, now() + interval '1 day' FROM agent WHERE email = 'agent1@bench.example' RETURNING agent_id`,
    [hashToken(token)],
  );
  return { token, agentId: rows[0]!.agent_id };
}

export async function longCases(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ number: string }>(
    `SELECT number FROM cases WHERE subject LIKE '%(long)' AND open ORDER BY number DESC LIMIT ${LONG_CASES}`,
  );
  return rows.map(({ number }) => number);
}
