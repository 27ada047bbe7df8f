import { ReplyAddress } from '@sprawa/cases';
import { customerWrites } from '../testing/customer-writes.js';
import { MERGED, UNDO_MERGE, merge, sendMail, textsOf, versionOf } from '../testing/merging.js';
import { CASE, LIST, MY_CASE, PERFORM, QUEUES } from '../testing/operations.js';
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
const expert = () => api.agent('expert@test.example');
const found = async (number: string) => (await (await expert()).ask(MERGED, { number })).case;
const joined = async (number: string, into: string, more = {}) => {
  expect(await merge(await expert(), number, into, more)).toEqual({
    __typename: 'ActionPerformed',
    number: into,
  });
};
const undo = async (number: string) => (await (await expert()).ask(UNDO_MERGE, { number })).undoMerge;
const replyTo = (number: string) => api.app.get(ReplyAddress).of(number, 'support@demo.test');
const counters = async () => {
  const rows = await api.source.query(
    `SELECT state_id, owner_id, group_id, proposal, sum(n)::int AS n FROM case_count GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0`,
  );
  const recount = await api.source.query(
    `SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*)::int AS n FROM cases WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4`,
  );
  const sorted = (all: object[]) => all.map((row) => JSON.stringify(row)).sort();
  return { kept: sorted(rows), counted: sorted(recount) };
};
const perform = async (number: string, action: string, more: object = {}, who = 'expert@test.example') => {
  const agent = await api.agent(who);
  const input = { number, version: await versionOf(agent, number), action, ...more };
  return (await agent.ask(PERFORM, { input })).performAction;
};

describe('a case that was merged into another (CS-28)', () => {
  it('is found as the other one: by its number, in the list, and with all that was said in it', async () => {
    const gone = await customerWrites(api, { ...anna, subject: 'Zebra one', text: 'Wordofgone' });
    const stays = await customerWrites(api, { ...anna, subject: 'Zebra two' });
    await perform(gone.number, 'note', { html: '<p>A note of ours</p>' });
    await joined(gone.number, stays.number);

    const survivor = await found(gone.number);
    expect(survivor).toMatchObject({ number: stays.number, redirectedFrom: gone.number });
    expect((await found(stays.number)).redirectedFrom).toBeNull();
    expect(survivor.mergedCases).toMatchObject([
      { intoNumber: stays.number, mayUndo: true, mergedBy: { name: 'Eva Expert' } },
    ]);
    expect(survivor.mergedCases[0].case).toMatchObject({ number: gone.number, subject: 'Zebra one' });
    expect(textsOf(survivor.mergedCases[0].case)).toEqual(['Wordofgone', 'A note of ours']);
    expect(survivor.timeline.edges.at(-1).node).toMatchObject({
      visibility: 'INTERNAL',
      summary: `merged case ${gone.number} into this one`,
      changes: [{ what: 'merged', to: gone.number }],
    });

    const agent = await expert();
    for (const text of [gone.number, `#${gone.number}`, 'Wordofgone', 'Zebra one'])
      expect(
        (await agent.ask(LIST, { filter: { text } })).cases.edges.map(
          ({ node }: { node: { number: string } }) => node.number,
        ),
      ).toEqual([stays.number]);
  });

  it('takes no changes, and says where it went to whoever still has it open', async () => {
    const gone = await customerWrites(api, anna);
    const stays = await customerWrites(api, anna);
    const version = await versionOf(await expert(), gone.number);
    await joined(gone.number, stays.number);
    const { performAction } = await (
      await expert()
    ).ask(PERFORM, { input: { number: gone.number, version, action: 'note', html: '<p>Late</p>' } });
    expect(performAction).toEqual({
      __typename: 'Refused',
      code: 'MERGED',
      message: `Case ${gone.number} was merged into case ${stays.number}.`,
      fieldErrors: [],
    });
    const agent = await expert();
    const { markRead, followCase, dropDraft } = await agent.ask(
      `mutation ($number: String!) { markRead(number: $number) { id } followCase(number: $number) { id } dropDraft(number: $number) }`,
      { number: gone.number },
    );
    expect({ markRead, followCase, dropDraft }).toEqual({
      markRead: null,
      followCase: null,
      dropDraft: false,
    });
  });

  it('stands in no queue and no count, and the counters are right all the while', async () => {
    const gone = await customerWrites(api, anna);
    const stays = await customerWrites(api, anna);
    const open = async () =>
      (await (await expert()).ask(QUEUES)).queues.find(({ key }: { key: string }) => key === 'ALL').count;
    const before = await open();
    await joined(gone.number, stays.number);
    expect(await open()).toBe(before - 1);
    let { kept, counted } = await counters();
    expect(kept).toEqual(counted);
    expect(await undo(gone.number)).toMatchObject({ __typename: 'ActionPerformed' });
    expect(await open()).toBe(before);
    ({ kept, counted } = await counters());
    expect(kept).toEqual(counted);
  });

  it('ends the waiting of replies on both sides, and leaves its clock and callback standing still', async () => {
    const gone = await customerWrites(api, { ...anna, stream: 'accounting-office' });
    const stays = await customerWrites(api, { ...anna, stream: 'accounting-office' });
    for (const { number } of [gone, stays])
      expect(
        await perform(number, 'propose', { html: '<p>May I?</p>' }, 'trainee@test.example'),
      ).toMatchObject({ __typename: 'ActionPerformed' });
    await joined(gone.number, stays.number);
    const survivor = await found(stays.number);
    expect(survivor.timeline.edges.map(({ node }: any) => node.verdict ?? node.__typename)).toEqual([
      ...['MessageEntry', 'ChangeEntry', 'ProposalEntry', 'ChangeEntry', 'VOIDED', 'ChangeEntry'],
    ]);
    const [row] = await api.source.query(`SELECT proposal_id, merged_into FROM cases WHERE number = $1`, [
      gone.number,
    ]);
    expect(row).toEqual({ proposal_id: null, merged_into: stays.caseId });
  });
});

describe('mail to a merged case', () => {
  it('arrives in the one that stays: by reply address, by references, by the number in the subject', async () => {
    const first = await customerWrites(api, anna);
    const second = await customerWrites(api, anna);
    const third = await customerWrites(api, anna);
    const known = await sendMail(api, { from: anna.email, to: replyTo(first.number), text: 'Before' });
    await joined(first.number, second.number);
    await joined(second.number, third.number);
    await sendMail(api, { from: anna.email, to: replyTo(first.number), text: 'By address' });
    await sendMail(api, {
      ...{ from: anna.email, to: 'support@demo.test', text: 'By reference' },
      headers: { 'In-Reply-To': `<${known}>` },
    });
    await sendMail(api, {
      ...{ from: anna.email, to: 'support@demo.test', text: 'By number' },
      subject: `Re: printer [#${second.number}]`,
    });
    const survivor = await found(third.number);
    expect(textsOf(survivor).slice(1)).toEqual(['By address', 'By reference', 'By number']);
    expect(survivor.timeline.edges.at(-1).node.visibility).toBe('PUBLIC');
    expect(survivor.mergedCases.map((merged: any) => [merged.case.number, merged.intoNumber])).toEqual([
      [first.number, second.number],
      [second.number, third.number],
    ]);
    expect((await found(first.number)).number).toBe(third.number);
  });

  it('of another contact is for colleagues alone, unless that contact was made to take part', async () => {
    const gone = await customerWrites(api, borys);
    const stays = await customerWrites(api, anna);
    await joined(gone.number, stays.number);
    await sendMail(api, { from: borys.email, to: replyTo(gone.number), text: 'Secret of Borys' });
    const survivor = await found(stays.number);
    expect(survivor.timeline.edges.at(-1).node).toMatchObject({
      text: 'Secret of Borys',
      visibility: 'INTERNAL',
    });
    const { myCase } = await (await api.customer(anna.email)).ask(MY_CASE, { number: stays.number });
    expect(JSON.stringify(myCase)).not.toContain('Borys');

    const other = await customerWrites(api, borys);
    await joined(other.number, stays.number, { withContact: true });
    expect((await found(stays.number)).participants).toContainEqual({ email: borys.email, main: false });
    await sendMail(api, { from: borys.email, to: replyTo(other.number), text: 'To all of us' });
    expect((await found(stays.number)).timeline.edges.at(-1).node.visibility).toBe('PUBLIC');
  });

  it('is still nobody’s who could write to neither case', async () => {
    const gone = await customerWrites(api, anna);
    const stays = await customerWrites(api, anna);
    await joined(gone.number, stays.number);
    await sendMail(api, { from: 'stranger@elsewhere.example', to: replyTo(gone.number), text: 'Let me in' });
    expect(textsOf(await found(stays.number))).not.toContain('Let me in');
  });
});

describe('in the portal', () => {
  const PORTAL = /* GraphQL */ `
    query ($number: String!) {
      myCase(number: $number) {
        number
        status
        open
        takesReplies
        availableActions {
          key
        }
        messages {
          edges {
            node {
              text
            }
          }
        }
        merged {
          number
          messages {
            edges {
              node {
                text
              }
            }
          }
        }
      }
    }
  `;

  it('a customer who asks for their merged case gets the one it is part of, with both conversations', async () => {
    const gone = await customerWrites(api, { ...anna, text: 'First words' });
    const stays = await customerWrites(api, { ...anna, text: 'Second words' });
    await perform(gone.number, 'note', { html: '<p>Ours alone</p>' });
    await joined(gone.number, stays.number);
    const customer = await api.customer(anna.email);
    const { myCase } = await customer.ask(PORTAL, { number: gone.number });
    expect(myCase).toMatchObject({
      number: stays.number,
      takesReplies: true,
      messages: { edges: [{ node: { text: 'Second words' } }] },
      merged: [{ number: gone.number, messages: { edges: [{ node: { text: 'First words' } }] } }],
    });
    const { myCases } = await customer.ask('{ myCases(first: 100) { edges { node { number } } } }');
    const numbers = myCases.edges.map(({ node }: any) => node.number);
    expect(numbers).toContain(stays.number);
    expect(numbers).not.toContain(gone.number);
    const answer = await customer.ask(
      `mutation ($number: String!) { performAction(input: { number: $number, action: "reply", text: "To the old number" }) { __typename } }`,
      { number: gone.number },
    );
    expect(answer.performAction.__typename).toBe('MyCaseSaved');
    expect(textsOf(await found(stays.number))).toContain('To the old number');
  });

  it('a case merged into somebody else’s stays its customer’s to read, and neither sees anything of the other', async () => {
    const gone = await customerWrites(api, { ...borys, text: 'Wordofborys', subject: 'Subjectofborys' });
    const stays = await customerWrites(api, { ...anna, text: 'Wordofanna', subject: 'Subjectofanna' });
    await joined(gone.number, stays.number);
    const { myCase: his } = await (await api.customer(borys.email)).ask(PORTAL, { number: gone.number });
    expect(his).toMatchObject({
      ...{ number: gone.number, open: false, takesReplies: false, status: 'Concluded' },
      ...{ availableActions: [], merged: [] },
      messages: { edges: [{ node: { text: 'Wordofborys' } }] },
    });
    const { myCases } = await (
      await api.customer(borys.email)
    ).ask('{ myCases(archived: true) { archivedCount edges { node { number } } } }');
    expect(myCases.edges.map(({ node }: any) => node.number)).toContain(gone.number);
    expect(myCases.archivedCount).toBe(myCases.edges.length);
    const { myCase: hers } = await (await api.customer(anna.email)).ask(PORTAL, { number: stays.number });
    expect(JSON.stringify(hers)).not.toMatch(/borys/i);
    expect((await (await api.customer(anna.email)).ask(PORTAL, { number: gone.number })).myCase).toBeNull();
    expect((await (await api.customer(borys.email)).ask(PORTAL, { number: stays.number })).myCase).toBeNull();
  });
});

describe('merging', () => {
  it('is refused with the field’s name: into itself, into none, into a merged one', async () => {
    const one = await customerWrites(api, anna);
    const two = await customerWrites(api, anna);
    const three = await customerWrites(api, anna);
    const agent = await expert();
    const refusal = async (into: string) => (await merge(agent, one.number, into)).fieldErrors;
    expect(await refusal(one.number)).toEqual([
      { path: 'into', message: 'A case cannot be merged into itself.' },
    ]);
    expect(await refusal('99999999')).toEqual([{ path: 'into', message: 'There is no such case.' }]);
    expect(await refusal('nonsense')).toEqual([{ path: 'into', message: 'There is no such case.' }]);
    await joined(two.number, three.number);
    expect(await refusal(two.number)).toEqual([
      { path: 'into', message: `Case ${two.number} was merged into case ${three.number}.` },
    ]);
  });

  it('is a conflict when the case that goes has changed meanwhile', async () => {
    const one = await customerWrites(api, anna);
    const two = await customerWrites(api, anna);
    const agent = await expert();
    const version = await versionOf(agent, one.number);
    await perform(one.number, 'note', { html: '<p>Meanwhile</p>' });
    const { mergeCases } = await agent.ask(
      `mutation ($input: MergeCasesInput!) { mergeCases(input: $input) { __typename } }`,
      { input: { number: one.number, version, into: two.number } },
    );
    expect(mergeCases.__typename).toBe('VersionConflict');
    expect((await found(one.number)).redirectedFrom).toBeNull();
  });

  it('each into the other at once: one wins, the other is told, and no case leads in a circle', async () => {
    const [eva, stan] = await Promise.all([expert(), api.agent('specialist@test.example')]);
    for (let round = 0; round < 8; round++) {
      const one = await customerWrites(api, anna);
      const two = await customerWrites(api, anna);
      const [there, back] = await Promise.all([
        merge(eva, one.number, two.number),
        merge(stan, two.number, one.number),
      ]);
      const names = [there, back].map(({ __typename }) => __typename);
      expect(names.sort()).toEqual(['ActionPerformed', 'Refused']);
      const refusal = [there, back].find(({ __typename }) => __typename === 'Refused');
      expect(refusal.message).toMatch(/^Case \d+ was merged into case \d+\.$/);
      const [a, b] = [await found(one.number), await found(two.number)];
      expect(a.number).toBe(b.number);
      expect(a.mergedCases).toHaveLength(1);
    }
  });

  it('of many into one at once all arrive', async () => {
    const stays = await customerWrites(api, anna);
    const others = await Promise.all([1, 2, 3, 4].map(() => customerWrites(api, anna)));
    const agent = await expert();
    const answers = await Promise.all(others.map(({ number }) => merge(agent, number, stays.number)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(others.map(() => 'ActionPerformed'));
    expect((await found(stays.number)).mergedCases).toHaveLength(4);
  });
});

describe('undoing a merge', () => {
  it('lets the case stand for itself again; what came since stays where it came to', async () => {
    const gone = await customerWrites(api, { ...anna, text: 'Words before' });
    const stays = await customerWrites(api, anna);
    await joined(gone.number, stays.number);
    await sendMail(api, { from: anna.email, to: replyTo(gone.number), text: 'Words since' });
    expect(await undo(gone.number)).toEqual({ __typename: 'ActionPerformed', number: stays.number });
    const back = (await (await expert()).ask(CASE, { number: gone.number })).case;
    expect(back).toMatchObject({ number: gone.number, state: { key: 'new' } });
    expect(textsOf(back)).toEqual(['Words before']);
    expect(back.timeline.edges.at(-1).node.summary).toBe(`undid the merge into case ${stays.number}`);
    expect(textsOf(await found(stays.number))).toContain('Words since');
    await sendMail(api, { from: anna.email, to: replyTo(gone.number), text: 'Words after' });
    expect(textsOf(await found(gone.number))).toContain('Words after');
  });

  it('takes back along what was merged into it before, and what was merged further has to be undone first', async () => {
    const [one, two, three] = [
      await customerWrites(api, anna),
      await customerWrites(api, anna),
      await customerWrites(api, anna),
    ];
    await joined(one.number, two.number);
    await joined(two.number, three.number);
    expect(await undo(one.number)).toMatchObject({ __typename: 'Refused', code: 'MERGED' });
    expect(await undo(two.number)).toMatchObject({ __typename: 'ActionPerformed' });
    expect((await found(one.number)).number).toBe(two.number);
    expect((await found(three.number)).mergedCases).toEqual([]);
    expect(await undo(one.number)).toMatchObject({ __typename: 'ActionPerformed' });
    expect((await found(one.number)).redirectedFrom).toBeNull();
  });

  it('is offered for a month, once, and not to whoever may not merge', async () => {
    const gone = await customerWrites(api, anna);
    const stays = await customerWrites(api, anna);
    await joined(gone.number, stays.number);
    const trainee = await api.agent('trainee@test.example');
    expect((await trainee.raw(UNDO_MERGE, { number: gone.number })).errors![0]!.extensions.code).toBe(
      'FORBIDDEN',
    );
    const aged = (days: number) =>
      api.source.query(`UPDATE case_merge SET merged_at = merged_at + $2::interval WHERE case_id = $1`, [
        gone.caseId,
        `${days} days`,
      ]);
    await aged(-31);
    expect(await undo(gone.number)).toMatchObject({ __typename: 'Refused', code: 'TOO_LATE' });
    expect((await found(stays.number)).mergedCases).toMatchObject([{ mayUndo: false }]);
    await aged(2);
    expect(await undo(gone.number)).toMatchObject({ __typename: 'ActionPerformed' });
    expect(await undo(gone.number)).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
  });
});
