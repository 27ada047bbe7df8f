import { BULK_JOB, START_BULK } from '../bulk.js';
import { TWINS, type Person } from './desk.js';

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
/** Where one acts, and what else is there. */
export interface Place {
  number: string;
  /** The other case that is shared. */
  other: string;
  /** Of cases. */
  labels: readonly string[];
}
/** What one does with what one saw a moment ago; others may have been faster meanwhile. */
type Move = (person: Person, place: Place, token: string, chance: () => number) => Promise<Done>;

const LOOK = `query ($number: String!) { case(number: $number) { version state { key } proposal { html } } }`;

async function look({ client }: Person, { number }: Place): Promise<Seen> {
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
  async (person, place, token) => {
    const { version } = await look(person, place);
    const input = { number: place.number, version, action, ...(words && { html: `<p>${token}</p>` }) };
    return { ...(await give(person, asks('performAction', 'PerformActionInput'), input)), seen: version };
  };

const changes =
  (name: string, type: string, what: (token: string, chance: () => number) => object): Move =>
  async (person, place, token, chance) => {
    const { version } = await look(person, place);
    const input = { number: place.number, version, ...what(token, chance) };
    return { ...(await give(person, asks(name, type), input)), seen: version };
  };

const anyOf = <T>(all: readonly T[], chance: () => number): T => all[Math.floor(chance() * all.length)]!;

/** As a job over many cases, of which this is one: what became of it is what the job says. */
const inBulk: Move = async (person, { number, other, labels }, _token, chance) => {
  const { version } = await look(person, { number, other, labels });
  const operation = anyOf(
    [
      { priority: anyOf(PRIORITIES, chance) },
      { labels: { add: [anyOf(labels, chance)], remove: [] } },
      { labels: { add: [], remove: [anyOf(labels, chance)] } },
      { assign: { agentId: person.agentId } },
    ],
    chance,
  );
  const input = { choice: { cases: [{ number, version }] }, operation };
  const { data, errors } = await person.client.raw(START_BULK, { input });
  if (errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN'))
    return { __typename: 'Refused', seen: version };
  const { job: begun } = data.startBulk;
  if (!begun) return { __typename: 'Refused', seen: version };
  for (let job = begun; ; job = (await person.client.ask(BULK_JOB, { id: job.id })).bulkJob)
    if (job.state !== 'RUNNING') return { __typename: typenameOf(job), seen: version };
};
const typenameOf = ({ refused, conflicts }: { refused: number; conflicts: number }) =>
  refused > 0 ? 'Refused' : conflicts > 0 ? 'VersionConflict' : 'ActionPerformed';

/** To the twin of the stream it is in. */
const toTheTwin: Move = async (person, { number }) => {
  const { case: found } = await person.client.ask(TARGETS, { number });
  const twin = found?.streamTargets.find(({ key }: { key: string }) => TWINS.includes(key));
  const version = found?.version ?? 1;
  const input = { number, version, streamId: twin?.id ?? '' };
  return {
    ...(await give(person, asks('moveCaseToStream', 'MoveCaseToStreamInput'), input)),
    seen: version,
  };
};
const TARGETS = `query ($number: String!) { case(number: $number) { version streamTargets { id key } } }`;

/** What takes no version, for it adds up. */
const adds =
  (name: string, type: string, what: (place: Place, chance: () => number) => object): Move =>
  async (person, place, _token, chance) => ({
    ...(await give(person, asks(name, type), { number: place.number, ...what(place, chance) })),
    seen: null,
  });

/** A note of one's own that stands, with the words one has seen. */
const NOTES = `query ($number: String!) { case(number: $number) { version timeline(last: 50) { edges { node {
  ... on NoteEntry { id wordingId mayEdit } } } } } }`;

const editsNote: Move = async (person, { number }, token) => {
  const { case: found } = await person.client.ask(NOTES, { number });
  const own = (found?.timeline.edges ?? [])
    .map(({ node }: { node: { id?: string; wordingId: string; mayEdit: boolean } }) => node)
    .findLast(({ id, mayEdit }: { id?: string; mayEdit: boolean }) => id && mayEdit);
  if (!own) return { __typename: 'Refused', seen: null };
  const input = {
    number,
    version: found.version,
    entryId: own.id,
    seen: own.wordingId,
    html: `<p>${token}</p>`,
  };
  // Words that others wrote in between do not stand in the way of a note.
  return { ...(await give(person, asks('editNote', 'EditNoteInput'), input)), seen: null };
};

const undoesMerge: Move = async ({ client }, { number }) => {
  const { data, errors } = await client.raw(
    `mutation ($number: String!) { result: undoMerge(number: $number) { __typename } }`,
    { number },
  );
  if (errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN'))
    return { __typename: 'Refused', seen: null };
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...(data as { result: Result }).result, seen: null };
};

const LINKS = ['RELATED', 'CHILD_OF', 'PARENT_OF'];
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
      priority: anyOf(PRIORITIES, chance),
    })),
    words: false,
  },
  bulk: { move: inBulk, words: false },
  'move-stream': { move: toTheTwin, words: false },
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
    move: async (person, place, token, chance) =>
      changes('assignCase', 'AssignCaseInput', () => ({ agentId: chance() < 0.7 ? person.agentId : null }))(
        ...([person, place, token, chance] as const),
      ),
    words: false,
  },
  'edit-note': { move: editsNote, words: true },
  label: {
    move: adds('labelCase', 'LabelCaseInput', ({ labels }, chance) =>
      chance() < 0.6
        ? { add: [anyOf(labels, chance)], remove: [] }
        : { add: [], remove: [anyOf(labels, chance)] },
    ),
    words: false,
  },
  link: {
    move: adds('linkCases', 'LinkCasesInput', ({ other }, chance) => ({
      ...{ kind: anyOf(LINKS, chance), to: other },
    })),
    words: false,
  },
  unlink: {
    move: adds('unlinkCases', 'LinkCasesInput', ({ other }, chance) => ({
      ...{ kind: anyOf(LINKS, chance), to: other },
    })),
    words: false,
  },
  merge: {
    move: async (person, place, token, chance) =>
      changes('mergeCases', 'MergeCasesInput', () => ({ into: place.other }))(
        ...([person, place, token, chance] as const),
      ),
    words: false,
  },
  'undo-merge': { move: undoesMerge, words: false },
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
    move: async (person, { number }, token) => ({
      ...(await give(person, CUSTOMER, { number, action: 'reply', text: token })),
      seen: null,
    }),
    words: true,
  },
};

/** What people are there for comes more often, or hardly anything would ever be approved. */
const DECIDES = [
  ...['accept', 'accept', 'accept', 'accept', 'accept-edited', 'accept-edited', 'accept-edited'],
  ...['reject', 'reject', 'reject'],
];
const PROPOSES = Array<string>(9).fill('propose');
/** What needs something there already, a note of one's own or a merge, meets it seldom enough. */
const AFTERWARDS = ['note', 'edit-note', 'edit-note', 'edit-note', 'undo-merge', 'undo-merge'];
const OFTEN: Record<string, string[]> = {
  ...{ expert: DECIDES, manager: DECIDES, specialist: PROPOSES, trainee: PROPOSES },
};

/** One move of chance's choice. @throws on anything that is neither done, a conflict nor a refusal */
export async function makeMove(
  person: Person,
  place: Place,
  token: string,
  chance: () => number,
): Promise<Deed> {
  const known = person.agentId ? agents : customers;
  const names = [...Object.keys(known), ...(person.agentId ? AFTERWARDS : []), ...(OFTEN[person.key] ?? [])];
  const name = names[Math.floor(chance() * names.length)]!;
  const { move, words } = known[name]!;
  const result = await move(person, place, token, chance);
  const done = ['ActionPerformed', 'MyCaseSaved'].includes(result.__typename);
  if (!done && !['VersionConflict', 'Refused'].includes(result.__typename))
    throw new Error(`${name} gave ${JSON.stringify(result)}`);
  return {
    ...{
      person: person.key,
      move: name,
      number: place.number,
      token: words ? token : null,
      seen: result.seen,
    },
    outcome: done ? 'done' : result.__typename === 'VersionConflict' ? 'conflict' : 'refused',
  };
}
