import { Injectable } from '@nestjs/common';
import { ReplyAddress } from '@sprawa/cases';
import { DataSource } from 'typeorm';
import { normalAddress } from './reading/addresses.js';

export interface Mailbox {
  address: string;
  streamId: string;
  /** Of the stream's own texts, e.g. for a mail without a subject. */
  language: string;
}

/** Which addresses are ours, and to which stream mail to them belongs (IN-1). */
@Injectable()
export class Mailboxes {
  constructor(
    private readonly source: DataSource,
    private readonly replyAddress: ReplyAddress,
  ) {}

  /** The mailbox behind an address: its own, or a signed reply address of it; null for everybody else's. */
  async behind(address: string): Promise<Mailbox | null> {
    const normal = normalAddress(address);
    if (normal === null) return null;
    const exact = await this.find(normal);
    if (exact || this.replyAddress.caseNumberOf(normal) === null) return exact;
    return this.find(this.replyAddress.mailboxOf(normal));
  }

  /** Those of the addresses that are ours, as they were given. */
  async ours(addresses: readonly string[]): Promise<Set<string>> {
    const bare = new Map(
      addresses.map((address) => [address, address.toLowerCase().replace(/\+[^@]*@/, '@')]),
    );
    const rows: { address: string }[] = await this.source.query(
      `SELECT lower(address::text) AS address FROM mailbox WHERE address = ANY($1::citext[])
       UNION SELECT lower(sender_address::text) FROM stream WHERE sender_address = ANY($1::citext[])`,
      [[...new Set([...addresses.map((address) => address.toLowerCase()), ...bare.values()])]],
    );
    const known = new Set(rows.map((row) => row.address));
    return new Set(
      addresses.filter((address) => known.has(address.toLowerCase()) || known.has(bare.get(address)!)),
    );
  }

  private async find(address: string): Promise<Mailbox | null> {
    const [row] = (await this.source.query(
      `SELECT m.address::text AS address, m.stream_id AS "streamId", s.language FROM mailbox m JOIN stream s ON s.id = m.stream_id WHERE m.address = $1`,
      [address],
    )) as Mailbox[];
    return row ?? null;
  }
}
