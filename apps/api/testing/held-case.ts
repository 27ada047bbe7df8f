import type { RunningApi } from './start-api.js';

/** Somebody who has a case in hand and takes their time. */
export async function holding(api: RunningApi, caseId: string): Promise<{ release(): Promise<void> }> {
  const runner = api.source.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  await runner.query(`SELECT FROM cases WHERE id = $1 FOR UPDATE`, [caseId]);
  return {
    async release() {
      await runner.commitTransaction();
      await runner.release();
    },
  };
}

/** Until so many wait for a lock. @returns the processes of PostgreSQL that do */
export async function waitingForLocks(api: RunningApi, many: number): Promise<number[]> {
  for (;;) {
    const found = (await api.source.query(
      `SELECT DISTINCT l.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE NOT l.granted AND a.datname = current_database()`,
    )) as { pid: number }[];
    if (found.length >= many) return found.map(({ pid }) => pid);
  }
}
