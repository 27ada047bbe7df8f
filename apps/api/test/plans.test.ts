import { EverydayWork } from '../testing/plans/everyday-work.js';
import { openFilledDesk, type FilledDesk } from '../testing/plans/filled-desk.js';
import { findFaults, type Fault } from '../testing/plans/find-faults.js';
import { REVIEWED } from '../testing/plans/reviewed-plans.js';
import { StatementListener, type Statement } from '../testing/plans/statement-listener.js';

/**
 * A desk that the bench has filled: `npm run bench -- --plans` looks at one of 1,000,000 cases. It is migrated, somebody
 * signs in, and what comes round by itself is done to it; nobody writes or answers there. Without one, a small desk is
 * made, and everything is done to it.
 */
const URL_OF_DESK = process.env.PLANS_DATABASE_URL;
const GROWN = URL_OF_DESK !== undefined;
const BOUNDS = GROWN ? { removed: 5_000, pages: 5_000 } : { removed: 500, pages: 2_500 };
const MINUTE = 60_000;

let desk: FilledDesk;
let statements: Statement[];
let doings: string[];

beforeAll(async () => {
  desk = await openFilledDesk(10_000, URL_OF_DESK);
  const listener = new StatementListener(new Set([desk.client]));
  const work = new EverydayWork(desk, listener);
  try {
    await work.queues();
    await work.filters();
    await work.back();
    await work.searches();
    await work.openCases();
    await work.portal();
    await work.operation();
    if (!GROWN) await work.changes();
  } finally {
    listener.stop();
  }
  statements = [...listener.heard.values()];
  doings = [...listener.heardDuring];
}, 5 * MINUTE);
afterAll(() => desk.stop());

const during = (what: string) => statements.filter((statement) => statement.during.startsWith(what));
const told = (found: Fault[]) =>
  found.map(({ during, mode, faults, sql }) => `${during} (${mode}): ${faults.join(', ')}\n${sql}`);

describe('what is asked all day', () => {
  it.each([
    'queue ALL,',
    'queue ARCHIVE of a stream',
    'counts',
    'all with a rare label',
    'condition: none of a label',
    'condition: none of a value of the contact',
    'table of ALL, PRIORITY, back',
    'search for',
    'opening a case',
    'my cases',
    'clock',
  ])('was heard: %s', (what) => expect(doings.some((doing) => doing.startsWith(what))).toBe(true));

  it(
    'reads no growing table whole, and not much in vain',
    async () => {
      expect(told(await findFaults(desk.client, statements, BOUNDS, GROWN, REVIEWED))).toEqual([]);
    },
    10 * MINUTE,
  );
});

if (!GROWN)
  describe('a missing index', () => {
    it('is seen, by what was done when it was missed', async () => {
      await desk.client.query('DROP INDEX cases_closed_created');
      const found = await findFaults(
        desk.client,
        during('queue ARCHIVE, NEWEST, page 1'),
        BOUNDS,
        GROWN,
        REVIEWED,
      );
      expect(found).toMatchObject([{ during: 'queue ARCHIVE, NEWEST, page 1', mode: 'generic' }]);
      expect(found[0]!.faults.join()).toMatch(/pages for 51 rows/);
    });
  });
