import { jest } from '@jest/globals';
import { Bus, Transactions } from '@sprawa/platform';
import pg from 'pg';
import { BulkOffice, EXPERT, SPECIALIST, URGENT } from '../testing/bulk-office.js';
import { inBulk } from '../testing/bulk.js';
import type { RunningApi } from '../testing/start-api.js';

const LISTS_CHANGED = `subscription { listsChanged { number what by { name } case { number priority contact { name } } } }`;
const CASES_CHANGED = `subscription { casesChanged { number case { priority contact { name } } } }`;

let office: BulkOffice;
let api: RunningApi;
beforeAll(async () => {
  office = await BulkOffice.open();
  api = office.api;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => office.close());

interface Case {
  number: string;
  version: number;
  state_id: string;
}
const open = async (many: number, stream?: string): Promise<Case[]> => {
  const ids = (await office.cases(many, stream)).map(({ caseId }) => caseId);
  return api.source.query(`SELECT number, version, state_id FROM cases WHERE id = ANY ($1) ORDER BY id`, [
    ids,
  ]);
};

/** Tells of changes of these cases, all of them committed at once. */
const tell = (cases: readonly Case[], what = 'priority') =>
  api.app.get(Transactions).run(async (tx) => {
    for (const { number, version, state_id } of cases)
      await api.app.get(Bus).tell(tx, 'case', {
        ...{ number, version, contactId: '', byAgent: null, public: false },
        ...{ stateIds: [state_id], what: [what] },
      });
  });

interface Change {
  number: string;
  what: string[];
  case: { number: string; priority: string } | null;
}

async function until(
  listening: { next(): Promise<any> },
  enough: (heard: readonly Change[]) => boolean,
): Promise<Change[]> {
  const heard: Change[] = [];
  while (!enough(heard)) heard.push(...(await listening.next()).listsChanged);
  return heard;
}

describe('changes of many cases, for whoever looks at lists', () => {
  it('are all told, in their order, without a look-up for each', async () => {
    const cases = await open(60);
    const listening = await (await api.agent(SPECIALIST)).subscribe(LISTS_CHANGED);
    const query = jest.spyOn(pg.Client.prototype, 'query');
    const choice = { cases: cases.map(({ number, version }) => ({ number, version })) };
    await inBulk(api, await api.agent(EXPERT), choice, URGENT);
    const heard = await until(listening, ({ length }) => length >= cases.length);
    listening.close();
    expect(heard.map(({ number }) => number)).toEqual(cases.map(({ number }) => number));
    for (const each of heard)
      expect(each).toMatchObject({
        ...{ what: ['priority'], by: { name: 'Eva Expert' } },
        case: { number: each.number, priority: 'URGENT' },
      });
    const texts = query.mock.calls.map(([asked]: any[]) => String(asked?.text ?? asked));
    const looks = texts.filter((text) => text.includes('c.number = ANY') && text.includes('JOIN contact'));
    const rights = texts.filter((text) => text.includes('s.id = $1') && text.includes('FROM session'));
    expect(looks.length).toBeGreaterThan(0);
    // Three transactions of the job, and whatever of them arrives in two pieces.
    expect(looks.length).toBeLessThanOrEqual(8);
    expect(rights.length).toBeLessThanOrEqual(24);
  });

  it('cost those who want each by itself no more', async () => {
    const cases = await open(40);
    const listening = await (await api.agent(SPECIALIST)).subscribe(CASES_CHANGED);
    const query = jest.spyOn(pg.Client.prototype, 'query');
    await tell(cases);
    const heard: string[] = [];
    while (heard.length < cases.length) heard.push((await listening.next()).casesChanged.number);
    listening.close();
    expect(heard).toEqual(cases.map(({ number }) => number));
    expect(query.mock.calls.length).toBeLessThan(cases.length * 2);
  });

  it('are told of each as often as it changed, as it is now', async () => {
    const [one, other] = await open(2);
    const listening = await (await api.agent(SPECIALIST)).subscribe(LISTS_CHANGED);
    // PostgreSQL tells the same words of a transaction once.
    await tell([one!, other!, { ...one!, version: one!.version + 1 }]);
    const heard = await until(listening, ({ length }) => length >= 3);
    listening.close();
    expect(heard.map(({ number, case: row }) => [number, row?.number])).toEqual(
      [one!, other!, one!].map(({ number }) => [number, number]),
    );
  });

  it('leave out those of a case one does not see', async () => {
    const [first, last] = await open(2);
    const [foreign] = await open(1, 'away');
    const listening = await (await api.agent(SPECIALIST)).subscribe(LISTS_CHANGED);
    await tell([first!, foreign!, last!]);
    const heard = await until(listening, (all) => all.some(({ number }) => number === last!.number));
    listening.close();
    expect(heard.map(({ number }) => number)).toEqual([first!.number, last!.number]);
  });

  it('say nothing at all where none of them is seen', async () => {
    const [own] = await open(1);
    const foreign = await open(3, 'away');
    const listening = await (await api.agent(SPECIALIST)).subscribe(LISTS_CHANGED);
    await tell(foreign);
    await tell([own!]);
    expect((await listening.next()).listsChanged).toMatchObject([{ number: own!.number }]);
    listening.close();
  });

  it('say of a case that went out of sight that it is gone', async () => {
    const [gone] = await open(1);
    const listening = await (await api.agent(SPECIALIST)).subscribe(LISTS_CHANGED);
    await api.source.query(`UPDATE cases SET deleted_at = now() WHERE number = $1`, [gone!.number]);
    await tell([gone!]);
    expect(await until(listening, ({ length }) => length > 0)).toMatchObject([
      { number: gone!.number, case: null },
    ]);
    listening.close();
  });
});
