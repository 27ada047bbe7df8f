import { chance } from '../../testing/kill/chance.js';
import { openCase, openDesk, type Desk } from '../../testing/interleaving/desk.js';
import { makeMove, type Deed } from '../../testing/interleaving/moves.js';
import { reckon } from '../../testing/interleaving/reckoning.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

/** `npm run test:interleaving` sets the long form; a seed that was printed can be set to have the same deeds again. */
const SCHEDULES = Number(process.env.INTERLEAVING_SCHEDULES ?? 20);
const FIRST_SEED = Number(process.env.INTERLEAVING_SEED ?? 1);
/** Of each person in a schedule; two cases are shared by six people. */
const DEEDS = 8;
/** Each word of theirs ends what waits for approval. */
const DEEDS_OF_CUSTOMER = 2;
/** Looked at together: their mails are read once. */
const BATCH = 20;
/** Who is faster is not in the seed: until every outcome was met, so many more schedules are had. */
const MORE_AT_MOST = 80;

let api: RunningApi;
let desk: Desk;
beforeAll(async () => {
  api = await startApi();
  desk = await openDesk(api);
});
afterAll(() => api.stop());

/** Everybody at once, each with chance of their own: who is faster is up to the database. */
async function schedule(seed: number): Promise<{ numbers: string[]; deeds: Deed[] }> {
  const cases = [await openCase(desk), await openCase(desk)];
  const deeds = await Promise.all(
    desk.people.map(async (person, place) => {
      const random = chance(seed * 100 + place);
      const own: Deed[] = [];
      for (let at = 0; at < (person.agentId ? DEEDS : DEEDS_OF_CUSTOMER); at++) {
        const first = Math.floor(random() * cases.length);
        const where = {
          number: cases[first]!.number,
          other: cases[1 - first]!.number,
          labels: desk.labels,
        };
        own.push(await makeMove(person, where, `s${seed}p${place}d${at}x`, random));
      }
      return own;
    }),
  );
  return { numbers: cases.map(({ number }) => number), deeds: deeds.flat() };
}

async function mailsToTheCustomer(): Promise<string[]> {
  await api.settle();
  const mails = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as { to: string; text: string }[];
  return mails.filter(({ to }) => String(to).includes(desk.customerEmail)).map(({ text }) => text);
}

const HOLDS = {
  ...{ notOnce: [], refusedButKept: [], overwritten: [], stale: [], gaps: [], unapproved: [], mails: [] },
  ...{ wrongCounts: [], logFaults: [] },
};

const MET = [
  'reply done',
  'propose done',
  'accept done',
  'accept-edited done',
  'reject done',
  'writes done',
  'move-stream done',
  'subject conflict',
  'bulk done',
  'label done',
  'link done',
  'edit-note done',
  'merge done',
  'undo-merge done',
];

describe('agents and a customer who change the same cases at once', () => {
  /** Of all schedules: how often which deed ended how. */
  const outcomes = new Map<string, number>();
  const batches = Array.from({ length: Math.ceil(SCHEDULES / BATCH) }, (_, at) => FIRST_SEED + at * BATCH);

  const unmet = () => MET.filter((wanted) => !outcomes.has(wanted));
  async function holds(seed: number): Promise<void> {
    const { numbers, deeds } = await schedule(seed);
    for (const { move, outcome } of deeds)
      outcomes.set(`${move} ${outcome}`, (outcomes.get(`${move} ${outcome}`) ?? 0) + 1);
    const found = await reckon(api, numbers, deeds, await mailsToTheCustomer());
    expect({ seed, ...found }).toEqual({ seed, ...HOLDS });
  }

  it.each(batches)(
    'lose nothing, send nothing unapproved and nothing twice, from seed %i',
    async (first) => {
      for (let seed = first; seed < Math.min(first + BATCH, FIRST_SEED + SCHEDULES); seed++)
        await holds(seed);
    },
    600_000,
  );

  it('met one another at all of it: chance that only ever met refusals would prove nothing', async () => {
    const next = FIRST_SEED + SCHEDULES;
    for (let seed = next; unmet().length > 0 && seed < next + MORE_AT_MOST; seed++) await holds(seed);
    expect(unmet()).toEqual([]);
  }, 600_000);
});
