import { BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { FileStore, Log } from '@sprawa/platform';
import { Mailboxes } from '../mailboxes.js';
import { MailPlaces } from './mail-places.js';
import { MailboxDiary } from './mailbox-diary.js';
import { MailboxLocks } from './mailbox-locks.js';
import { MailboxReader, PATIENCE, type Patience } from './mailbox-reader.js';
import { MailboxesFileError, loadMailboxes, type ImapMailbox } from './mailboxes-file.js';

/** The mailboxes that are read by IMAP; which ones says `mailboxes.yaml` in the settings folder (IN-4). */
@Injectable()
export class ImapMailboxes implements BeforeApplicationShutdown {
  private readers: MailboxReader[] = [];

  constructor(
    private readonly mailboxes: Mailboxes,
    private readonly locks: MailboxLocks,
    private readonly places: MailPlaces,
    private readonly diary: MailboxDiary,
    private readonly files: FileStore,
    private readonly log: Log,
  ) {}

  /** After the streams were published. @throws MailboxesFileError for a wrong file, or a mailbox of no stream */
  async fromFile(file: string): Promise<void> {
    const mailboxes = await loadMailboxes(file);
    await this.read(mailboxes);
    await this.diary.only(mailboxes.map(({ address }) => address));
  }

  async read(mailboxes: readonly ImapMailbox[], patience: Patience = PATIENCE): Promise<void> {
    for (const { address } of mailboxes)
      if (!(await this.mailboxes.behind(address)))
        throw new MailboxesFileError(`No stream has the mailbox ${address} among its mailboxes`);
    const parts = {
      locks: this.locks,
      places: this.places,
      diary: this.diary,
      files: this.files,
      log: this.log,
    };
    const started = mailboxes.map((mailbox) => new MailboxReader(mailbox, parts, patience));
    this.readers.push(...started);
    for (const reader of started) reader.start();
  }

  /** Lets each reader end what it is at, sign off, and give its mailbox to another process. */
  async stop(): Promise<void> {
    await Promise.all(this.readers.map((reader) => reader.stop()));
    this.readers = [];
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }
}
