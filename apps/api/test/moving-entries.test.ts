import { ReplyAddress } from '@sprawa/cases';
import { customerWrites } from '../testing/customer-writes.js';
import { sendMail, textsOf, versionOf } from '../testing/merging.js';
import { MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
  await register(api, 'borys@customer.example', 'Borys Bondar');
}, 120_000);
afterAll(() => api.stop());

const anna = { email: 'anna@customer.example', name: 'Anna Nowak' };
const borys = { email: 'borys@customer.example', name: 'Borys Bondar' };

const TIMELINE = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      number
      subject
      preview
      attachmentCount
      version
      stream {
        key
      }
      contact {
        name
      }
      timeline(last: 50) {
        edges {
          node {
            __typename
            id
            visibility
            ... on MessageEntry {
              text
              moved {
                number
              }
              attachments {
                name
                url
              }
            }
            ... on NoteEntry {
              text
              moved {
                number
              }
              attachments {
                name
                url
              }
            }
            ... on ChangeEntry {
              summary
            }
          }
        }
      }
    }
  }
`;

const OUTCOME = `__typename ... on ActionPerformed { number } ... on Refused { code fieldErrors { path message } }`;
const SPLIT = `mutation ($input: SplitCaseInput!) { splitCase(input: $input) { ${OUTCOME} } }`;
const MOVE = `mutation ($input: MoveEntriesInput!) { moveEntries(input: $input) { ${OUTCOME} } }`;

const expert = () => api.agent('expert@test.example');
const found = async (number: string) => (await (await expert()).ask(TIMELINE, { number })).case;
const nodes = async (number: string): Promise<any[]> =>
  (await found(number)).timeline.edges.map(({ node }: any) => node);
const idsOf = async (number: string, ...texts: string[]) =>
  (await nodes(number)).filter(({ text }) => texts.includes(text)).map(({ id }) => id as string);
const supportId = async () => {
  const { streams } = await (await expert()).ask('{ streams { id key } }');
  return streams.find(({ key }: { key: string }) => key === 'support').id as string;
};
const split = async (number: string, entryIds: string[], more: object = {}) => {
  const agent = await expert();
  const input = {
    ...{ number, version: await versionOf(agent, number), entryIds, subject: 'The invoice' },
    ...{ streamId: await supportId(), ...more },
  };
  return (await agent.ask(SPLIT, { input })).splitCase;
};
const move = async (number: string, entryIds: string[], to: string) => {
  const agent = await expert();
  const input = { number, version: await versionOf(agent, number), entryIds, to };
  return (await agent.ask(MOVE, { input })).moveEntries;
};
const mailTo = (number: string, text: string, from = anna.email) =>
  sendMail(api, { from, to: api.app.get(ReplyAddress).of(number, 'support@demo.test'), text });

/** A case about two things: a mail, a second mail about an invoice, a note with a file. */
async function twoThings() {
  const opened = await customerWrites(api, { ...anna, text: 'The printer prints stripes' });
  const messageId = await mailTo(opened.number, 'And where is my invoice?');
  const agent = await expert();
  const { id } = (await (await agent.upload('invoice.txt', 'the invoice')).json()) as { id: string };
  const { performAction } = await agent.ask(PERFORM, {
    input: {
      ...{ number: opened.number, version: await versionOf(agent, opened.number), action: 'note' },
      ...{ html: '<p>Here it is</p>', fileIds: [id] },
    },
  });
  expect(performAction.__typename).toBe('ActionPerformed');
  return { ...opened, messageId };
}

describe('splitting a case (CS-28)', () => {
  it('makes a case of the chosen messages and notes, with their files, and both timelines say so', async () => {
    const { number } = await twoThings();
    const ids = await idsOf(number, 'And where is my invoice?', 'Here it is');
    const { number: made, ...answer } = await split(number, ids);
    expect(answer.__typename).toBe('ActionPerformed');

    const fresh = await found(made);
    expect(fresh).toMatchObject({
      ...{ subject: 'The invoice', contact: { name: 'Anna Nowak' }, stream: { key: 'support' } },
      ...{ attachmentCount: 1, preview: 'Here it is' },
    });
    const [mail, note, line] = await nodes(made);
    expect(mail).toMatchObject({
      ...{ __typename: 'MessageEntry', visibility: 'PUBLIC', text: 'And where is my invoice?', moved: null },
    });
    expect(note).toMatchObject({ __typename: 'NoteEntry', attachments: [{ name: 'invoice.txt' }] });
    expect(await (await fetch(`${api.url}${note.attachments[0].url}`)).text()).toBe('the invoice');
    expect(line.summary).toContain(`was split off from case ${number}`);

    const left = await nodes(number);
    expect(textsOf(await found(number))).toEqual(['The printer prints stripes', '', '']);
    expect(left.filter(({ moved }) => moved).map(({ moved }) => moved.number)).toEqual([made, made]);
    expect(left.at(-1).summary).toBe(`split messages off into case ${made}`);
    expect(await found(number)).toMatchObject({
      ...{ attachmentCount: 0, preview: 'The printer prints stripes' },
    });
  });

  it('takes answers to what was moved to the new case, and everything else stays where it was', async () => {
    const { number, messageId } = await twoThings();
    const { number: made } = await split(number, await idsOf(number, 'And where is my invoice?'));
    await sendMail(api, {
      ...{ from: anna.email, to: 'support@demo.test', text: 'About the invoice again' },
      headers: { 'In-Reply-To': `<${messageId}>` },
    });
    await mailTo(number, 'About the printer again');
    expect(textsOf(await found(made))).toContain('About the invoice again');
    expect(textsOf(await found(number))).toContain('About the printer again');
  });

  it('shows the customer each message where it is now, once', async () => {
    const { number } = await twoThings();
    const { number: made } = await split(
      number,
      await idsOf(number, 'And where is my invoice?', 'Here it is'),
    );
    const customer = await api.customer(anna.email);
    const told = async (which: string) =>
      (await customer.ask(MY_CASE, { number: which })).myCase.messages.edges.map(
        ({ node }: any) => node.text,
      );
    expect(await told(number)).toEqual(['The printer prints stripes']);
    expect(await told(made)).toEqual(['And where is my invoice?']);
    const list = await customer.ask('{ myCases { edges { node { number preview } } } }');
    expect(list.myCases.edges.map(({ node }: any) => node)).toEqual(
      expect.arrayContaining([
        { number, preview: 'The printer prints stripes' },
        { number: made, preview: 'And where is my invoice?' },
      ]),
    );
  });

  it('keeps the log whole: nothing was altered, and every copy is in its case’s own chain', async () => {
    const { number } = await twoThings();
    await split(number, await idsOf(number, 'And where is my invoice?'));
    const rows = await api.source.query(
      `SELECT count(*)::int AS n FROM case_entry e WHERE NOT EXISTS (SELECT FROM case_log l WHERE l.entry_id = e.id AND l.case_id = e.case_id)`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('is refused with the field’s name', async () => {
    const { number } = await twoThings();
    const ids = await idsOf(number, 'Here it is');
    const foreign = await idsOf((await twoThings()).number, 'Here it is');
    const path = async (entryIds: string[], more: object = {}) =>
      (await split(number, entryIds, more)).fieldErrors.map((error: { path: string }) => error.path);
    expect(await path(ids, { subject: ' ' })).toEqual(['subject']);
    expect(await path(ids, { streamId: '019a0000-0000-7000-8000-000000000000' })).toEqual(['streamId']);
    expect(await path(ids, { subject: 'x'.repeat(301), streamId: 'none' })).toEqual(['subject', 'streamId']);
    expect(await path([])).toEqual(['entryIds']);
    expect(await path(foreign)).toEqual(['entryIds']);
    expect(await path(['nonsense'])).toEqual(['entryIds']);
    expect(textsOf(await found(number))).toContain('Here it is');
  });
});

describe('moving messages to another case (CS-20)', () => {
  it('of the same contact keeps them the customer’s; of another one they are internal, and gone for the first', async () => {
    const { number } = await twoThings();
    const same = await customerWrites(api, anna);
    expect(await move(number, await idsOf(number, 'And where is my invoice?'), same.number)).toMatchObject({
      ...{ __typename: 'ActionPerformed', number: same.number },
    });
    expect((await nodes(same.number)).at(-2)).toMatchObject({
      ...{ text: 'And where is my invoice?', visibility: 'PUBLIC' },
    });

    const astray = await customerWrites(api, { ...anna, text: 'This was meant for Borys' });
    const other = await customerWrites(api, borys);
    await move(astray.number, await idsOf(astray.number, 'This was meant for Borys'), other.number);
    expect((await nodes(other.number)).at(-2)).toMatchObject({
      ...{ text: 'This was meant for Borys', visibility: 'INTERNAL' },
    });
    for (const [{ email }, which] of [
      [borys, other.number],
      [anna, astray.number],
    ] as const) {
      const { myCase } = await (await api.customer(email)).ask(MY_CASE, { number: which });
      expect(JSON.stringify(myCase)).not.toContain('meant for Borys');
    }
  });

  it('is refused twice, to itself, and to a case that is none', async () => {
    const { number } = await twoThings();
    const to = await customerWrites(api, anna);
    const ids = await idsOf(number, 'Here it is');
    expect((await move(number, ids, number)).fieldErrors).toMatchObject([{ path: 'to' }]);
    expect((await move(number, ids, '99999999')).fieldErrors).toMatchObject([{ path: 'to' }]);
    expect(await move(number, ids, to.number)).toMatchObject({ __typename: 'ActionPerformed' });
    expect((await move(number, ids, to.number)).fieldErrors).toMatchObject([{ path: 'entryIds' }]);
    // What was moved can be moved on, and back.
    const there = await idsOf(to.number, 'Here it is');
    expect(await move(to.number, there, number)).toMatchObject({ __typename: 'ActionPerformed' });
    expect(textsOf(await found(number)).at(-1)).toBe('Here it is');
  });
});
