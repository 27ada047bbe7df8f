import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agent's time zone is part of who they are now, so whoever remembers them is told when it changes. */
export class TimeZonesAreRemembered1790000230000 implements MigrationInterface {
  name = 'TimeZonesAreRemembered1790000230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER agent_tells_of_access ON agent;
      CREATE TRIGGER agent_tells_of_access
        AFTER DELETE OR UPDATE OF email, name, role_key, language, suspended_at, time_zone, browser_time_zone ON agent
        FOR EACH STATEMENT EXECUTE FUNCTION tell_of_access()`);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
