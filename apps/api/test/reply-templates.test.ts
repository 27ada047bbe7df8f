import { customerWrites } from '../testing/customer-writes.js';
import type { DoorClient } from '../testing/door-client.js';
import { CASE, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let manager: DoorClient;
let expert: DoorClient;
let trainee: DoorClient;
beforeAll(async () => {
  api = await startApi();
  manager = await api.agent('manager@test.example');
  expert = await api.agent('expert@test.example');
  trainee = await api.agent('trainee@test.example');
});
afterAll(() => api.stop());

const REFUSED = `... on Refused { code message fieldErrors { path message } }`;
const TEMPLATE = `id name groupId own editable version texts { language html } attachments { id name }`;
const SAVE_GROUP = `mutation ($input: TemplateGroupInput!) { saveTemplateGroup(input: $input) { __typename ... on TemplateGroupSaved { group { id name own editable version templateCount } } ${REFUSED} } }`;
const SAVE = `mutation ($input: ReplyTemplateInput!) { saveReplyTemplate(input: $input) { __typename ... on ReplyTemplateSaved { template { ${TEMPLATE} } } ${REFUSED} } }`;
const DELETE = `mutation ($id: ID!, $back: Boolean) { deleteReplyTemplate(id: $id, back: $back) { __typename ${REFUSED} } }`;
const DELETE_GROUP = `mutation ($id: ID!, $back: Boolean) { deleteTemplateGroup(id: $id, back: $back) { __typename ${REFUSED} } }`;
const USE = `mutation ($number: String!, $id: ID!, $language: Language) { useReplyTemplate(number: $number, id: $id, language: $language) { __typename ... on FilledTemplate { language html attachments { id name } } ${REFUSED} } }`;
const PREVIEW = `mutation ($number: String!, $html: String!) { previewReplyTemplate(number: $number, html: $html, language: en) { __typename ... on FilledTemplate { html } ${REFUSED} } }`;
const SEARCH = `query ($search: String, $streamId: ID, $groupId: ID, $first: Int, $after: String) { replyTemplates(search: $search, streamId: $streamId, groupId: $groupId, first: $first, after: $after) { templates { name } next } }`;
const GROUPS = `{ templateGroups { id name own editable templateCount } }`;

let made = 0;
async function group(who: DoorClient, more: object = {}): Promise<string> {
  const { saveTemplateGroup } = await who.ask(SAVE_GROUP, {
    input: { name: `Group ${++made}`, shared: false, ...more },
  });
  expect(saveTemplateGroup).toMatchObject({ __typename: 'TemplateGroupSaved' });
  return saveTemplateGroup.group.id;
}
const save = async (who: DoorClient, input: object) =>
  (
    await who.ask(SAVE, {
      input: { name: 'Thanks', texts: [{ language: 'en', html: '<p>Thank you</p>' }], ...input },
    })
  ).saveReplyTemplate;
async function template(who: DoorClient, groupId: string, input: object = {}) {
  const saved = await save(who, { groupId, ...input });
  expect(saved).toMatchObject({ __typename: 'ReplyTemplateSaved' });
  return saved.template;
}
const names = async (who: DoorClient, more: object = {}): Promise<string[]> =>
  (await who.ask(SEARCH, more)).replyTemplates.templates.map(({ name }: { name: string }) => name);
const use = async (who: DoorClient, number: string, id: string, language?: string) =>
  (await who.ask(USE, { number, id, language })).useReplyTemplate;

async function upload(who: DoorClient, name: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob(['Our price list'], { type: 'text/plain' }), name);
  const response = await fetch(`${api.url}/files/agent`, {
    method: 'POST',
    headers: who.authorization(),
    body: form,
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { id: string }).id;
}

describe('a template put into a reply', () => {
  it('is filled for the open case on the server, escaped, and in the contact’s language', async () => {
    const { number, contactId } = await customerWrites(api, {
      email: 'filled@customer.example',
      name: 'Anna <b>Nowak</b>',
    });
    const { id } = await template(expert, await group(expert), {
      texts: [
        { language: 'en', html: '<p>Dear {{contact.name}}, about {{case.subject}} (#{{case.number}})</p>' },
        { language: 'uk', html: '<p>Добрий день, {{contact.name}}! — {{agent.name}}</p>' },
      ],
    });
    const english = await use(expert, number, id);
    expect(english.html).toContain('Dear Anna');
    expect(english.html).not.toContain('<b>');
    expect(english.html).toContain(`(#${number})`);
    await api.source.query(`UPDATE contact SET language = 'uk' WHERE id = $1`, [contactId]);
    expect(await use(expert, number, id)).toMatchObject({
      language: 'uk',
      html: expect.stringContaining('Добрий день, Anna'),
    });
    expect(await use(expert, number, id, 'en')).toMatchObject({ language: 'en' });
    expect(await use(expert, number, id, 'pl')).toMatchObject({ language: 'uk' });
  });

  it('brings its files, which are sent like any other, as often as it is used', async () => {
    const { number } = await customerWrites(api, { email: 'files@customer.example' });
    await register(api, 'files@customer.example', 'Fiona Files');
    const fileId = await upload(expert, 'prices.txt');
    const { id, attachments } = await template(expert, await group(expert), { fileIds: [fileId] });
    expect(attachments).toMatchObject([{ name: 'prices.txt' }]);
    for (const times of [1, 2]) {
      const filled = await use(expert, number, id);
      const { version } = (await expert.ask(CASE, { number })).case;
      const input = {
        number,
        version,
        action: 'reply',
        html: filled.html,
        fileIds: filled.attachments.map((file: { id: string }) => file.id),
      };
      expect((await expert.ask(PERFORM, { input })).performAction).toMatchObject({
        __typename: 'ActionPerformed',
      });
      const mine = (await (await api.customer('files@customer.example')).ask(MY_CASE, { number })).myCase;
      expect(JSON.stringify(mine).split('prices.txt').length).toBeGreaterThan(times);
    }
  });

  it('is not had by those who may not use it, nor in a case they do not see', async () => {
    const { number } = await customerWrites(api, { email: 'foreign@customer.example' });
    const mine = await template(expert, await group(expert), { name: 'Only mine' });
    expect(await use(manager, number, mine.id)).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
    expect(await use(expert, '99999999', mine.id)).toMatchObject({
      __typename: 'Refused',
      code: 'NOT_FOUND',
    });
    expect(await names(manager, { search: 'Only mine' })).toEqual([]);
    expect(
      (await manager.ask(`query ($id: ID!) { replyTemplate(id: $id) { name } }`, { id: mine.id }))
        .replyTemplate,
    ).toBeNull();
  });

  it('can be tried out before it is saved, and names a wrong variable', async () => {
    const { number } = await customerWrites(api, { email: 'tried@customer.example', subject: 'Tried out' });
    expect(
      (await trainee.ask(PREVIEW, { number, html: '<p>{{case.subject}}!</p>' })).previewReplyTemplate,
    ).toEqual({ __typename: 'FilledTemplate', html: '<p>Tried out!</p>' });
    expect(
      (await trainee.ask(PREVIEW, { number, html: '<p>{{nothing}}</p>' })).previewReplyTemplate,
    ).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'html' }],
    });
  });
});

describe('a saved template', () => {
  it('with an unknown variable is refused, and the line is told', async () => {
    const groupId = await group(expert);
    expect(
      await save(expert, {
        groupId,
        texts: [{ language: 'pl', html: '<p>Dzień dobry</p><p>{{kontakt}}</p>' }],
      }),
    ).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'texts.pl', message: 'Line 2: there is no variable “kontakt”.' }],
    });
  });

  it('takes no file of somebody else', async () => {
    const fileId = await upload(manager, 'secret.txt');
    expect(await save(expert, { groupId: await group(expert), fileIds: [fileId] })).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'fileIds.0' }],
    });
  });

  it('is not overwritten by who saw an older one', async () => {
    const groupId = await group(expert);
    const { id, version } = await template(expert, groupId);
    await template(expert, groupId, { id, version, name: 'Second' });
    expect(await save(expert, { id, version, groupId, name: 'Late' })).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('leaves in the log what changed from what to what', async () => {
    const groupId = await group(expert);
    const { id, version } = await template(expert, groupId, { name: 'First' });
    await template(expert, groupId, { id, version, name: 'Second' });
    await expert.ask(DELETE, { id });
    const rows = await api.source.query(
      `SELECT what, changes FROM change_log WHERE subject_kind = 'template' AND subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(rows.map((row: { what: string }) => row.what)).toEqual(['created', 'changed', 'deleted']);
    expect(rows[1].changes).toEqual([{ field: 'name', from: 'First', to: 'Second' }]);
  });
});

describe('groups', () => {
  it('that are shared are used by all and kept by managers only', async () => {
    const groupId = await group(manager, { name: 'Everybody’s', shared: true });
    const { id, version } = await template(manager, groupId, { name: 'Good morning all' });
    expect(await names(trainee, { search: 'good MORNING' })).toEqual(['Good morning all']);
    expect((await trainee.ask(GROUPS)).templateGroups).toContainEqual({
      id: groupId,
      name: 'Everybody’s',
      own: false,
      editable: false,
      templateCount: 1,
    });
    const forbidden = { __typename: 'Refused', code: 'FORBIDDEN' };
    expect(await save(trainee, { id, version, groupId, name: 'Mine now' })).toMatchObject(forbidden);
    expect((await trainee.ask(DELETE, { id })).deleteReplyTemplate).toMatchObject(forbidden);
    expect((await trainee.ask(DELETE_GROUP, { id: groupId })).deleteTemplateGroup).toMatchObject(forbidden);
    expect(
      (await trainee.ask(SAVE_GROUP, { input: { name: 'Shared', shared: true } })).saveTemplateGroup,
    ).toMatchObject(forbidden);
  });

  it('of a stream are offered in its cases only, to those who work there', async () => {
    const { streams } = await manager.ask('{ streams { id key } }');
    const [support, other] = ['support', 'accounting-office'].map(
      (key) => streams.find((stream: { key: string }) => stream.key === key)?.id,
    );
    const groupId = await group(manager, { shared: true, streamId: support });
    await template(manager, groupId, { name: 'Of support alone' });
    expect(await names(expert, { search: 'support alone', streamId: support })).toHaveLength(1);
    if (other) expect(await names(expert, { search: 'support alone', streamId: other })).toEqual([]);
    expect(
      (
        await manager.ask(SAVE_GROUP, {
          input: { name: 'x', shared: true, streamId: '019a0000-0000-7000-8000-000000000000' },
        })
      ).saveTemplateGroup,
    ).toMatchObject({ code: 'BAD_INPUT', fieldErrors: [{ path: 'streamId' }] });
  });

  it('take their templates along when they are deleted, and bring those back', async () => {
    const groupId = await group(expert);
    const gone = await template(expert, groupId, { name: 'Went before' });
    await template(expert, groupId, { name: 'Went along' });
    await expert.ask(DELETE, { id: gone.id });
    expect((await expert.ask(DELETE_GROUP, { id: groupId })).deleteTemplateGroup).toMatchObject({
      __typename: 'TemplateDeleted',
    });
    expect(await names(expert, { search: 'Went' })).toEqual([]);
    await expert.ask(DELETE_GROUP, { id: groupId, back: true });
    expect(await names(expert, { search: 'Went' })).toEqual(['Went along']);
    await expert.ask(DELETE, { id: gone.id, back: true });
    expect(await names(expert, { search: 'Went' })).toEqual(['Went along', 'Went before']);
  });

  it('are read page by page', async () => {
    const groupId = await group(expert);
    for (const n of [1, 2, 3]) await template(expert, groupId, { name: `Page ${n}` });
    const first = (await expert.ask(SEARCH, { groupId, first: 2 })).replyTemplates;
    expect(first).toMatchObject({ templates: [{ name: 'Page 1' }, { name: 'Page 2' }], next: '2' });
    const second = (await expert.ask(SEARCH, { groupId, first: 2, after: first.next })).replyTemplates;
    expect(second).toMatchObject({ templates: [{ name: 'Page 3' }], next: null });
  });
});
