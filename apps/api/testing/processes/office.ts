import { createAgent } from '@sprawa/identity';
import { newId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { DoorClient } from '../door-client.js';

const PASSWORD = 'correct horse battery';

/** Hires an expert of the first line into a database that was set up. @returns the token of their session */
export async function hireExpert(
  databaseUrl: string,
  apiUrl: string,
  { email, name } = { email: 'expert@test.example', name: 'Eva Expert' },
): Promise<string> {
  const source = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize();
  try {
    await source.transaction(async (tx) => {
      const agent = { email, name, roleKey: 'expert', language: 'en' } as const;
      const id = await createAgent(tx, { ...agent, password: PASSWORD });
      await tx.query(
        `INSERT INTO agent_group (id, key, name) VALUES ($1, 'support-first-line', '{"en": "First line"}') ON CONFLICT (key) DO NOTHING`,
        [newId()],
      );
      await tx.query(
        `INSERT INTO agent_group_member (group_id, agent_id) SELECT id, $1 FROM agent_group WHERE key = 'support-first-line'`,
        [id],
      );
    });
  } finally {
    await source.destroy();
  }
  return DoorClient.signIn(apiUrl, 'agent', email, PASSWORD);
}
