import { Injectable } from '@nestjs/common';
import { Settings, type Tx } from '@sprawa/platform';
import { DataSource, type EntityManager } from 'typeorm';

/** The key that says that there was a demo office here, and shall be none again. */
export const DEMO_REMOVED = 'demo-removed';

/** What the whole installation is called, and whether it was ever set up. */
@Injectable()
export class Installation {
  constructor(
    private readonly source: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Whether this is the demo office, or would be when the program starts: not in production, and not after it was removed. */
  async isDemo(): Promise<boolean> {
    if (!this.settings.demo) return false;
    const [row] = (await this.source.query(
      `SELECT NOT EXISTS (SELECT FROM installation WHERE key = '${DEMO_REMOVED}') AS demo`,
    )) as [{ demo: boolean }];
    return row.demo;
  }

  async organisation(from: EntityManager = this.source.manager): Promise<string> {
    const [row] = (await from.query(`SELECT value FROM installation WHERE key = 'organisation'`)) as {
      value: string;
    }[];
    return row?.value ?? 'Sprawa';
  }

  async setOrganisation(tx: Tx, name: string): Promise<void> {
    await tx.query(
      `INSERT INTO installation (key, value) VALUES ('organisation', to_jsonb($1::text)) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [name],
    );
  }

  /** While there is no agent, nobody can sign in to make the first one. */
  async needsSetUp(): Promise<boolean> {
    const [row] = (await this.source.query(`SELECT NOT EXISTS (SELECT FROM agent) AS empty`)) as [
      { empty: boolean },
    ];
    return row.empty;
  }
}
