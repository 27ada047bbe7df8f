import { plainMail, startChannels, type ChannelsApp } from '../../testing/channels-app.js';
import { correspondence } from '../../testing/correspondence.js';
import { FAILURES } from './ledger/attempts.js';
import { MailLedger } from './ledger/mail-ledger.js';
import { ReaderThread } from './reading/thread/reader-thread-settings.js';

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
beforeAll(async () => {
  app = await startChannels();
  mail = correspondence(app);
  // Parsers with a fault nobody knows of yet; threads are started when the first mail comes.
  Object.assign(app.get(ReaderThread), {
    entry: new URL('../../testing/poisoned-reader.ts', import.meta.url),
    heapMegabytes: 48,
    seconds: 2,
  });
});
afterAll(() => app.close());

const deliverPoison = (poison: string): Promise<string> =>
  app.deliver(plainMail({ Subject: `Poison ${poison}`, 'X-Poison': poison }));
const setAside = async () => (await app.get(MailLedger).page({ state: 'quarantined' })).rows;
/** Lets the waits between attempts pass, and works until nothing is left. */
async function passTime(): Promise<void> {
  for (let attempt = 0; attempt < FAILURES; attempt++) {
    await app.query(`UPDATE outbox SET next_attempt_at = now() WHERE state = 'pending'`);
    await app.settle();
  }
}

describe('a poisonous mail', () => {
  it('stops none of those behind it, and ends in quarantine with its reason after three tries', async () => {
    await deliverPoison('spin');
    await deliverPoison('eat');
    const behind = Array.from({ length: 5 }, () => mail.fresh('behind'));
    for (const id of behind) await app.deliver(plainMail({ 'Message-ID': `<${id}>` }));
    await app.settle();
    for (const id of behind) expect(await mail.caseOf(id)).toMatchObject({ channel: 'email' });
    expect(await setAside()).toEqual([]);

    await passTime();
    const rows = await setAside();
    expect(rows.map(({ attempts }) => attempts)).toEqual([FAILURES, FAILURES]);
    expect(rows.map(({ lastError }) => lastError).sort()).toEqual([
      'Reading the mail took longer than 2 s',
      'Reading the mail took more than 48 MB of memory',
    ]);
    const waiting = await app.query(`SELECT FROM outbox WHERE state <> 'done'`);
    expect(waiting).toEqual([]);
  });

  it('becomes a case when it is read again by a program that copes with it', async () => {
    const rows = await setAside();
    app.get(ReaderThread).entry = new ReaderThread().entry;
    // Threads of before still hold the fault; each poison kills one more.
    expect(await app.get(MailLedger).reprocess('all', null)).toBe(rows.length);
    await passTime();
    expect(await setAside()).toEqual([]);
    const done = await app.query(`SELECT FROM inbound_mail WHERE subject LIKE 'Poison%' AND state = 'done'`);
    expect(done).toHaveLength(rows.length);
  });
});
