import { DiskFileStore, FileStore, readSettings } from '@sprawa/platform';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classify } from './classify.js';
import { readDamagedMail } from './read-damaged-mail.js';
import { keepFiles, type ReadMail } from './keep-files.js';
import { readMail } from './read-mail.js';
import { BeyondLimits } from './reading-limits.js';

let folder: string;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sprawa-mail-'));
  store = new DiskFileStore(readSettings({ DATA_DIR: folder }));
});
afterAll(() => rm(folder, { recursive: true }));

const LIMITS = { maxBytes: 2_000_000, maxParts: 200 };
const read = async (raw: Buffer): Promise<ReadMail> => keepFiles(await readMail(raw, LIMITS), store);
const fixture = async (name: string): Promise<ReadMail> =>
  read(await readFile(join(import.meta.dirname, '../fixtures', name)));
const text = (mail: string): Promise<ReadMail> => read(Buffer.from(mail.replace(/\n/g, '\r\n')));

describe('a mail', () => {
  it('in Polish, quoted-printable in Latin 2, is read letter by letter', async () => {
    const mail = await fixture('polish-quoted-printable.eml');
    expect(mail).toMatchObject({
      subject: 'Prośba o duplikat faktury - pilne, dziękuję za szybką odpowiedź',
      messageId: 'polish-1@firma.example',
      from: { name: 'Grażyna Świętek', email: 'grazyna.swietek@firma.example' },
      to: [{ name: 'Biuro', email: 'support@demo.test' }],
      cc: [
        { name: 'Michał', email: 'michal@firma.example' },
        { name: '', email: 'support@demo.test' },
      ],
      damage: null,
      files: [],
    });
    expect(mail.text).toContain('Zażółć gęślą jaźń.');
  });

  it('in Ukrainian, windows-1251 and KOI8-U, is read letter by letter', async () => {
    expect(await fixture('ukrainian-windows-1251.eml')).toMatchObject({
      subject: 'Не працює вхід до кабінету',
      from: { name: 'Оксана Їжакевич' },
      text: expect.stringContaining('Ґанок, їжак, єдність.') as string,
    });
    expect(await fixture('ukrainian-koi8-u.eml')).toMatchObject({
      subject: 'Рахунок за вересень',
      text: expect.stringContaining('Її ще немає, ґрунтовно') as string,
    });
  });

  it('with pictures in its text, files and a mail inside keeps every one of them', async () => {
    const mail = await fixture('nested-with-inline-image.eml');
    expect(mail.files.map(({ name, mediaType, contentId }) => ({ name, mediaType, contentId }))).toEqual([
      { name: 'zdjecie.png', mediaType: 'image/png', contentId: 'photo-1@firma' },
      { name: 'protokół szkody.pdf', mediaType: 'application/pdf', contentId: null },
      { name: 'message.eml', mediaType: 'message/rfc822', contentId: null },
    ]);
    expect((await store.bytes(mail.files[2]!.sha256)).toString()).toContain(
      'Message-ID: <inner-1@kurier.example>',
    );
    expect(mail.words).toEqual({
      html: '<div><p>Zdjęcie poniżej:</p><img alt="zdjęcie" src="cid:photo-1@firma" /></div>',
      text: 'Zdjęcie poniżej:',
      quotedHtml: null,
    });
  });

  it('with winmail.dat keeps it as it is', async () => {
    const mail = await fixture('winmail-dat.eml');
    expect(mail.files).toMatchObject([{ name: 'winmail.dat', mediaType: 'application/ms-tnef' }]);
  });

  it('that is a delivery report gives out its parts', async () => {
    const mail = await fixture('delivery-report.eml');
    expect(classify(mail.headers, '')).toBe('bounce');
    expect(mail.deliveryStatus).toContain('Status: 5.1.1');
    expect(mail.returned).toContain('Message-ID: <{{message-id}}>');
  });

  it('of a list is known as one', async () => {
    expect(classify((await fixture('mailing-list.eml')).headers, 'b@lists.example')).toBe('list');
  });

  it('with a broken header, unknown charsets and no end is read as far as it goes', async () => {
    const mail = await fixture('malformed.eml');
    expect(mail.from?.email).toBe('jan@firma.example');
    expect(mail.subject).toContain('[ok]');
    expect(mail.messageId).toBe('broken-1@firma.example');
    expect(mail.words).toMatchObject({
      text: expect.stringMatching(/Działa[\s\S]*unclosed bold/) as string,
    });
  });

  it('of raw bytes without any MIME is read, and no NUL is left in it', async () => {
    const mail = await fixture('raw-8bit-lf.eml');
    expect(mail.subject).toBe('Zażółć gęślą');
    expect(mail.text).toBe('Surowe bajty UTF-8: żółć i koniec\n');
  });

  it('with more than a hundred files keeps a hundred', async () => {
    const parts = Array.from(
      { length: 120 },
      (_, index) =>
        `--b\nContent-Type: application/x-thing\nContent-Disposition: attachment; filename="${index}.bin"\n\n${index}\n`,
    );
    const mail = await text(
      `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`,
    );
    expect(mail.files).toHaveLength(100);
  });

  it('never trusts a file to be what it says', async () => {
    const mail = await text(
      'From: a@b.example\nContent-Type: image/png; name="../../x\u202egnp.exe"\nContent-Disposition: attachment\n\n<html><script>1</script>\n',
    );
    expect(mail.files).toMatchObject([{ mediaType: 'application/octet-stream' }]);
    expect(mail.files[0]!.name).not.toMatch(/[/\u202e]/);
  });
});

describe('a mail the parser gives up on', () => {
  const huge = `From: Jan <jan@firma.example>\r\nSubject: Huge\r\nX-Pad: ${'x'.repeat(1_200_000)}\r\n\r\nwords`;

  it('is still read by its lines', async () => {
    expect(await read(Buffer.from(huge))).toMatchObject({
      subject: 'Huge',
      from: { name: 'Jan', email: 'jan@firma.example' },
      words: { text: 'words' },
      files: [],
      damage: expect.stringContaining('header') as string,
    });
    expect(readDamagedMail(Buffer.from('From: jan@firma.example\n\nwords')).text).toBe('words');
    expect(readDamagedMail(Buffer.from([0xff, 0xfe, 0x00, 0x01]))).toMatchObject({ from: null, subject: '' });
  });
});

describe('a mail beyond a limit', () => {
  const multipart = (parts: string[]): string =>
    `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;

  it.each([
    ['bytes', `From: a@b.example\n\n${'x'.repeat(2_100_000)}`],
    ['parts', multipart(Array.from({ length: 300 }, () => 'Content-Type: text/plain\n\nx'))],
    [
      'depth',
      Array.from(
        { length: 300 },
        (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
      ).join(''),
    ],
  ])('on %s is not read', async (_, mail) => {
    await expect(text(mail)).rejects.toBeInstanceOf(BeyondLimits);
  });
});
