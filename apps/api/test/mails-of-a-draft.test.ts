import { customerWrites } from '../testing/customer-writes.js';
import { Designing } from '../testing/designing.js';
import type { DoorClient } from '../testing/door-client.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let agent: DoorClient;
let admin: Designing;
let number: string;
beforeAll(async () => {
  api = await startApi();
  agent = await api.agent('admin@test.example');
  admin = new Designing(agent);
  ({ number } = await customerWrites(api, { email: 'marek@customer.example', subject: 'A <b>crane</b>' }));
  await api.settle();
});
afterAll(() => api.stop());

const REFUSED = `... on Refused { code message fieldErrors { path message } }`;
const PREVIEW = `mutation ($input: DraftMailInput!) { previewDraftMail(input: $input) { __typename
  ... on DraftMailPreview { mails { language subject html } } ${REFUSED} } }`;
const SEND = `mutation ($input: DraftMailInput!, $language: Language!) { sendDraftMail(input: $input, language: $language) {
  __typename ... on DraftMailSent { to } ${REFUSED} } }`;

const PATH = ['actions', 'reply', 'mails', '0'];
const preview = async (more: object = {}, who = agent) =>
  (await who.ask(PREVIEW, { input: { stream: 'support', path: PATH, number, ...more } })).previewDraftMail;
const send = async (more: object = {}, language = 'en') =>
  (await agent.ask(SEND, { input: { stream: 'support', path: PATH, number, ...more }, language }))
    .sendDraftMail;
const sent = async (): Promise<
  { to: string; subject: string; html: string; headers: Record<string, string> }[]
> => ((await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[]).reverse();
const written = async () =>
  api.source.query(
    `SELECT (SELECT count(*)::int FROM case_entry) AS entries, (SELECT count(*)::int FROM outbox) AS outbox,
       (SELECT sum(version)::int FROM cases) AS versions`,
  );

/** The draft's first mail of a reply says this. */
async function drawing(mail: object): Promise<number> {
  return admin.draw('support', ({ actions }) => {
    actions.reply.fields = { quarter: { label: { en: 'Quarter', pl: 'Kwartał' } } };
    actions.reply.mails = [{ to: 'customer', ...mail }];
  });
}

describe('a mail of a draft, looked at on a real case', () => {
  it('says in each language what sending would say, with the case’s own facts', async () => {
    const revision = await drawing({
      subject: { en: 'Re: {{case.subject}}', pl: 'Odp.: {{case.subject}}' },
      body: {
        en: '<p>{{contact.email}}, {{fields.quarter}}, {{case.subject}}</p>{{textHtml}}',
        pl: '<p>Stan: {{state.name}}. {{agent.name}}, {{fields.quarter}} {{case.portalUrl}}</p>',
      },
    });
    const before = await written();
    const { mails } = await preview();
    expect(mails.map(({ language }: { language: string }) => language)).toEqual(['en', 'pl', 'uk', 'ru']);
    const [en, pl, uk] = mails;
    expect(en.subject).toBe(`Re: A <b>crane</b> [#${number}]`);
    expect(en.html).toContain('marek@customer.example, (Quarter), A &lt;b&gt;crane&lt;/b&gt;');
    expect(en.html).toContain('Here stands what is written');
    expect(pl.subject).toBe(`Odp.: A <b>crane</b> [#${number}]`);
    expect(pl.html).toContain(`Ada Admin, (Kwartał)`);
    expect(pl.html).toContain(`/portal/cases/${number}`);
    // English stands in for what is not written.
    expect(uk.subject).toBe(en.subject);
    expect(await written()).toEqual(before);
    await admin.discard('support', revision);
  });

  it('is the confirmation as well, and a mail of what is published when nothing was drawn', async () => {
    const { mails } = await preview({ path: ['confirmation'] });
    expect(mails[0].html).toContain(number);
    expect(mails[0].html).not.toContain('crane');
    expect(await preview()).toMatchObject({ __typename: 'DraftMailPreview' });
  });

  it('is shown although something else in the draft is wrong', async () => {
    const revision = await admin.draw('support', (document) => (document.states.closed.kind = 'done'));
    expect(await preview()).toMatchObject({ __typename: 'DraftMailPreview' });
    await admin.discard('support', revision);
  });

  it('says where it is wrong itself', async () => {
    const revision = await drawing({ subject: 'Hello', body: '{{fields.year}}' });
    expect(await preview()).toMatchObject({
      code: 'HAS_PROBLEMS',
      fieldErrors: [
        { path: 'document.actions.reply.mails.0.body', message: expect.stringContaining('fields.year') },
      ],
    });
    expect(await send()).toMatchObject({ code: 'HAS_PROBLEMS' });
    await admin.discard('support', revision);
  });

  it('is told of a case one may not see just as of none', async () => {
    const none = await preview({ number: '99999999' });
    expect(none).toMatchObject({ code: 'NOT_FOUND', fieldErrors: [] });
    const hidden = await customerWrites(api, { email: 'hidden@customer.example', subject: 'Secret' });
    await api.source.query(`UPDATE cases SET deleted_at = now() WHERE number = $1::bigint`, [hidden.number]);
    expect(await preview({ number: hidden.number })).toEqual(none);
    expect(await send({ number: hidden.number })).toEqual(none);
    await api.source.query(
      `UPDATE role SET rights = array_remove(rights, 'case.read') WHERE key = 'administrator'`,
    );
    expect(await preview()).toEqual(none);
    await api.source.query(`UPDATE role SET rights = rights || '{case.read}' WHERE key = 'administrator'`);
  });

  it.each<[string, object, string]>([
    ['of a stream there is not', { stream: 'none-such' }, 'There is no such stream.'],
    [
      'that is not drawn',
      { path: ['actions', 'reply', 'mails', '7'] },
      'There is no such mail in the draft.',
    ],
    ['that is no mail', { path: ['sender'] }, 'There is no such mail in the draft.'],
    [
      'of a prototype',
      { path: ['actions', '__proto__', 'mails', '0'] },
      'There is no such mail in the draft.',
    ],
  ])('%s is not found', async (_, more, message) => {
    expect(await preview(more)).toMatchObject({ code: 'NOT_FOUND', message });
  });

  it('with an endless path is refused', async () => {
    expect(await preview({ path: Array.from({ length: 11 }, () => 'a') })).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'path' }],
    });
  });

  it.each(['manager', 'expert', 'specialist', 'trainee'])('is not for a %s', async (who) => {
    const other = await api.agent(`${who}@test.example`);
    await expect(preview({}, other)).rejects.toThrow(/FORBIDDEN|right/i);
  });
});

describe('a mail of a draft, sent for a test', () => {
  it('goes to who draws it and to nobody else, marked, and stands in no case', async () => {
    const [before] = await written();
    const earlier = (await sent()).length;
    expect(await send({}, 'pl')).toEqual({ __typename: 'DraftMailSent', to: 'admin@test.example' });
    await api.settle();
    const mails = (await sent()).slice(earlier);
    expect(mails).toHaveLength(1);
    expect(String(mails[0]!.to)).toContain('admin@test.example');
    expect(JSON.stringify(mails[0])).not.toMatch(/"(to|cc|bcc)":[^,]*marek@customer/);
    expect(mails[0]!.subject).toMatch(/^\[Test\] /);
    const [after] = await written();
    expect(after).toMatchObject({ entries: before.entries, versions: before.versions });
    expect(
      await api.source.query(`SELECT 1 FROM message WHERE to_addresses::text LIKE '%admin@test%'`),
    ).toEqual([]);
  });

  it('goes out ten times within an hour, and again when an hour has passed', async () => {
    await api.source.query('DELETE FROM draft_test_mail');
    const answers = await Promise.all(Array.from({ length: 12 }, () => send()));
    const names = answers.map(({ __typename, code }) => code ?? __typename).sort();
    expect(names.filter((name) => name === 'DraftMailSent')).toHaveLength(10);
    expect(names.filter((name) => name === 'TOO_MANY_ATTEMPTS')).toHaveLength(2);
    await api.source.query(`UPDATE draft_test_mail SET at = at - interval '61 minutes'`);
    expect(await send()).toMatchObject({ __typename: 'DraftMailSent' });
  });
});

describe('what templates may name', () => {
  it('is told with what it stands for and where, in the language of who draws', async () => {
    const { designVariables } = await agent.ask(`{ designVariables { name label uses } }`);
    expect(designVariables).toContainEqual({
      name: 'case.subject',
      label: 'Subject of the case',
      uses: ['BODY', 'SUBJECT', 'START'],
    });
    expect(designVariables).toContainEqual(expect.objectContaining({ name: 'textHtml', uses: ['BODY'] }));
    const names = designVariables.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
