import { BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Bus, FileStore, Log } from '@sprawa/platform';
import { filter, merge, type Subscription } from 'rxjs';
import { isDeepStrictEqual } from 'node:util';
import { ACCOUNTS_CHANGED, MailAccounts } from '../../accounts/mail-accounts.js';
import { Mailboxes } from '../mailboxes.js';
import { MailPlaces } from './mail-places.js';
import { MailboxDiary } from './mailbox-diary.js';
import { MailboxLocks } from './mailbox-locks.js';
import { MailboxReader, PATIENCE, type Patience } from './mailbox-reader.js';
import { MailboxesFileError, loadMailboxes, type ImapMailbox } from './mailboxes-file.js';

interface Reading {
  mailbox: ImapMailbox;
  reader: MailboxReader;
}

/** The mailboxes that are read by IMAP: those of `mailboxes.yaml` in the settings folder, and those connected in the app (IN-4). */
@Injectable()
export class ImapMailboxes implements BeforeApplicationShutdown {
  private readers: MailboxReader[] = [];
  /** Of the file, which goes before what was said in the app. */
  private ofFile: readonly string[] = [];
  private readonly connected = new Map<string, Reading>();
  private changes: Subscription | null = null;
  /** One look after the other. */
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly mailboxes: Mailboxes,
    private readonly locks: MailboxLocks,
    private readonly places: MailPlaces,
    private readonly diary: MailboxDiary,
    private readonly files: FileStore,
    private readonly log: Log,
    private readonly accounts: MailAccounts,
    private readonly bus: Bus,
  ) {}

  /** After the streams were published. @throws MailboxesFileError for a wrong file, or a mailbox of no stream */
  async fromFile(file: string): Promise<void> {
    const mailboxes = await loadMailboxes(file);
    this.ofFile = mailboxes.map(({ address }) => address.toLowerCase());
    await this.read(mailboxes);
    await this.diary.only(this.ofFile);
  }

  /** As far as this process knows: one that reads none goes by no file. */
  isFromFile(address: string): boolean {
    return this.ofFile.includes(address.toLowerCase());
  }

  /** Reads what was connected in the app, and follows it as it changes. */
  async follow(patience: Patience = PATIENCE): Promise<void> {
    await this.look(patience);
    this.changes = merge(this.bus.on(ACCOUNTS_CHANGED), this.bus.listening.pipe(filter(Boolean))).subscribe(
      () => void this.look(patience),
    );
  }

  async read(mailboxes: readonly ImapMailbox[], patience: Patience = PATIENCE): Promise<void> {
    for (const { address } of mailboxes)
      if (!(await this.mailboxes.behind(address)))
        throw new MailboxesFileError(`No stream has the mailbox ${address} among its mailboxes`);
    this.readers.push(...mailboxes.map((mailbox) => this.start(mailbox, patience)));
  }

  /** Lets each reader end what it is at, sign off, and give its mailbox to another process. */
  async stop(): Promise<void> {
    this.changes?.unsubscribe();
    this.changes = null;
    await this.looking;
    const connected = [...this.connected.values()].map(({ reader }) => reader);
    this.connected.clear();
    await Promise.all([...this.readers, ...connected].map((reader) => reader.stop()));
    this.readers = [];
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private look(patience: Patience): Promise<void> {
    this.looking = this.looking
      .then(() => this.bringUp(patience))
      .catch((error: unknown) => this.log.warn('Connected mailboxes could not be looked at', { error }));
    return this.looking;
  }

  private async bringUp(patience: Patience): Promise<void> {
    const kept = (await this.accounts.toRead()).filter(({ address }) => !this.isFromFile(address));
    const wanted = new Map(kept.map((mailbox) => [mailbox.address, mailbox]));
    for (const [address, { mailbox, reader }] of this.connected) {
      if (isDeepStrictEqual(wanted.get(address), mailbox)) continue;
      this.connected.delete(address);
      await reader.stop();
    }
    for (const [address, mailbox] of wanted)
      if (!this.connected.has(address))
        this.connected.set(address, { mailbox, reader: this.start(mailbox, patience) });
    await this.diary.only([...this.ofFile, ...wanted.keys()]);
  }

  private start(mailbox: ImapMailbox, patience: Patience): MailboxReader {
    const { locks, places, diary, files, log } = this;
    const reader = new MailboxReader(mailbox, { locks, places, diary, files, log }, patience);
    reader.start();
    return reader;
  }
}
