import { createCustomer, findOrCreateByEmail } from '@sprawa/identity';
import { FileLinks, FileStore, Signing, Transactions } from '@sprawa/platform';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { plainMail, startChannels, type ChannelsApp } from '../testing/channels-app.js';
import { UPLOADS } from './upload-limit.js';

let app: ChannelsApp;
let token: string;
beforeAll(async () => {
  app = await startChannels({ FILE_MAX_BYTES: '200000' });
  await app.get(Transactions).run(async (tx) => {
    const { contactId } = await findOrCreateByEmail(tx, { email: 'carl@people.test', name: 'Carl' });
    await createCustomer(tx, {
      contactId,
      email: 'carl@people.test',
      password: 'correct horse battery',
      language: 'en',
      termsAcceptedAt: null,
    });
  });
  const answer = await fetch(`${app.url}/auth/portal/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'carl@people.test', password: 'correct horse battery' }),
  });
  token = ((await answer.json()) as { token: string }).token;
});
afterAll(() => app.close());

const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf00000003000101c9fe92ef0000000049454e44ae426082',
  'hex',
);

interface Answer {
  status: number;
  body: {
    id: string;
    name: string;
    mediaType: string;
    size: number;
    code?: string;
    message?: string;
    fieldErrors?: { path: string; message: string }[];
  };
}
async function upload(
  where: string,
  bytes: Buffer,
  { name = 'scan.png', type = 'image/png', field = 'file', headers = {} as Record<string, string> } = {},
): Promise<Answer> {
  const form = new FormData();
  form.set(field, new Blob([new Uint8Array(bytes)], { type }), name);
  const answer = await fetch(`${app.url}/files/${where}`, { method: 'POST', body: form, headers });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
const asCustomer = () => ({ authorization: `Bearer ${token}` });

describe('an upload', () => {
  it('of a customer is theirs', async () => {
    const { status, body } = await upload('portal', png, {
      name: 'C:\\zdjęcie.png',
      type: 'text/html',
      headers: asCustomer(),
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.any(String) as string,
      name: 'zdjęcie.png',
      mediaType: 'image/png',
      size: png.length,
    });
    const [row] = await app.query(
      `SELECT c.email::text AS email, f.agent_id, f.form_key FROM file f JOIN customer c ON c.id = f.customer_id WHERE f.id = $1`,
      [body.id],
    );
    expect(row).toEqual({ email: 'carl@people.test', agent_id: null, form_key: null });
  });

  it.each([
    ['portal', {}],
    ['agent', {}],
  ])('at the %s’s door by nobody is refused', async (door, headers) => {
    expect(await upload(door, png, { headers })).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED' },
    });
  });

  it('of a customer at the agents’ door is refused', async () => {
    expect((await upload('agent', png, { headers: asCustomer() })).status).toBe(401);
  });

  it('above the limit is refused and leaves nothing behind', async () => {
    const before = await app.query(`SELECT FROM file`);
    expect(
      await upload('portal', Buffer.alloc(200_001, 'x'), {
        headers: { ...asCustomer(), 'accept-language': 'pl' },
      }),
    ).toMatchObject({
      status: 413,
      body: { code: 'FILE_TOO_LARGE', message: 'Plik jest za duży; najwyżej 0 MB.' },
    });
    expect((await upload('portal', Buffer.alloc(5_000_000, 'x'), { headers: asCustomer() })).status).toBe(
      413,
    );
    expect((await upload('portal', Buffer.alloc(200_000, 'x'), { headers: asCustomer() })).status).toBe(200);
    expect(await app.query(`SELECT FROM file`)).toHaveLength(before.length + 1);
    expect(await readdir(join(app.dataDir, 'files', 'incoming'))).toEqual([]);
  });

  it.each([
    ['small', Buffer.from('7f454c4602010100', 'hex')],
    ['large', Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(100_000)])],
  ])('of a %s program is refused, whatever it is called', async (_size, bytes) => {
    expect(
      await upload('portal', bytes, { name: 'invoice.pdf', type: 'application/pdf', headers: asCustomer() }),
    ).toMatchObject({ status: 415, body: { code: 'FILE_TYPE_REFUSED' } });
  });

  it('of nothing names the field', async () => {
    expect(await upload('portal', Buffer.alloc(0), { headers: asCustomer() })).toMatchObject({
      status: 400,
      body: { code: 'BAD_INPUT', fieldErrors: [{ path: 'file', message: 'The file is empty.' }] },
    });
    expect(await upload('portal', png, { field: 'other', headers: asCustomer() })).toMatchObject({
      status: 400,
      body: { fieldErrors: [{ path: 'file' }] },
    });
  });

  it('that is no upload names the field', async () => {
    const answer = await fetch(`${app.url}/files/portal`, {
      method: 'POST',
      body: '{}',
      headers: { ...asCustomer(), 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });

  it('to a form is the form’s, needs the form to be there, and is slowed down', async () => {
    const { body } = await upload('form/contact', png);
    expect(await app.query(`SELECT form_key FROM file WHERE id = $1`, [body.id])).toEqual([
      { form_key: 'contact' },
    ]);
    expect(await upload('form/nowhere', png)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    for (let file = 2; file < UPLOADS.files; file++) await upload('form/contact', png);
    expect(await upload('form/contact', png)).toMatchObject({
      status: 429,
      body: { code: 'TOO_MANY_ATTEMPTS' },
    });
  });
});

describe('a link to a file', () => {
  it('opens it without a session, harmlessly', async () => {
    const { body } = await upload('portal', png, { headers: asCustomer() });
    const answer = await fetch(app.url + app.get(FileLinks).link(body.id, body.name));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename="scan.png"; filename*=UTF-8''scan.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=900, immutable',
    });
  });

  it('to a page is a download of text', async () => {
    const { body } = await upload('portal', Buffer.from('<script>alert(1)</script>'), {
      name: 'page.html',
      type: 'text/html',
      headers: asCustomer(),
    });
    const answer = await fetch(app.url + app.get(FileLinks).link(body.id, body.name));
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  it('that was changed in any part opens nothing', async () => {
    const one = (await upload('portal', png, { headers: asCustomer() })).body;
    const other = (await upload('portal', png, { headers: asCustomer() })).body;
    const [, files, id, expires, signature] = app.get(FileLinks).link(one.id, 'a').split('/') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const past = String(Math.floor(Date.now() / 1000) - 1);
    const signing = app.get(Signing);
    for (const path of [
      `/${files}/${other.id}/${expires}/${signature}/a`,
      `/${files}/${id}/${Number(expires) + 300}/${signature}/a`,
      `/${files}/${id}/${expires}/${signature.slice(1)}a/a`,
      `/${files}/${id}/${past}/${signing.sign('file', `${id}.${past}`)}/a`,
      `/${files}/${id}/${expires}/${signing.sign('original', `${id}.${expires}`)}/a`,
      `/${files}/nonsense/${expires}/${signing.sign('file', `nonsense.${expires}`)}/a`,
      `/${files}/..%2F..%2Fetc/${expires}/${signature}/passwd`,
    ]) {
      const answer = await fetch(app.url + path);
      expect(`${path} ${answer.status}`).toBe(`${path} 404`);
    }
  });

  it('whose bytes are gone opens nothing', async () => {
    const [row] = await app.query<{ id: string }>(
      `INSERT INTO file (id, sha256, size, name, media_type) VALUES (gen_random_uuid(), $1, 3, 'a', 'text/plain') RETURNING id`,
      ['0'.repeat(64)],
    );
    expect((await fetch(app.url + app.get(FileLinks).link(row!.id, 'a'))).status).toBe(404);
  });
});

describe('a mail as it came', () => {
  it('can be downloaded byte by byte by whoever was given the link', async () => {
    const raw = plainMail({ 'Message-ID': '<original@firma.example>' }, 'żółć');
    await app.deliver(raw);
    await app.settle();
    const [mail] = await app.query<{ id: string; sha256: string }>(
      `SELECT id, sha256 FROM inbound_mail WHERE message_id = 'original@firma.example'`,
    );
    const expires = Math.floor(Date.now() / 1000) + 60;
    const path = `/files/original/${mail!.id}/${expires}/${app.get(Signing).sign('original', `${mail!.id}.${expires}`)}/mail.eml`;
    const answer = await fetch(app.url + path);
    expect(await answer.text()).toBe(raw);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="mail.eml"/);
    expect((await fetch(app.url + path.replace(String(expires), String(expires + 1)))).status).toBe(404);
    expect((await app.get(FileStore).bytes(mail!.sha256)).toString()).toBe(raw);
  });
});
