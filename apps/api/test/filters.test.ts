import { matchingCases, ReadCaseFilter } from '@sprawa/cases';
import { ActorLoader, SqlParams, type AgentActor } from '@sprawa/permissions';
import { Clock } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { LIST } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

/** Six cases, letters for short; what differs is written straight into their rows. */
const CASES = {
  A: { subject: 'Printer prints stripes', name: 'Anna Nowak', set: `priority = 4, public_count = 9` },
  B: {
    subject: 'Łódź, the printer again',
    name: 'Bartek Lis',
    set: `created_at = now() - interval '40 days'`,
  },
  C: {
    subject: 'A bill',
    name: 'Celina Ost',
    set: `owner_id = (SELECT id FROM agent WHERE name = 'Eva Expert')`,
  },
  D: {
    subject: 'A parcel',
    name: 'Dorota Bis',
    set: `channel = 'call', group_id = (SELECT id FROM agent_group WHERE key = 'specialists')`,
  },
  E: { subject: 'A closed one', name: 'Ewa Lis', set: '' },
  F: { subject: 'Who waits', name: 'Feliks Mur', set: '' },
};
type Letter = keyof typeof CASES;
const EVERYTHING = 'ABCDEF';

const [ANGRY, CROSS, GONE, CALM] = [1, 2, 3, 4].map((n) => `019a0000-0000-7000-8000-0000000001a${n}`);

let api: RunningApi;
const numbers = {} as Record<Letter, string>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  for (const [letter, { subject, name, set }] of Object.entries(CASES)) {
    const email = `${letter.toLowerCase()}@${letter < 'C' ? 'firm' : 'customer'}.example`;
    const { number, contactId } = await customerWrites(api, { subject, name, email });
    numbers[letter as Letter] = number;
    ids[`contact ${letter}`] = contactId;
    if (set) await api.source.query(`UPDATE cases SET ${set} WHERE number = $1`, [number]);
  }
  const move = async (letter: Letter, kind: string, more: string) =>
    api.source.query(
      `UPDATE cases c SET state_id = s.id, open = s.open, waiting = (s.kind = 'waiting')${more} FROM state s
       WHERE s.stream_id = c.stream_id AND s.kind = $2 AND c.number = $1`,
      [numbers[letter], kind],
    );
  await move('E', 'closed', `, closed_at = now() - interval '3 days'`);
  await move('F', 'waiting', `, state_since = now() - interval '5 days'`);
  const [company] = await api.source.query(
    `INSERT INTO contact (id, kind, name) VALUES ('019a0000-0000-7000-8000-00000000c0de', 'company', 'Mur Ltd') RETURNING id`,
  );
  ids.company = company.id;
  await api.source.query(`UPDATE contact SET company_id = $1 WHERE id = $2`, [ids.company, ids['contact F']]);
  for (const { key, id } of await api.source.query(`SELECT key, id FROM stream`)) ids[key] = id;
  for (const { id } of await api.source.query(`SELECT id FROM agent WHERE name = 'Eva Expert'`)) ids.eva = id;
  await api.source.query(
    `INSERT INTO case_read (agent_id, case_id, position) SELECT $1, id, entry_count FROM cases WHERE number = $2`,
    [ids.eva, numbers.A],
  );
  await api.source.query(
    `INSERT INTO case_follower (agent_id, case_id) SELECT $1, id FROM cases WHERE number = $2`,
    [ids.eva, numbers.B],
  );
  // A carries one, D what was merged into it, E one that is deleted: it shows none.
  await api.source.query(
    `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates, merged_into, deleted_at) VALUES
       ($1, 'Angry', 'red', true, false, false, NULL, NULL), ($2, 'Cross', 'red', true, false, false, $1, NULL),
       ($3, 'Gone', 'red', true, false, false, NULL, now()), ($4, 'Calm', 'teal', true, false, false, NULL, NULL)`,
    [ANGRY, CROSS, GONE, CALM],
  );
  for (const [letter, labels] of Object.entries({ A: [ANGRY], D: [CROSS, CALM], E: [GONE] }))
    await api.source.query(`UPDATE cases SET label_ids = $1 WHERE number = $2`, [
      labels,
      numbers[letter as Letter],
    ]);
});
afterAll(() => api.stop());

const letters = (found: string[]) =>
  Object.entries(numbers)
    .filter(([, number]) => found.includes(number))
    .map(([letter]) => letter)
    .sort()
    .join('');

async function matched(where: object, more: object = {}, email = 'expert@test.example'): Promise<string> {
  const { cases } = await (await api.agent(email)).ask(LIST, { filter: { where, ...more }, first: 50 });
  expect(cases.totalCount).toBe(cases.edges.length);
  return letters(cases.edges.map(({ node }: any) => node.number));
}
const only = (leaf: object) => matched({ parts: [leaf] });
const other = (found: string) => [...EVERYTHING].filter((letter) => !found.includes(letter)).join('');

describe('a condition', () => {
  const table: [string, () => object, string][] = [
    ['priority', () => ({ on: 'priority', op: 'in', values: ['urgent'] }), 'A'],
    ['source', () => ({ on: 'source', op: 'in', values: ['call', 'sms'] }), 'D'],
    ['stream', () => ({ on: 'stream', op: 'in', values: [ids.support] }), EVERYTHING],
    ['another stream', () => ({ on: 'stream', op: 'in', values: [ids['accounting-office']] }), ''],
    ['kind of state', () => ({ on: 'kind', op: 'in', values: ['closed', 'waiting'] }), 'EF'],
    ['owner, whoever looks', () => ({ on: 'owner', op: 'in', values: ['me'] }), 'C'],
    ['owner, nobody', () => ({ on: 'owner', op: 'in', values: ['nobody'] }), 'ABDEF'],
    ['owner, nobody or somebody', () => ({ on: 'owner', op: 'in', values: ['nobody', ids.eva] }), EVERYTHING],
    ['group, one of mine', () => ({ on: 'group', op: 'in', values: ['mine'] }), 'D'],
    ['contact', () => ({ on: 'contact', op: 'in', values: [ids['contact A'], ids['contact B']] }), 'AB'],
    ['a label, or what was merged into it', () => ({ on: 'label', op: 'in', values: [ANGRY] }), 'AD'],
    ['one of several labels', () => ({ on: 'label', op: 'in', values: [CALM, GONE] }), 'D'],
    ['no label', () => ({ on: 'label', op: 'in', values: ['none'] }), 'BCEF'],
    ['a label or none', () => ({ on: 'label', op: 'in', values: ['none', CALM] }), 'BCDEF'],
    ['a label that is gone', () => ({ on: 'label', op: 'in', values: [GONE] }), ''],
    ['a queue', () => ({ on: 'queue', op: 'in', values: ['mine'] }), 'CD'],
    ['one of several queues', () => ({ on: 'queue', op: 'in', values: ['archive', 'waiting'] }), 'EF'],
    ['what one follows', () => ({ on: 'queue', op: 'in', values: ['followed'] }), 'B'],
    ['company', () => ({ on: 'company', op: 'in', values: [ids.company] }), 'F'],
    ['words of the subject', () => ({ on: 'subject', op: 'contains', text: 'print' }), 'AB'],
    ['words without their marks', () => ({ on: 'subject', op: 'contains', text: 'lodz' }), 'B'],
    ['words of a contact', () => ({ on: 'contactWords', op: 'contains', text: 'LIS' }), 'BE'],
    ['words of an address', () => ({ on: 'contactWords', op: 'contains', text: '@firm.' }), 'AB'],
    ['created lately', () => ({ on: 'created', op: 'last', amount: 30, unit: 'day' }), 'ACDEF'],
    ['created long ago', () => ({ on: 'created', op: 'older', amount: 1, unit: 'month' }), 'B'],
    ['closed this week', () => ({ on: 'closed', op: 'last', amount: 1, unit: 'week' }), 'E'],
    ['waiting for long', () => ({ on: 'waitingSince', op: 'older', amount: 4, unit: 'day' }), 'F'],
    ['open', () => ({ on: 'open', op: 'is', value: true }), 'ABCDF'],
    ['waiting', () => ({ on: 'waiting', op: 'is', value: true }), 'F'],
    ['unread by me', () => ({ on: 'unread', op: 'is', value: true }), 'BCDEF'],
    ['followed by me', () => ({ on: 'followed', op: 'is', value: true }), 'B'],
    ['many messages', () => ({ on: 'messages', op: 'range', from: 5 }), 'A'],
  ];
  it.each(table)('narrows by %s', async (_what, leaf, expected) => expect(await only(leaf())).toBe(expected));

  it.each(table)('negated is all the others, of %s', async (_what, leaf, expected) =>
    expect(await only({ ...leaf(), not: true })).toBe(other(expected)),
  );

  it('of a day begins at midnight where the viewer is', async () => {
    const day = (zone: string) =>
      api.source.query(`UPDATE agent SET time_zone = $1 WHERE id = $2`, [zone, ids.eva]);
    await api.source.query(`UPDATE cases SET created_at = '2026-03-01T22:30:00Z' WHERE number = $1`, [
      numbers.B,
    ]);
    const second = { on: 'created', op: 'days', from: '2026-03-02', to: '2026-03-02' };
    try {
      await day('Europe/Helsinki');
      expect(await only(second)).toBe('B');
      await day('Europe/London');
      expect(await only(second)).toBe('');
    } finally {
      await api.source.query(`UPDATE agent SET time_zone = NULL WHERE id = $1`, [ids.eva]);
      await api.source.query(`UPDATE cases SET created_at = now() - interval '40 days' WHERE number = $1`, [
        numbers.B,
      ]);
    }
  });
});

describe('conditions together', () => {
  const urgent = { on: 'priority', op: 'in', values: ['urgent'] };
  const mine = { on: 'owner', op: 'in', values: ['me'] };
  const print = { on: 'subject', op: 'contains', text: 'print' };
  it.each<[string, object, string]>([
    ['all of them', { parts: [urgent, print] }, 'A'],
    ['one of them', { match: 'any', parts: [urgent, mine] }, 'AC'],
    ['all, with a choice among some', { parts: [print, { match: 'any', parts: [urgent, mine] }] }, 'A'],
    [
      'one, or several together',
      { match: 'any', parts: [mine, { match: 'all', parts: [print, urgent] }] },
      'AC',
    ],
    ['a group negated', { parts: [print, { match: 'any', not: true, parts: [urgent, mine] }] }, 'B'],
    ['none', { parts: [] }, EVERYTHING],
  ])('match %s', async (_what, where, expected) => expect(await matched(where)).toBe(expected));

  it('stand beside a queue, a text and the plain filters', async () => {
    const open = { parts: [{ on: 'priority', op: 'in', values: ['urgent'], not: true }] };
    expect(await matched(open, { queue: 'ARCHIVE' })).toBe('E');
    expect(await matched(open, { text: 'printer' })).toBe('B');
    expect(await matched(open, { channels: ['CALL'] })).toBe('D');
  });

  it.each(['NEWEST_ACTIVITY', 'OLDEST_ACTIVITY', 'NEWEST', 'OLDEST', 'PRIORITY'])(
    'give open and closed ones in one order, page after page, by %s',
    async (sort) => {
      const expert = await api.agent('expert@test.example');
      const where = { parts: [{ on: 'source', op: 'in', values: ['email', 'call'] }] };
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { cases }: any = await expert.ask(LIST, { filter: { where }, sort, first: 2, after });
        seen.push(...cases.edges.map(({ node }: any) => node.number));
        after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
      } while (after);
      const whole = await expert.ask(LIST, { filter: { where }, sort, first: 50 });
      expect(seen).toEqual(whole.cases.edges.map(({ node }: any) => node.number));
      expect(letters(seen)).toBe(EVERYTHING);
    },
  );

  it('are one condition for work on all of them', async () => {
    const { token } = await api.agent('expert@test.example');
    const actor = (await api.app.get(ActorLoader).fromToken(token, 'agent')) as AgentActor;
    const where = { match: 'any', parts: [urgent, mine] };
    const filter = await api.app.get(ReadCaseFilter).read(actor, { where, queue: 'ALL' });
    const params = new SqlParams();
    const condition = matchingCases(actor, filter, params, api.app.get(Clock).now());
    const rows = await api.source.query(`SELECT c.number FROM cases c WHERE ${condition}`, params.values);
    expect(letters(rows.map(({ number }: any) => number))).toBe('AC');
  });
});

describe('who may not see a case', () => {
  it('finds it by no condition, not even a negated one', async () => {
    for (const not of [undefined, true])
      expect(
        await matched(
          {
            match: 'any',
            parts: [
              { on: 'open', op: 'is', value: true, not },
              { on: 'open', op: 'is', value: false, not },
            ],
          },
          {},
          'accountant@test.example',
        ),
      ).toBe('');
  });
});

describe('a wrong condition', () => {
  const refused = async (where: unknown) => {
    const { errors, data } = await (await api.agent('expert@test.example')).raw(LIST, { filter: { where } });
    expect(data).toBeFalsy();
    return errors![0]!.extensions as { code: string; fieldErrors?: { path: string; message: string }[] };
  };

  it('is named, with the others that are wrong', async () => {
    const answer = await refused({
      parts: [{ on: 'nothing' }, { parts: [{ on: 'priority', op: 'in', values: ['huge'] }] }],
    });
    expect(answer).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [
        { path: 'filter.where.parts.0.on', message: 'There is no such condition.' },
        { path: 'filter.where.parts.1.parts.0.values.0', message: expect.any(String) },
      ],
    });
  });

  it('about a field that none of one’s streams has is named too', async () => {
    const answer = await refused({ parts: [{ on: 'field', op: 'matches', key: 'secret', equals: 'x' }] });
    expect(answer.fieldErrors).toEqual([
      { path: 'filter.where.parts.0.key', message: 'There is no field “secret” to search by.' },
    ]);
  });

  it.each([
    ['a word', 'open'],
    ['a number', 5],
    ['a list', []],
    ['nothing in it', {}],
  ])('is what is no document: %s', async (_what, where) =>
    expect((await refused(where)).code).toBe('BAD_INPUT'),
  );
});
