import { ReplyAddress } from '@sprawa/cases';
import { Clock, FileLinks, LINK_SECONDS, Signing } from '@sprawa/platform';
import { readSdl } from '@sprawa/contracts/sdl';
import { buildSchema } from 'graphql';
import { createTransport } from 'nodemailer';
import { CUSTOMERS } from '../../testing/access/callers.js';
import { wholeOperation } from '../../testing/access/whole-selection.js';
import { buildWorld, type World } from '../../testing/access/world.js';
import { PERFORM } from '../../testing/operations.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

let api: RunningApi;
let world: World;
/** The owner's mail as it came, by the id it has in the ledger. */
let mailId: string;
beforeAll(async () => {
  api = await startApi();
  world = await buildWorld(api);
  const transport = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
  await transport.sendMail({
    from: CUSTOMERS.owner,
    to: 'laboratory@demo.test',
    subject: 'By mail',
    text: 'The mail as it came',
  });
  transport.close();
  await api.settle();
  const [mail] = (await api.source.query(
    `SELECT id FROM inbound_mail WHERE mailbox = 'laboratory@demo.test'`,
  )) as [{ id: string }];
  mailId = mail.id;
});
afterAll(() => api.stop());

const open = async (path: string, token?: string | null) => {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(api.url + path, { headers });
  return { status: response.status, text: await response.text() };
};
const attachments = (found: any): { name: string; url: string }[] =>
  (found.timeline ?? found.messages).edges.flatMap(({ node }: any) => node.attachments ?? []);
/** Everything a case can tell at either door. */
const whole = {
  case: wholeOperation(buildSchema(readSdl('agent')), 'Query', 'case', { number: '' }),
  myCase: wholeOperation(buildSchema(readSdl('portal')), 'Query', 'myCase', { number: '' }),
};
const asExpert = async (number: string) => (await world.callers.expert.ask(whole.case, { number })).case;
const asOwner = async (number: string) => (await world.callers.owner.ask(whole.myCase, { number })).myCase;

const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600;
const sign = (purpose: string, text: string, length?: number) =>
  api.app.get(Signing).sign(purpose, text, length);
const filePath = (id: string, expires: number, signature: string) =>
  `/files/${id}/${expires}/${signature}/name.txt`;
const mailPath = (id: string, expires: number, signature: string) =>
  `/files/original/${id}/${expires}/${signature}/mail.eml`;

describe('a link to a file', () => {
  it('is given to those who may read the entry, and opens the file', async () => {
    const { number, markers } = world.planted.visible;
    for (const found of [await asExpert(number), await asOwner(number)]) {
      const { url } = attachments(found).find(({ name }) => name === `${markers.file}.txt`)!;
      expect(await open(url)).toEqual({ status: 200, text: markers.file });
    }
  });

  it('opens no other file, whoever holds it', async () => {
    const { visible, hidden, foreign, deleted } = world.planted;
    const { url } = attachments(await asOwner(visible.number))[0]!;
    for (const planted of [hidden, foreign, deleted])
      for (const id of [planted.fileId, planted.noteFileId, visible.noteFileId])
        for (const { token } of Object.values(world.callers))
          expect((await open(url.replace(visible.fileId, id), token)).status).toBe(404);
  });

  it('stops opening it a quarter of an hour later, give or take the five minutes it is rounded to', async () => {
    const { fileId } = world.planted.visible;
    const past = (seconds: number) => new Date(Date.now() - seconds * 1_000);
    const givenOut = (seconds: number) =>
      api.app.get(Clock).at(past(seconds), async () => api.app.get(FileLinks).link(fileId, 'name.txt'));
    expect((await open(await givenOut(LINK_SECONDS - 60))).status).toBe(200);
    expect((await open(await givenOut(LINK_SECONDS + 301))).status).toBe(404);
  });
});

describe('a signature', () => {
  it('for files, for mails as they came, and for reply addresses each opens its own door only', async () => {
    const { fileId, number } = world.planted.visible;
    const expires = inAnHour();
    const status = async (path: string) => (await open(path)).status;
    for (const purpose of ['file', 'original', 'reply', '']) {
      const file = filePath(fileId, expires, sign(purpose, `${fileId}.${expires}`));
      const mail = mailPath(mailId, expires, sign(purpose, `${mailId}.${expires}`));
      const address = `laboratory+c${number}.${sign(purpose, number, 16)}@demo.test`;
      expect({
        purpose,
        file: await status(file),
        mail: await status(mail),
        joins: api.app.get(ReplyAddress).caseNumberOf(address),
      }).toEqual({
        purpose,
        file: purpose === 'file' ? 200 : 404,
        mail: purpose === 'original' ? 200 : 404,
        joins: purpose === 'reply' ? number : null,
      });
    }
  });

  it('holds for its time alone', async () => {
    const { fileId } = world.planted.visible;
    const [expires, past] = [inAnHour(), inAnHour() - 3_601];
    for (const [path, purpose, id] of [
      [filePath, 'file', fileId],
      [mailPath, 'original', mailId],
    ] as const) {
      expect((await open(path(id, expires + 1, sign(purpose, `${id}.${expires}`)))).status).toBe(404);
      expect((await open(path(id, past, sign(purpose, `${id}.${past}`)))).status).toBe(404);
    }
  });

  it('of a mail as it came is given to agents alone', async () => {
    const [{ number }] = (await api.source.query(
      `SELECT c.number FROM cases c JOIN inbound_mail m ON m.case_id = c.id WHERE m.id = $1`,
      [mailId],
    )) as [{ number: string }];
    const entry = (await asExpert(number)).timeline.edges.find(({ node }: any) => node.originalUrl).node;
    expect((await open(entry.originalUrl)).text).toContain('The mail as it came');
    expect(JSON.stringify(await asOwner(number))).not.toMatch(/original/);
  });
});

describe('a file of an internal note', () => {
  it('is shown to agents, and never at the portal’s door', async () => {
    const { number, markers, noteFileId } = world.planted.visible;
    expect(attachments(await asExpert(number)).map(({ name }) => name)).toContain(`${markers.noteFile}.txt`);
    const told = JSON.stringify(await asOwner(number));
    expect(told).toContain(markers.file);
    expect(told).not.toContain(markers.noteFile);
    expect(told).not.toContain(noteFileId);
  });
});

describe('the id of another’s file', () => {
  const stolen = () => {
    const { visible, hidden } = world.planted;
    return [visible.noteFileId, visible.fileId, hidden.fileId, hidden.noteFileId];
  };

  it('attaches nothing to a customer’s message or new case, nor to a form', async () => {
    const refused = { __typename: 'Refused', fieldErrors: [{ path: 'fileIds.0' }] };
    const no = `{ __typename ... on Refused { fieldErrors { path } } }`;
    for (const id of stolen()) {
      const { number } = world.planted.visible;
      for (const action of ['reply', 'customer-thanks'])
        expect(
          await world.callers.owner.ask(
            `mutation ($input: PerformActionInput!) { performAction(input: $input) ${no} }`,
            { input: { number, action, text: 'With a file', fileIds: [id] } },
          ),
        ).toEqual({ performAction: refused });
      expect(
        await world.callers.owner.ask(`mutation ($input: OpenCaseInput!) { openCase(input: $input) ${no} }`, {
          input: { streamId: world.streamId, subject: 'New', text: 'With a file', fileIds: [id] },
        }),
      ).toEqual({ openCase: refused });
      expect(
        await api
          .anonymous('portal')
          .ask(`mutation ($input: SubmitFormInput!) { submitForm(input: $input) ${no} }`, {
            input: {
              key: 'contact',
              name: 'Fred',
              email: 'fred@customer.example',
              subject: 'New',
              text: 'With a file',
              fields: [{ key: 'topic', value: 'technical' }],
              acceptTerms: true,
              language: 'en',
              fileIds: [id],
            },
          }),
      ).toEqual({ submitForm: refused });
    }
  });

  it('attaches nothing to an agent’s message, new case or draft', async () => {
    const { expert } = world.callers;
    const { number } = world.planted.visible;
    const mine = (await (await world.callers.owner.upload('mine.txt', 'mine')).json()) as { id: string };
    for (const id of [...stolen(), mine.id]) {
      const { version } = await world.target('visible');
      const { performAction } = await expert.ask(PERFORM, {
        input: { number, version, action: 'reply', html: '<p>With a file</p>', fileIds: [id] },
      });
      expect(performAction).toMatchObject({ __typename: 'Refused', fieldErrors: [{ path: 'fileIds.0' }] });
      const { openCase } = await expert.ask(
        `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on Refused { fieldErrors { path } } } }`,
        {
          input: {
            streamId: world.streamId,
            contactId: world.planted.visible.contactId,
            subject: 'By hand',
            html: '<p>x</p>',
            fileIds: [id],
          },
        },
      );
      expect(openCase).toEqual({ __typename: 'Refused', fieldErrors: [{ path: 'fileIds.0' }] });
      await expert.ask(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { html } }`, {
        input: { number, actionKey: 'reply', html: '<p>x</p>', input: { fileIds: [id] } },
      });
      const drafted = await expert.ask(
        `query ($number: String!) { case(number: $number) { draft { attachments { url } } } }`,
        { number },
      );
      expect(drafted.case.draft.attachments).toEqual([]);
    }
  });
});
