import { BULK_JOB, START_BULK } from '../bulk.js';
import type { Person } from './desk.js';

/** What somebody did, and whether it was taken. */
export interface Deed {
  person: string;
  move: string;
  number: string;
  /** Stands in the words that were written; null where none were. */
  token: string | null;
  outcome: 'done' | 'conflict' | 'refused';
  /** The version it was decided on. */
  seen: number | null;
}

type Result = { __typename: string };
/** And the version one saw before; null for a customer, who sees none. */
type Done = Result & { seen: number | null };
interface Seen {
  version: number;
  state: { key: string };
  proposal: { html: string } | null;
}
/** What one does with what one saw a moment ago; others may have been faster meanwhile. */
type Move = (person: Person, number: string, token: string, chance: () => number) => Promise<Done>;

const LOOK = `query ($number: String!) { case(number: $number) { version state { key } proposal { html } } }`;

async function look({ client }: Person, number: string): Promise<Seen> {
  const { case: found } = await client.ask(LOOK, { number });
  // Nothing to see: whatever is tried then must be refused.
  return found ?? { version: 1, state: { key: 'unseen' }, proposal: null };
}
/** A right that one lacks is a refusal like any other. @throws on all other errors */
async function give({ client }: Person, question: string, input: object): Promise<Result> {
  const { data, errors } = await client.raw(question, { input });
  if (errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')) return { __typename: 'Refused' };
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { result: Result }).result;
}
const asks = (name: string, type: string) =>
  `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename } }`;

const performs =
  (action: string, words: boolean): Move =>
  async (person, number, token) => {
    const { version } = await look(person, number);
    const input = { number, version, action, ...(words && { html: `<p>${token}</p>` }) };
    return { ...(await give(person, asks('performAction', 'PerformActionInput'), input)), seen: version };
  };

const changes =
  (name: string, type: string, what: (token: string, chance: () => number) => object): Move =>
  async (person, number, token, chance) => {
    const { version } = await look(person, number);
    const input = { number, version, ...what(token, chance) };
    return { ...(await give(person, asks(name, type), input)), seen: version };
  };

/** As a job over many cases, of which this is one: what became of it is what the job says. */
const inBulk: Move = async (person, number, _token, chance) => {
  const { version } = await look(person, number);
  const input = {
    choice: { cases: [{ number, version }] },
    operation: { priority: PRIORITIES[Math.floor(chance() * PRIORITIES.length)] },
  };
  const { data, errors } = await person.client.raw(START_BULK, { input });
  if (errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN'))
    return { __typename: 'Refused', seen: version };
  for (let job = data.startBulk.job; ; job = (await person.client.ask(BULK_JOB, { id: job.id })).bulkJob)
    if (job.state !== 'RUNNING') return { __typename: typenameOf(job), seen: version };
};
const typenameOf = ({ refused, conflicts }: { refused: number; conflicts: number }) =>
  refused > 0 ? 'Refused' : conflicts > 0 ? 'VersionConflict' : 'ActionPerformed';

const PRIORITIES = ['NONE', 'LOW', 'NORMAL', 'HIGH', 'URGENT'];
const agents: Record<string, { move: Move; words: boolean }> = {
  reply: { move: performs('reply', true), words: true },
  propose: { move: performs('propose', true), words: true },
  accept: { move: performs('accept', false), words: false },
  'accept-edited': { move: performs('accept', true), words: true },
  reject: { move: performs('reject', true), words: true },
  note: { move: performs('note', true), words: true },
  'take-over': { move: performs('take-over', false), words: false },
  settle: { move: performs('settle', false), words: false },
  reopen: { move: performs('reopen', false), words: false },
  priority: {
    move: changes('setPriority', 'SetPriorityInput', (_token, chance) => ({
      priority: PRIORITIES[Math.floor(chance() * PRIORITIES.length)],
    })),
    words: false,
  },
  bulk: { move: inBulk, words: false },
  subject: {
    move: changes('setSubject', 'SetSubjectInput', (token) => ({ subject: `About ${token}` })),
    words: false,
  },
  source: {
    move: changes('setSource', 'SetSourceInput', (_token, chance) => ({
      source: chance() < 0.5 ? 'CALL' : 'SMS',
    })),
    words: false,
  },
  assign: {
    move: async (person, number, token, chance) =>
      changes('assignCase', 'AssignCaseInput', () => ({ agentId: chance() < 0.7 ? person.agentId : null }))(
        ...([person, number, token, chance] as const),
      ),
    words: false,
  },
};

const CUSTOMER = /* GraphQL */ `
  mutation ($input: PerformActionInput!) {
    result: performAction(input: $input) {
      __typename
    }
  }
`;
const customers: Record<string, { move: Move; words: boolean }> = {
  writes: {
    move: async (person, number, token) => ({
      ...(await give(person, CUSTOMER, { number, action: 'reply', text: token })),
      seen: null,
    }),
    words: true,
  },
};

/** What people are there for comes more often, or hardly anything would ever be approved. */
const DECIDES = ['accept', 'accept', 'accept', 'accept-edited', 'accept-edited', 'reject'];
const PROPOSES = ['propose', 'propose', 'propose', 'propose', 'propose'];
const OFTEN: Record<string, string[]> = {
  ...{ expert: DECIDES, manager: DECIDES, specialist: PROPOSES, trainee: PROPOSES },
};

/** One move of chance's choice. @throws on anything that is neither done, a conflict nor a refusal */
export async function makeMove(
  person: Person,
  number: string,
  token: string,
  chance: () => number,
): Promise<Deed> {
  const known = person.agentId ? agents : customers;
  const names = [...Object.keys(known), ...(OFTEN[person.key] ?? [])];
  const name = names[Math.floor(chance() * names.length)]!;
  const { move, words } = known[name]!;
  const result = await move(person, number, token, chance);
  const done = ['ActionPerformed', 'MyCaseSaved'].includes(result.__typename);
  if (!done && !['VersionConflict', 'Refused'].includes(result.__typename))
    throw new Error(`${name} gave ${JSON.stringify(result)}`);
  return {
    ...{ person: person.key, move: name, number, token: words ? token : null, seen: result.seen },
    outcome: done ? 'done' : result.__typename === 'VersionConflict' ? 'conflict' : 'refused',
  };
}
