import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever decides who an agent is and what they may do tells so when it changes, whoever changed it: processes that
 * remember actors forget them (docs/decisions/0015).
 */
export class AccessNotices1790000065000 implements MigrationInterface {
  name = 'AccessNotices1790000065000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_of_access() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('sprawa', '{"topic":"access","payload":null}');
        RETURN NULL;
      END $$`);
    for (const [table, events] of Object.entries(WATCHED))
      await runner.query(
        `CREATE TRIGGER ${table}_tells_of_access AFTER ${events} ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION tell_of_access()`,
      );
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** What `ActorLoader` reads, and what of it may change. A session's last use and whose turn it is are no matter of access. */
const WATCHED = {
  session: 'DELETE OR UPDATE OF token_hash, expires_at, agent_id',
  agent: 'DELETE OR UPDATE OF email, name, role_key, language, suspended_at',
  role: 'INSERT OR DELETE OR UPDATE',
  agent_group: 'DELETE OR UPDATE',
  agent_group_member: 'INSERT OR DELETE OR UPDATE OF group_id, agent_id',
  stream_member: 'INSERT OR DELETE OR UPDATE',
  state: 'INSERT OR DELETE OR UPDATE OF stream_id, visible_to',
};
