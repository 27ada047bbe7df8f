import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { ReplyAddress } from '@sprawa/cases';
import { Bus } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { normalAddress } from './reading/addresses.js';

export interface Mailbox {
  address: string;
  streamId: string;
  /** Of the stream's own texts, e.g. for a mail without a subject. */
  language: string;
}

/** What every mail asks several times over, by addresses in lower case. */
interface Ours {
  mailboxes: ReadonlyMap<string, Mailbox>;
  senders: ReadonlySet<string>;
  readAt: number;
}
/** Read again at least this often, lest a notice was lost while the bus had no connection. */
const KEPT_MS = 30_000;

/** Which addresses are ours, and to which stream mail to them belongs (IN-1). Kept until streams are published. */
@Injectable()
export class Mailboxes implements OnApplicationBootstrap {
  private known: Promise<Ours> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly replyAddress: ReplyAddress,
    private readonly bus: Bus,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.on('streams').subscribe(() => (this.known = null));
  }

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
    const { mailboxes, senders } = await this.all();
    const known = (address: string) => mailboxes.has(address) || senders.has(address);
    return new Set(addresses.filter((address) => known(address.toLowerCase()) || known(bare.get(address)!)));
  }

  /** An address that was not ours a moment ago is looked up: somebody waits to hear that it is none. */
  private async find(address: string): Promise<Mailbox | null> {
    const known = (await this.all()).mailboxes.get(address.toLowerCase());
    if (known) return known;
    const [row] = (await this.source.query(`${MAILBOXES} WHERE m.address = $1`, [address])) as Mailbox[];
    return row ?? null;
  }

  private async all(): Promise<Ours> {
    const known = await this.known?.catch(() => null);
    if (known && performance.now() - known.readAt < KEPT_MS) return known;
    const reading = this.read();
    this.known = reading;
    return reading;
  }

  private async read(): Promise<Ours> {
    const readAt = performance.now();
    const [mailboxes, senders] = await Promise.all([
      this.source.query<Mailbox[]>(MAILBOXES),
      this.source.query<{ address: string }[]>(`SELECT lower(sender_address::text) AS address FROM stream`),
    ]);
    return {
      mailboxes: new Map(mailboxes.map((mailbox) => [mailbox.address.toLowerCase(), mailbox])),
      senders: new Set(senders.map(({ address }) => address)),
      readAt,
    };
  }
}

const MAILBOXES = `SELECT m.address::text AS address, m.stream_id AS "streamId", s.language FROM mailbox m JOIN stream s ON s.id = m.stream_id`;
