import { readSettings } from '@sprawa/platform';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Unusable } from '../../ledger/attempts.js';
import { MailReader } from './mail-reader.js';
import { ReaderThread } from './reader-thread-settings.js';

const readers: MailReader[] = [];
function reader(changes: Partial<ReaderThread> = {}): MailReader {
  const made = new MailReader(
    readSettings({ MAIL_MAX_BYTES: '30000000' }),
    Object.assign(new ReaderThread(), changes),
  );
  readers.push(made);
  return made;
}
const poisoned = (changes: Partial<ReaderThread> = {}): MailReader =>
  reader({ entry: new URL('../../../../testing/poisoned-reader.ts', import.meta.url), ...changes });
afterAll(() => Promise.all(readers.map((made) => made.onApplicationShutdown())));

const bytes = (text: string) => new Uint8Array(Buffer.from(text.replace(/\n/g, '\r\n')));
const mail = (fields = '', words = 'words') => bytes(`From: a@b.example\nSubject: S\n${fields}\n${words}\n`);

describe('the reader of mails', () => {
  it('reads in another thread, and hands over words and files', async () => {
    const parts =
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p onclick="x()">Hi</p>\n--b\nContent-Disposition: attachment; filename=a.txt\n\nfile\n--b--';
    const read = await reader().read(mail(parts, ''));
    expect(read).toMatchObject({ subject: 'S', words: { html: '<p>Hi</p>' }, files: [{ name: 'a.txt' }] });
    expect(Buffer.from(read.files[0]!.bytes).toString()).toBe('file');
  });

  it('says once and for all when a mail is beyond a limit', async () => {
    await expect(reader().read(mail('', 'x'.repeat(30_000_001)))).rejects.toBeInstanceOf(Unusable);
  });
});

describe('a mail that harms its reader', () => {
  it.each([
    ['runs for ever', 'spin', 2, /longer than 2 s/],
    ['takes memory without end', 'eat', 30, /more than 32 MB/],
    ['ends the thread', 'leave', 30, /ended while it was at work/],
    ['meets an unknown fault', 'throw', 30, /nobody knows/],
  ])('because it %s fails alone: the next one is read', async (_, poison, seconds, words) => {
    const made = poisoned({ count: 1, seconds, heapMegabytes: 32 });
    const failed = expect(made.read(mail(`X-Poison: ${poison}\n`))).rejects.toThrow(words);
    const next = made.read(mail());
    await failed;
    await expect(next).resolves.toMatchObject({ subject: 'S' });
  });

  it('holds up neither the mails beside it nor the program', async () => {
    const made = poisoned({ count: 2, seconds: 3 });
    await Promise.all([made.read(mail()), made.read(mail())]);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    let over = false;
    const spinning = made.read(mail('X-Poison: spin\n')).catch(() => (over = true));
    for (let count = 0; count < 20; count++) await made.read(mail());
    expect(over).toBe(false);
    await spinning;
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(250);
  });
});

describe('a mail built to harm, read by the real reader', () => {
  const made = reader({ count: 1 });
  const deepHtml = `<div style="color:red">`.repeat(60_000);
  const parts = (count: number, part: (index: number) => string): string =>
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${Array.from({ length: count }, (_, index) => `--b\n${part(index)}\n`).join('')}--b--`;
  const nested = Array.from(
    { length: 400 },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`,
  ).join('');

  it.each([
    ['60,000 elements in each other', `Content-Type: text/html\n\n${deepHtml}`],
    ['a million angle brackets', `Content-Type: text/html\n\n${'<'.repeat(1_000_000)}`],
    ['20,000 parts', parts(20_000, () => 'Content-Type: text/plain\n\nx')],
    ['400 parts in each other', nested],
    ['10 MB of header', `X-Pad: ${'x'.repeat(10_000_000)}\n\nwords`],
    ['200,000 header fields', `${'X-A: b\n'.repeat(150_000)}\nwords`],
    ['100,000 recipients', `To: ${'a@b.example, '.repeat(60_000)}a@b.example\n\nwords`],
    ['brackets in an address', `To: ${'('.repeat(200_000)}\n\nwords`],
    ['25 MB in one line', `Content-Type: text/plain\n\n${'x'.repeat(25_000_000)}`],
    ['quotes in quotes', `Content-Type: text/plain\n\n${`${'>'.repeat(2_000)} x\n`.repeat(1_000)}`],
    ['a charset nobody has', `Content-Type: text/html; charset="${'x'.repeat(50_000)}"\n\n<p>words`],
    ['blockquotes without end', `Content-Type: text/html\n\n${'<blockquote>x'.repeat(100_000)}`],
  ])('with %s is read, or refused with a reason, in time', async (_, rest) => {
    const outcome = await made.read(mail(rest, '')).then(
      (read) => read.subject,
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(/^S$|more than 500 parts|^Reading the mail took/);
  });
});
