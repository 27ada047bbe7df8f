import { customerWrites } from '../testing/customer-writes.js';
import { LIST } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

/** More than a page and its count would fetch one by one. */
const MANY = 12_000;

let api: RunningApi;

/** Cases as the first one, each with its message. Ids rise with time, as those the program makes. */
async function plant(number: string, count: number, subject: string): Promise<void> {
  await api.source.query(
    `WITH seed AS (SELECT * FROM cases WHERE number = $1), made AS (
       INSERT INTO cases (id, stream_id, state_id, open, subject, channel, contact_id, created_at, last_activity_at)
       SELECT uuidv7(at - now()), stream_id, state_id, open, $3, channel, contact_id, at, at
       FROM seed, generate_series(1, $2) n, LATERAL (SELECT now() - n * interval '1 minute' AS at) t
       RETURNING id, contact_id, created_at)
     INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, contact_id, html, body, case_version, created_at)
     SELECT uuidv7(created_at - now()), id, 1, 'message', 'public', 'contact', contact_id, '<p>wspólne</p>', 'To jest wspólne słowo.', 1, created_at FROM made`,
    [number, count, subject],
  );
}

beforeAll(async () => {
  api = await startApi();
  const oldest = await customerWrites(api, { subject: 'Wspólne w temacie', text: 'Dzień dobry.' });
  const unpaid = await customerWrites(api, {
    stream: 'repair-with-payment',
    subject: 'Czeka na płatność',
    text: 'To jest wspólne słowo.',
  });
  await api.source.query(
    `UPDATE cases SET created_at = now() - interval '1 year', last_activity_at = now() - interval '1 year' WHERE number = ANY ($1)`,
    [[oldest.number, unpaid.number]],
  );
  await api.source.query(
    `UPDATE cases SET state_id = (SELECT s.id FROM state s WHERE s.stream_id = cases.stream_id AND s.key = 'waiting-for-payment') WHERE number = $1`,
    [unpaid.number],
  );
  await plant(oldest.number, MANY, 'Jedna z wielu');
  await api.source.query('ANALYZE cases, case_entry');
}, 60_000);
afterAll(() => api.stop());

const ask = async (filter: object, more: object = {}, email = 'expert@test.example') =>
  (await (await api.agent(email)).ask(LIST, { filter, sort: 'RELEVANCE', first: 50, ...more })).cases;

describe('a word that stands nearly everywhere', () => {
  it('fills a page with the newest, after what bears it in its subject, though that is the oldest', async () => {
    const { edges, pageInfo, totalCount } = await ask({ text: 'wspólne' });
    expect(edges).toHaveLength(50);
    expect(edges[0].node.subject).toBe('Wspólne w temacie');
    expect(new Set(edges.slice(1).map(({ node }: any) => node.subject))).toEqual(new Set(['Jedna z wielu']));
    expect(pageInfo.hasNextPage).toBe(true);
    expect(totalCount).toBe(10_000);
  });

  it('is shown page by page, each case once, in the order of what happened last', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 12; page++) {
      const { edges, pageInfo }: any = await ask(
        { text: 'wspólne' },
        { sort: 'NEWEST_ACTIVITY', first: 200, after },
      );
      seen.push(...edges.map(({ node }: any) => node.number));
      after = pageInfo.endCursor;
    }
    const wanted = await api.source.query(
      `SELECT number FROM cases WHERE subject = 'Jedna z wielu' ORDER BY last_activity_at DESC, number DESC LIMIT 2400`,
    );
    expect(seen).toEqual(wanted.map(({ number }: { number: string }) => number));
  });

  it('finds the one old case that somebody else may see, and none of the many', async () => {
    for (const sort of ['RELEVANCE', 'NEWEST_ACTIVITY', 'OLDEST']) {
      const { edges, totalCount } = await ask({ text: 'wspólne' }, { sort }, 'accountant@test.example');
      expect(edges.map(({ node }: any) => node.subject)).toEqual(['Czeka na płatność']);
      expect(totalCount).toBe(1);
    }
  });

  it('is found in what was merged into a case where something happened just now', async () => {
    const { number, caseId } = await customerWrites(api, { subject: 'Połączona', text: 'Nic takiego.' });
    await api.source.query(
      `UPDATE cases SET deleted_at = now(), merged_into = $1 WHERE id = (SELECT id FROM cases WHERE subject = 'Jedna z wielu' ORDER BY created_at LIMIT 1)`,
      [caseId],
    );
    const { edges } = await ask({ text: 'wspólne' }, { sort: 'NEWEST_ACTIVITY' });
    expect(edges[0].node.number).toBe(number);
  });

  it('together with a rare one finds the few', async () => {
    const { edges, totalCount } = await ask({ text: 'wspólne temacie' });
    expect(edges.map(({ node }: any) => node.subject)).toEqual(['Wspólne w temacie']);
    expect(totalCount).toBe(1);
  });
});
