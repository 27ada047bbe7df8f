import { customerWrites } from '../testing/customer-writes.js';
import { Designing } from '../testing/designing.js';
import { PERFORM } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';
import { withoutRight } from '../testing/without-right.js';

const REFUSED = `... on Refused { code message fieldErrors { path message } }`;
const DRAFT_MAIL = `mutation ($input: DraftMailInput!) { done: previewDraftMail(input: $input) { __typename
  ... on DraftMailPreview { mails { language subject html } } ${REFUSED} } }`;
const PREVIEW = `mutation ($input: PerformActionInput!) { done: previewAction(input: $input) { __typename
  ... on ActionPreview { mails { to html } } ${REFUSED} } }`;
const SAVE_FIELDS = `mutation ($input: ContactFieldsInput!) { done: saveContactFields(input: $input) { __typename ${REFUSED} } }`;
const SAVE_TEMPLATE = `mutation ($input: ReplyTemplateInput!) { done: saveReplyTemplate(input: $input) { __typename
  ... on ReplyTemplateSaved { template { id } } ${REFUSED} } }`;
const SAVE_GROUP = `mutation ($input: TemplateGroupInput!) { done: saveTemplateGroup(input: $input) { __typename
  ... on TemplateGroupSaved { group { id } } ${REFUSED} } }`;
const TRY_OUT = `mutation ($number: String!, $html: String!, $language: Language!) {
  done: previewReplyTemplate(number: $number, html: $html, language: $language) { __typename ... on FilledTemplate { html } ${REFUSED} } }`;
const USE = `mutation ($number: String!, $id: ID!, $language: Language) {
  done: useReplyTemplate(number: $number, id: $id, language: $language) { __typename ... on FilledTemplate { html } ${REFUSED} } }`;
const ACTIONS = `query ($number: String!) { case(number: $number) { version availableActions { key initialTexts { language html } } } }`;

const TIER = {
  label: { en: 'Tier', pl: 'Poziom' },
  kind: 'choice',
  options: { gold: { en: 'Gold <customer>', pl: 'Złoty' }, silver: { en: 'Silver' } },
};
const GOLD = 'Gold &lt;customer&gt;';
const PATH = ['actions', 'reply', 'mails', '0'];

let api: RunningApi;
let admin: Designing;
let number: string;

beforeAll(async () => {
  api = await startApi();
  admin = new Designing(await api.agent('admin@test.example'));
  expect(await saveFields((fields) => ({ ...fields, tier: TIER }))).toMatchObject({
    __typename: 'ContactFieldsSaved',
  });
  const wrote = await customerWrites(api, { email: 'zofia@customer.example', name: 'Zofia Lis' });
  number = wrote.number;
  await api.source.query(`UPDATE contact SET fields = $2 WHERE id = $1`, [
    ...[wrote.contactId, { tier: 'gold', 'customer-since': '2020-05-01' }],
  ]);
  await api.settle();
});
afterAll(() => api.stop());

const done = async (who: string, operation: string, variables: object) =>
  (await (await api.agent(`${who}@test.example`)).ask(operation, variables)).done;

async function saveFields(make: (fields: Record<string, object>) => Record<string, object>) {
  const { contactFieldsSetUp: now } = await (
    await api.agent('admin@test.example')
  ).ask('{ contactFieldsSetUp { revision document } }');
  const document = { fields: make(now.document.fields) };
  return done('admin', SAVE_FIELDS, { input: { revision: now.revision, document } });
}

/** The draft of support: a reply begins with `text`, and its first mail says `body`. */
const drawing = (body: object | string, text: object | string = 'Hello') =>
  admin.draw('support', ({ actions }) => {
    Object.assign(actions.reply, { text, mails: [{ to: 'customer', subject: 'Re', body }] });
  });

describe('a mail of a workflow', () => {
  it('is offered the fields of contacts, each by its name in the designer’s language', async () => {
    const { designVariables } = await (
      await api.agent('admin@test.example')
    ).ask('{ designVariables { name label uses } }');
    expect(designVariables).toContainEqual({
      ...{ name: 'contact.fields.tier', label: 'A field of the contact: Tier' },
      uses: ['BODY', 'SUBJECT', 'START'],
    });
    expect(designVariables.map(({ name }: { name: string }) => name)).not.toContain('contact.fields');
  });

  it('is wrong where it names one there is not, while it is drawn and when it is published', async () => {
    const revision = await drawing('{{contact.fields.tear}}');
    const { problems } = await admin.draft('support');
    expect(problems).toEqual([
      {
        path: ['actions', 'reply', 'mails', '0', 'body'],
        message: expect.stringMatching(/Unknown variable "contact.fields.tear".*contact.fields.tier/),
      },
    ]);
    expect(await admin.publish({ stream: 'support', revision })).toMatchObject({ code: 'HAS_PROBLEMS' });
    await admin.discard('support', revision);
  });

  it('is no confirmation: nothing that is kept of people answers whoever claims an address', async () => {
    const revision = await admin.draw('support', ({ confirmation }) => {
      confirmation.body = 'Dear {{contact.fields.tier}}';
    });
    const { problems } = await admin.draft('support');
    expect(problems[0].path).toEqual(['confirmation', 'body']);
    await admin.discard('support', revision);
  });

  it('is looked at on a real case in each language, with names of options and dates as they are written there', async () => {
    const revision = await drawing(
      '<p>{{contact.fields.tier}} / {{contact.fields.customer-since}} / {{contact.fields.newsletter}}.</p>',
    );
    const input = { stream: 'support', path: PATH, number };
    const { mails } = await done('admin', DRAFT_MAIL, { input });
    const [en, pl] = mails;
    expect(en.html).toMatch(new RegExp(`${GOLD} / .*2020 / \\.`));
    expect(pl.html).toMatch(/Złoty \/ .*2020 \/ \./);
    expect(en.html).not.toContain('2020-05-01');
    expect(pl.html).not.toBe(en.html);
    await withoutRight(api, 'administrator', 'contact.read', async () => {
      const { mails: unseen } = await done('admin', DRAFT_MAIL, { input });
      expect(unseen[0].html).toContain('••• / ••• / •••.');
    });
    await admin.discard('support', revision);
  });

  it('is tried on a case there is not, with values that are made up', async () => {
    const revision = await drawing('{{contact.fields.tier}} since {{contact.fields.customer-since}}');
    const { sandbox } = await admin.try({ stream: 'support', role: 'expert' });
    const tried = await admin.try({
      ...{ stream: 'support', role: 'expert', sandbox, action: 'reply', values: {}, text: 'Hello' },
    });
    expect(tried.mails[0].html).toMatch(new RegExp(`${GOLD} since .*\\d{4}`));
    await admin.discard('support', revision);
  });

  it('leaves with what is kept of the contact, in the customer’s language, and the editor starts with it', async () => {
    const revision = await drawing(
      { en: '<p>Dear {{contact.fields.tier}}</p>{{textHtml}}' },
      { en: 'About {{contact.fields.tier}}: ', pl: 'Dla {{contact.fields.tier}}: ' },
    );
    expect(await admin.publish({ stream: 'support', revision })).toMatchObject({
      __typename: 'WorkflowPublished',
    });
    const expert = await api.agent('expert@test.example');
    const { case: shown } = await expert.ask(ACTIONS, { number });
    const texts = (of: any) => of.availableActions.find(({ key }: any) => key === 'reply').initialTexts;
    expect(texts(shown).find(({ language }: any) => language === 'en').html).toContain(`About ${GOLD}:`);
    expect(texts(shown).find(({ language }: any) => language === 'pl').html).toContain('Dla Złoty:');
    const input = { number, version: shown.version, action: 'reply', html: '<p>Done</p>' };
    expect((await done('expert', PREVIEW, { input })).mails[0].html).toContain(`Dear ${GOLD}`);
    await withoutRight(api, 'expert', 'contact.read', async () => {
      expect((await done('expert', PREVIEW, { input })).mails[0].html).toContain('Dear •••');
      const { case: unseen } = await (await api.agent('expert@test.example')).ask(ACTIONS, { number });
      expect(
        texts(unseen)
          .map(({ html }: any) => html)
          .join(),
      ).not.toMatch(/Gold|Złoty/);
    });
    const { performAction } = await expert.ask(PERFORM, { input });
    expect(performAction.__typename).toBe('ActionPerformed');
    await api.settle();
    const mails = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as { html: string }[];
    expect(mails.some(({ html }) => html.includes(`Dear ${GOLD}`))).toBe(true);
  });

  it('keeps the field it names from being removed under it; renamed, it says the same', async () => {
    const refused = await saveFields(({ tier: _, ...fields }) => fields);
    expect(refused.fieldErrors).toEqual([
      {
        path: 'fields.tier',
        message: expect.stringContaining('Tier is shown above cases or named in templates of'),
      },
    ]);
    expect(await saveFields((fields) => ({ ...fields, tier: { ...TIER, label: 'Level' } }))).toMatchObject({
      __typename: 'ContactFieldsSaved',
    });
    expect((await admin.draft('support')).problems).toEqual([]);
  });
});

describe('ready-made words', () => {
  const html = '<p>As a {{contact.fields.tier}} you pay nothing.</p>';
  const made = async (who: string) => {
    const { group } = await done(who, SAVE_GROUP, { input: { name: `Of ${who}`, shared: false } });
    const input = { name: 'Thanks', groupId: group.id, texts: [{ language: 'en', html }] };
    return done(who, SAVE_TEMPLATE, { input });
  };

  it('are offered the fields of contacts, refuse unknown ones, and fill them in for the open case', async () => {
    const expert = await api.agent('expert@test.example');
    const { templateVariables } = await expert.ask('{ templateVariables }');
    expect(templateVariables).toContain('contact.fields.tier');
    const saved = await made('expert');
    const used = await done('expert', USE, { number, id: saved.template.id });
    expect(used.html).toBe(`<p>As a ${GOLD} you pay nothing.</p>`);
    const tried = { number, html: '<p>{{contact.fields.tier}}</p>', language: 'pl' };
    expect((await done('expert', TRY_OUT, tried)).html).toBe('<p>Złoty</p>');
    expect(await done('expert', TRY_OUT, { ...tried, html: '{{contact.fields.tear}}' })).toMatchObject({
      fieldErrors: [{ path: 'html', message: expect.stringContaining('contact.fields.tear') }],
    });
  });

  it('tell nothing to whoever may not read contacts, in no way', async () => {
    const saved = await made('specialist');
    await withoutRight(api, 'specialist', 'contact.read', async () => {
      const specialist = await api.agent('specialist@test.example');
      const { templateVariables } = await specialist.ask('{ templateVariables }');
      expect(templateVariables.join()).not.toContain('contact.fields');
      const used = await done('specialist', USE, { number, id: saved.template.id });
      expect(used.html).toBe('<p>As a  you pay nothing.</p>');
      const tried = { number, html: '<p>{{contact.fields.tier}}</p>', language: 'en' };
      expect(await done('specialist', TRY_OUT, tried)).toMatchObject({ __typename: 'Refused' });
    });
  });

  it('say nothing where a field was removed since, as of a field of cases', async () => {
    await saveFields((fields) => ({ ...fields, motto: { label: 'Motto', kind: 'text' } }));
    const { group } = await done('expert', SAVE_GROUP, { input: { name: 'Mottos', shared: false } });
    const { template } = await done('expert', SAVE_TEMPLATE, {
      input: {
        ...{ name: 'Motto', groupId: group.id },
        texts: [{ language: 'en', html: '<p>“{{contact.fields.motto}}”</p>' }],
      },
    });
    expect(await saveFields(({ motto: _, ...fields }) => fields)).toMatchObject({
      __typename: 'ContactFieldsSaved',
    });
    expect((await done('expert', USE, { number, id: template.id })).html).toBe('<p>“”</p>');
  });
});
