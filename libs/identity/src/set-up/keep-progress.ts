import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@sprawa/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { settle, type SetUpProgress, type SetUpStep } from './progress.js';

/** How far the set-up came. An installation that was set up before there was one has none. */
@Injectable()
export class KeepProgress {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async read(
    from: EntityManager = this.source.manager,
    lock: '' | 'FOR UPDATE' = '',
  ): Promise<SetUpProgress | null> {
    const [row] = (await from.query(`SELECT value FROM installation WHERE key = 'set-up' ${lock}`)) as {
      value: SetUpProgress;
    }[];
    return row?.value ?? null;
  }

  async begin(tx: Tx, said: Pick<SetUpProgress, 'senderName' | 'timeZone'>): Promise<void> {
    const progress: SetUpProgress = { ...said, settled: {}, dismissed: false };
    await tx.query(
      `INSERT INTO installation (key, value) VALUES ('set-up', $1) ON CONFLICT (key) DO NOTHING`,
      [JSON.stringify(progress)],
    );
  }

  /** @param later it is put off rather than done */
  settle(step: SetUpStep, later: boolean): Promise<SetUpProgress | null> {
    return this.change((progress) => settle(progress, step, later));
  }

  /** A step came about by something else that was done. */
  async done(tx: Tx, step: SetUpStep): Promise<void> {
    await this.changeIn(tx, (progress) => settle(progress, step, false));
  }

  dismiss(dismissed: boolean): Promise<SetUpProgress | null> {
    return this.change((progress) => ({ ...progress, dismissed }));
  }

  private change(as: (progress: SetUpProgress) => SetUpProgress): Promise<SetUpProgress | null> {
    return this.transactions.run((tx) => this.changeIn(tx, as));
  }

  private async changeIn(
    tx: Tx,
    as: (progress: SetUpProgress) => SetUpProgress,
  ): Promise<SetUpProgress | null> {
    const kept = await this.read(tx, 'FOR UPDATE');
    if (!kept) return null;
    const changed = as(kept);
    await tx.query(`UPDATE installation SET value = $1 WHERE key = 'set-up'`, [JSON.stringify(changed)]);
    return changed;
  }
}
