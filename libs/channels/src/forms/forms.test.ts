import { Clock, Schedule, Transactions } from '@sprawa/platform';
import { startChannels, type ChannelsApp } from '../testing/channels-app.js';
import { ActivateSubmission } from './activate-submission.js';
import { SUBMISSIONS_AN_HOUR, SubmitForm, type FormToSubmit } from './submit-form.js';

let app: ChannelsApp;
beforeAll(async () => {
  app = await startChannels({ PUBLIC_URL: 'https://help.example' });
});
afterAll(() => app.close());

let count = 0;
const fresh = (): string => `person-${++count}@people.test`;
async function submit(changes: Partial<FormToSubmit> = {}) {
  const [form] = await app.query<{
    definition: { fields: { key: string; kind: string; required?: boolean; options?: { key: string }[] }[] };
  }>(`SELECT definition FROM web_form WHERE key = 'contact'`);
  const valueOf = {
    text: 'x',
    'long-text': 'x',
    number: 1,
    amount: 1,
    date: '2026-10-05',
    checkbox: true,
  } as Record<string, unknown>;
  const fields = form!.definition.fields
    .filter(({ required }) => required)
    .map(({ key, kind, options }) => ({ key, value: options ? options[0]!.key : valueOf[kind] }));
  const result = await app.get(SubmitForm).submit({
    key: 'contact',
    name: 'Jan',
    email: fresh(),
    subject: 'Drukarka',
    text: 'Nie działa.\n<script>x</script>',
    language: 'pl',
    fields,
    fileIds: [],
    acceptTerms: true,
    ...changes,
  });
  await app.settle();
  return result;
}
const mailsTo = (address: string) =>
  app.query<{ subject: string; body: string; html: string }>(
    `SELECT * FROM demo_mail WHERE $1 = ANY(recipients) ORDER BY created_at`,
    [address],
  );
const tokenIn = (body: string): string => /https:\/\/help\.example\/portal\/link\/([\w-]+)/.exec(body)![1]!;
const post = (path: string, body: object) =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const casesFrom = (email: string) =>
  app.query<{ number: string; channel: string; subject: string; id: string }>(
    `SELECT c.* FROM cases c JOIN contact_email e ON e.contact_id = c.contact_id WHERE e.email = $1 ORDER BY c.number`,
    [email],
  );
const fieldErrors = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: { fieldErrors?: { path: string }[] }) => (error.fieldErrors ?? []).map(({ path }) => path),
  );

describe('a form somebody not signed in sends', () => {
  it('waits, seen by nobody, until it is activated from the mailbox; the mail does not repeat its words', async () => {
    const email = fresh();
    expect(await submit({ email: email.toUpperCase() })).toEqual({ email, expiresInDays: 7 });
    expect(await casesFrom(email)).toEqual([]);
    const [mail] = await mailsTo(email);
    expect(mail!.subject).toBe('Aktywuj swoją sprawę – Obsługa klienta');
    expect(`${mail!.subject}${mail!.body}${mail!.html}`).not.toMatch(/Nie działa|Drukarka/);
  });

  it('leads a new customer through registration to the case, and a known one there by one click', async () => {
    const email = fresh();
    await submit({ email });
    const token = tokenIn((await mailsTo(email))[0]!.body);
    const registered = await post('/auth/portal/register', {
      token,
      name: 'Jan Nowak',
      password: 'correct horse battery',
      passwordAgain: 'correct horse battery',
      acceptTerms: true,
    });
    expect(registered.status).toBe(200);
    const [first] = await casesFrom(email);
    expect(await registered.json()).toMatchObject({ caseNumber: first!.number });
    expect(first).toMatchObject({ channel: 'web-form', subject: 'Drukarka' });
    const [entry] = await app.query<{ html: string; body: string }>(
      `SELECT html, body FROM case_entry WHERE case_id = $1 ORDER BY position LIMIT 1`,
      [first!.id],
    );
    expect(entry).toEqual({
      html: '<p>Nie działa.<br />&lt;script&gt;x&lt;/script&gt;</p>',
      body: 'Nie działa.\n<script>x</script>',
    });
    expect(
      (
        await post('/auth/portal/register', {
          token,
          name: 'Jan',
          password: 'correct horse battery',
          passwordAgain: 'correct horse battery',
          acceptTerms: true,
        })
      ).status,
    ).toBe(410);

    await submit({ email, subject: 'Drugi' });
    const activated = await post('/auth/portal/activate', {
      token: tokenIn(
        (await mailsTo(email)).filter(({ body }) => body.includes('/portal/link/')).at(-1)!.body,
      ),
    });
    expect(activated.status).toBe(200);
    expect((await casesFrom(email)).map(({ subject }) => subject)).toEqual(['Drukarka', 'Drugi']);
    await app.settle();
    expect(
      (await mailsTo(email)).filter(({ subject }) => subject.includes(`#${first!.number}`)),
    ).toHaveLength(1);
  });

  it('activated twice is one case', async () => {
    const email = fresh();
    await submit({ email });
    const [submission] = await app.query<{ id: string }>(`SELECT id FROM submission WHERE email = $1`, [
      email,
    ]);
    const [contact] = await app.query<{ id: string }>(
      `INSERT INTO contact (id, kind, name) VALUES (gen_random_uuid(), 'person', 'Jan') RETURNING id`,
    );
    const activate = () =>
      app
        .get(Transactions)
        .run((tx) =>
          app
            .get(ActivateSubmission)
            .activate(tx, { submissionId: submission!.id, contactId: contact!.id, customerId: contact!.id }),
        );
    const [one, other] = await Promise.all([activate(), activate()]);
    expect(one).toEqual(other);
  });

  it('by a machine that fills in the hidden field hears the same and leaves nothing', async () => {
    const email = fresh();
    expect(await submit({ email, website: 'https://spam.example' })).toEqual({ email, expiresInDays: 7 });
    expect(await app.query(`SELECT FROM submission WHERE email = $1`, [email])).toEqual([]);
    expect(await mailsTo(email)).toEqual([]);
  });

  it.each<[what: string, changes: Partial<FormToSubmit>, paths: string[]]>([
    ['no name', { name: ' ' }, ['name']],
    ['a long name', { name: 'x'.repeat(121) }, ['name']],
    ['a name with a line break', { name: 'Jan\r\nBcc: x' }, ['name']],
    ['no address', { email: 'jan' }, ['email']],
    ['two addresses', { email: 'a@b.example, c@d.example' }, ['email']],
    ['a long subject', { subject: 'x'.repeat(301) }, ['subject']],
    ['a subject with a line break', { subject: 'x\nBcc: y' }, ['subject']],
    ['no text', { text: '' }, ['text']],
    ['a long text', { text: 'x'.repeat(20_001) }, ['text']],
    ['an unknown field', { fields: [{ key: 'admin', value: true }] }, ['fields.admin']],
    [
      'eleven files',
      { fileIds: Array.from({ length: 11 }, () => '01890000-0000-7000-8000-000000000000') },
      ['fileIds'],
    ],
    ['no file of its own', { fileIds: ['01890000-0000-7000-8000-000000000000'] }, ['fileIds.0']],
    ['no id', { fileIds: ["' OR 1=1"] }, ['fileIds.0']],
  ])('with %s is told so by name', async (_what, changes, paths) => {
    expect(await fieldErrors(submit(changes))).toEqual(expect.arrayContaining(paths));
  });

  it('takes its own uploads, each once, and nobody else’s', async () => {
    const file = async (formKey: string | null) =>
      (
        await app.query<{ id: string }>(
          `INSERT INTO file (id, sha256, size, name, media_type, form_key) VALUES (gen_random_uuid(), $1, 1, 'a.txt', 'text/plain', $2) RETURNING id`,
          ['1'.repeat(64), formKey],
        )
      )[0]!.id;
    const own = await file('contact');
    expect(await fieldErrors(submit({ fileIds: [await file(null)] }))).toEqual(['fileIds.0']);
    expect(await fieldErrors(submit({ fileIds: [await file('another')] }))).toEqual(['fileIds.0']);
    expect(await fieldErrors(submit({ fileIds: [own, own] }))).toEqual(['fileIds.1']);
    await submit({ fileIds: [own] });
    expect(await fieldErrors(submit({ fileIds: [own] }))).toEqual(['fileIds.0']);
  });

  it('more than five times an hour has to wait', async () => {
    const email = fresh();
    for (let sent = 0; sent < SUBMISSIONS_AN_HOUR; sent++) await submit({ email });
    await expect(submit({ email })).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await mailsTo(email)).toHaveLength(SUBMISSIONS_AN_HOUR);
  });

  it('that is not there is told as such', async () => {
    await expect(submit({ key: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never activated expires and is gone', async () => {
    const email = fresh();
    await submit({ email });
    const token = tokenIn((await mailsTo(email))[0]!.body);
    const now = app.get(Clock).now();
    await app.query(`UPDATE submission SET expires_at = $2 WHERE email = $1`, [
      email,
      new Date(now.getTime() - 1000),
    ]);
    const registered = await post('/auth/portal/register', {
      token,
      name: 'Jan',
      password: 'correct horse battery',
      passwordAgain: 'correct horse battery',
      acceptTerms: true,
    });
    expect(registered.status).toBe(410);
    expect(await casesFrom(email)).toEqual([]);
    await app.get(Schedule).runNow('expired submissions');
    expect(await app.query(`SELECT FROM submission WHERE email = $1`, [email])).toEqual([]);
  });
});

describe('the demo mailbox', () => {
  it('tells its mails to machines', async () => {
    const email = fresh();
    await submit({ email });
    const mails = (await (await fetch(`${app.url}/demo/mail.json`)).json()) as Record<string, unknown>[];
    expect(mails[0]).toMatchObject({
      to: [email],
      subject: 'Aktywuj swoją sprawę – Obsługa klienta',
      text: expect.any(String) as string,
      html: expect.any(String) as string,
      messageId: expect.stringMatching(/@/) as string,
      headers: { To: email, 'Auto-Submitted': 'auto-generated' },
    });
  });

  it('shows them to people on pages where nothing can run', async () => {
    const email = fresh();
    await submit({ email });
    await app.query(
      `UPDATE demo_mail SET subject = '<script>alert(1)</script>' WHERE $1 = ANY (recipients)`,
      [email],
    );
    const list = await fetch(`${app.url}/demo/mail`);
    const page = await list.text();
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).not.toContain('http-equiv');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    const one = await (await fetch(app.url + /\/demo\/mail\/[\w-]+/.exec(page)![0])).text();
    expect(one).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(one).toContain('base target=&quot;_blank&quot;');
    expect(one).not.toMatch(/<script|http-equiv/);
    expect((await fetch(`${app.url}/demo/mail/nonsense`)).status).toBe(404);
  });
});

describe('a form with terms', () => {
  const own = {
    key: 'with-terms',
    title: { en: 'T' },
    intro: { en: 'I' },
    thanks: { en: 'T' },
    fields: [],
    terms: { en: 'I agree', pl: 'Zgadzam się' },
    termsUrl: { en: '/terms', pl: 'https://firma.example/regulamin' },
  };
  beforeAll(async () => {
    await app.query(
      `INSERT INTO web_form (key, stream_id, definition) SELECT 'with-terms', id, $1 FROM stream WHERE key = 'support'`,
      [JSON.stringify(own)],
    );
  });
  const send = (email: string, acceptTerms?: boolean) =>
    submit({ key: 'with-terms', email, fields: [], acceptTerms });

  it.each([false, undefined])(
    'is refused at the box when it says %s, and leaves nothing behind',
    async (accepted) => {
      const email = fresh();
      expect(await fieldErrors(send(email, accepted))).toEqual(['acceptTerms']);
      expect(await app.query(`SELECT FROM submission WHERE email = $1`, [email])).toEqual([]);
      expect(await mailsTo(email)).toEqual([]);
    },
  );

  it('keeps when, and which wording in which language, was accepted', async () => {
    const email = fresh();
    await send(email, true);
    const [kept] = await app.query(
      `SELECT terms_accepted, terms_accepted_at = created_at AS then FROM submission WHERE email = $1`,
      [email],
    );
    expect(kept).toEqual({
      terms_accepted: { language: 'pl', text: 'Zgadzam się', url: 'https://firma.example/regulamin' },
      then: true,
    });
  });

  it('keeps the wording as it was when the form is changed later', async () => {
    const email = fresh();
    await send(email, true);
    await app.query(
      `UPDATE web_form SET definition = jsonb_set(definition, '{terms,pl}', '"Inne"') WHERE key = 'with-terms'`,
    );
    const [kept] = await app.query<{ terms_accepted: { text: string } }>(
      `SELECT terms_accepted FROM submission WHERE email = $1`,
      [email],
    );
    expect(kept!.terms_accepted.text).toBe('Zgadzam się');
  });
});
