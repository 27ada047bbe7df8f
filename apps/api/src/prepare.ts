import type { INestApplicationContext } from '@nestjs/common';
import { PublishStreams } from '@sprawa/cases';
import { PublishContactFields } from '@sprawa/contacts';
import { DemoOffice } from '@sprawa/demo';
import { LIMITS_AGAIN, NO_LIMITS, Settings } from '@sprawa/platform';
import { resolve } from 'node:path';
import { DataSource } from 'typeorm';

/**
 * Brings fields, streams and, in a demo, the office into the database. Of processes that start together one does it,
 * and the others wait for it: however long it takes, and without a transaction that would hold up anything else.
 */
export async function prepare(
  app: INestApplicationContext,
  root: string,
  tell: (line: string) => void,
): Promise<void> {
  const settings = app.get(Settings);
  const runner = app.get(DataSource).createQueryRunner();
  try {
    await runner.query(NO_LIMITS);
    await runner.query('SELECT pg_advisory_lock(7326505)');
    await app.get(PublishContactFields).publish(resolve(root, settings.SETTINGS_DIR, 'contact-fields.yaml'));
    const streams = app.get(PublishStreams);
    if (await streams.comeFromFiles()) await streams.fromFolder(resolve(root, settings.workflowsDir));
    await app.get(DemoOffice).ensure(tell);
  } finally {
    await runner.query('SELECT pg_advisory_unlock(7326505)').catch(() => {});
    await runner.query(LIMITS_AGAIN).catch(() => {});
    await runner.release();
  }
}
