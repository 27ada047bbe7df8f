import type { FileStore } from '@sprawa/platform';
import type { ImapFlow } from 'imapflow';
import type { MailPlaces, Folder } from './mail-places.js';
import type { MailboxDiary } from './mailbox-diary.js';
import type { ImapMailbox } from './mailboxes-file.js';

/** What one mail may have before it is not even fetched; how much is read of it is the settings' to say. */
export const FETCH_BYTES = 200_000_000;
/** Up to here all UIDs are compared at each look; beyond, only those after the last known one, and all at times. */
const SMALL_FOLDER = 5_000;
const COMPARE_ALL_EVERY_MS = 600_000;

/** One open folder: takes in what the ledger does not have, whatever its flags say. */
export class FolderReader {
  private comparedAt = 0;
  private highest = 0;
  private leftElsewhere: boolean | null = null;

  constructor(
    private readonly client: ImapFlow,
    private readonly mailbox: ImapMailbox,
    private readonly folder: Folder,
    private readonly parts: { places: MailPlaces; diary: MailboxDiary; files: FileStore },
  ) {}

  /** @throws when the connection or the database fails; a single mail the server does not give out stops nobody. */
  async takeIn(): Promise<void> {
    const exists = this.client.mailbox ? this.client.mailbox.exists : 0;
    const all = exists <= SMALL_FOLDER || Date.now() - this.comparedAt > COMPARE_ALL_EVERY_MS;
    const uids = await this.uidsFrom(all ? 1 : this.highest + 1);
    await this.begin(uids);
    const { places, diary } = this.parts;
    const before = await places.known(this.folder, uids);
    const earlierUntil = await this.earlierUntil();
    for (const uid of uids.filter((found) => !before.kept.has(found) && !before.earlier.has(found)))
      await this.takeOne(uid, earlierUntil);
    this.highest = uids.reduce((highest, uid) => Math.max(highest, uid), this.highest);
    if (!all) return;
    this.comparedAt = Date.now();
    const { kept, earlier } = await places.known(this.folder, uids);
    await diary.reconciled(this.mailbox.address, {
      messages: uids.length,
      inLedger: kept.size,
      earlier: earlier.size,
    });
    await this.tidy(await places.untidied(this.folder, uids));
  }

  private async uidsFrom(first: number): Promise<number[]> {
    const found = await this.client.search({ uid: `${first}:*` }, { uid: true });
    if (!Array.isArray(found)) throw new Error('The server does not say which mails there are');
    // `n:*` holds the last mail even when its UID is below n.
    return found.filter((uid) => uid >= first).sort((one, other) => one - other);
  }

  /** At the first contact ever: what lies there is not ours, unless that was asked for. */
  private async begin(uids: readonly number[]): Promise<void> {
    const { places, diary } = this.parts;
    if ((await diary.earlierUntil(this.mailbox.address)) !== null) return;
    const last = uids.at(-1);
    if (this.mailbox.takeIn === 'all' || last === undefined)
      return diary.begin(this.mailbox.address, new Date(0));
    const newest = await this.client.fetchOne(String(last), { uid: true, internalDate: true }, { uid: true });
    await places.leave(this.folder, uids);
    await diary.begin(
      this.mailbox.address,
      newest && newest.internalDate ? new Date(newest.internalDate) : new Date(0),
    );
  }

  /**
   * Until when a mail is not ours, where its UID no longer says so. Under the UIDs of the first contact it does, and better:
   * INTERNALDATE counts whole seconds, in which another mail may have come.
   */
  private async earlierUntil(): Promise<Date | null> {
    const { places, diary } = this.parts;
    this.leftElsewhere ??= await places.leftElsewhere(this.folder);
    return this.leftElsewhere ? diary.earlierUntil(this.mailbox.address) : null;
  }

  private async takeOne(uid: number, earlierUntil: Date | null): Promise<void> {
    const { places, diary, files } = this.parts;
    try {
      const about = await this.client.fetchOne(
        String(uid),
        { uid: true, size: true, internalDate: true },
        { uid: true },
      );
      // Gone since it was listed.
      if (!about) return;
      if (earlierUntil && about.internalDate && new Date(about.internalDate) <= earlierUntil)
        return await places.leave(this.folder, [uid]);
      if ((about.size ?? 0) > FETCH_BYTES)
        return await diary.trouble(
          this.mailbox.address,
          `The mail with UID ${uid} has ${about.size} bytes and is not fetched`,
        );
      // In one piece: a connection that breaks gives an error, never half a mail. PEEK: no flag is set by it.
      const whole = await this.client.fetchOne(String(uid), { uid: true, source: true }, { uid: true });
      if (!whole || !whole.source) return;
      await places.keep(this.folder, uid, await files.put(whole.source, FETCH_BYTES));
    } catch (error) {
      // The server said no to this one; everything else is trouble for the whole mailbox.
      if (!this.client.usable || !(error as { responseStatus?: string }).responseStatus) throw error;
      await diary.trouble(this.mailbox.address, `The mail with UID ${uid}: ${(error as Error).message}`);
    }
  }

  /** Only ever after the ledger was committed; a program that dies between does it at the next look. */
  private async tidy(uids: readonly number[]): Promise<void> {
    const { afterwards } = this.mailbox;
    if (afterwards.do === 'leave' || uids.length === 0) return;
    const range = uids.join(',');
    const done =
      afterwards.do === 'seen'
        ? await this.client.messageFlagsAdd(range, ['\\Seen'], { uid: true })
        : await this.client.messageMove(range, afterwards.folder, { uid: true });
    if (done) await this.parts.places.tidied(this.folder, uids);
    else
      await this.parts.diary.trouble(
        this.mailbox.address,
        afterwards.do === 'seen'
          ? 'Mails could not be marked as seen'
          : `Mails could not be moved to ${afterwards.folder}`,
      );
  }
}
