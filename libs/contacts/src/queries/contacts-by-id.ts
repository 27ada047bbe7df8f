import { Injectable } from '@nestjs/common';
import { HotReads } from '@sprawa/platform';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { contactColumns, toContact, type ContactParent, type ContactRow } from './contact-row.js';

/** Contacts by id, many in one statement. */
@Injectable()
export class ContactsById {
  // Not kept from one operation to the next: a WebSocket's operations may lie hours apart.
  private readonly loader = new DataLoader<string, ContactParent | null>(
    async (ids) => {
      const found = await this.load(ids);
      return ids.map((wanted) => found.get(wanted) ?? null);
    },
    { cache: false, maxBatchSize: 500 },
  );

  constructor(private readonly reads: HotReads) {}

  /** Ids of nobody are missing from the map. */
  async load(ids: readonly string[], tx?: EntityManager): Promise<Map<string, ContactParent>> {
    if (ids.length === 0) return new Map();
    const sql = `SELECT ${contactColumns('c')} FROM contact c WHERE c.id = ANY ($1::uuid[])`;
    const values = [[...new Set(ids)]];
    const rows = tx
      ? ((await tx.query(sql, values)) as ContactRow[])
      : await this.reads.query<ContactRow>(sql, values);
    return new Map(rows.map((row) => [row.id, toContact(row)]));
  }

  /** One contact; those asked for at the same moment are loaded together. */
  one(id: string): Promise<ContactParent | null> {
    return this.loader.load(id);
  }
}
