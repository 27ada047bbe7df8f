import { Injectable, OnModuleInit } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import type { Tx } from '../transactions.js';
import { DatabaseRightsError } from './database-rights-error.js';
import { readInOneTrip } from './read-in-one-trip.js';
import { findWall } from './find-wall.js';

/** Whose eyes a statement reads with. */
export interface CustomerEyes {
  customerId: string;
  contactId: string;
}

/** `true`: until the transaction ends. The role comes last, because nothing after it may be set. */
const AS_CUSTOMER = `SELECT set_config('sprawa.customer_id', $1, true), set_config('sprawa.contact_id', $2, true), set_config('role', $3, true)`;
const MARK = 'behind_the_wall';

/**
 * Every read for a customer. It runs as a role of the database that may read what the portal shows, and only the
 * rows of the customer who asks: a statement that forgot whose rows it wants shows nothing foreign and nothing
 * internal, and one that asks for a column the portal has no use for fails. Which rows and columns stands in the
 * migration `portal-wall`; a new one is granted by a migration.
 */
@Injectable()
export class CustomerReads implements OnModuleInit {
  private role = '';

  constructor(private readonly source: DataSource) {}

  /** @throws DatabaseRightsError when the wall does not stand: the program does not start without it */
  async onModuleInit(): Promise<void> {
    const wall = await findWall(this.source);
    if ('wrong' in wall) throw new DatabaseRightsError(wall.wrong);
    this.role = wall.role;
  }

  /**
   * One statement, read in one trip to the server; nothing of the customer stays on the connection.
   * @param tx for reads that must see what this transaction wrote; it goes on with the program's own rights
   */
  async read<Row>(customer: CustomerEyes, sql: string, values: readonly unknown[], tx?: Tx): Promise<Row[]> {
    const guard = { text: AS_CUSTOMER, values: [customer.customerId, customer.contactId, this.role] };
    const runner = tx?.queryRunner ?? this.source.createQueryRunner();
    try {
      return await readInOneTrip<Row>(
        (await runner.connect()) as ClientBase,
        tx ? [{ text: `SAVEPOINT ${MARK}` }, guard] : [guard],
        { text: sql, values },
        tx ? [{ text: `ROLLBACK TO ${MARK}` }, { text: `RELEASE ${MARK}` }] : [],
      );
    } catch (error) {
      throw new QueryFailedError(sql, [...values], error as Error);
    } finally {
      if (!tx) await runner.release();
    }
  }
}
