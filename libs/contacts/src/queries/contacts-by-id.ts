import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { contactColumns, toContact, type ContactParent, type ContactRow } from './contact-row.js';

/** Contacts by id, many in one statement. */
@Injectable()
export class ContactsById {
  private readonly loaders = new WeakMap<object, DataLoader<string, ContactParent | null>>();

  constructor(private readonly source: DataSource) {}

  /** Ids of nobody are missing from the map. */
  async load(
    ids: readonly string[],
    database: DataSource | EntityManager = this.source,
  ): Promise<Map<string, ContactParent>> {
    if (ids.length === 0) return new Map();
    const rows = (await database.query(
      `SELECT ${contactColumns('c')} FROM contact c WHERE c.id = ANY ($1::uuid[])`,
      [[...new Set(ids)]],
    )) as ContactRow[];
    return new Map(rows.map((row) => [row.id, toContact(row)]));
  }

  /** One of those that an operation asks for at the same time. @param context the GraphQL operation's own */
  one(context: object, id: string): Promise<ContactParent | null> {
    let loader = this.loaders.get(context);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.load(ids);
        return ids.map((wanted) => found.get(wanted) ?? null);
      });
      this.loaders.set(context, loader);
    }
    return loader.load(id);
  }
}
