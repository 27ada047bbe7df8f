import type { Stream } from '@sprawa/cases';
import { meaningOf } from '@sprawa/workflow';
import type { Chance } from '../chance.js';
import type { Script, Step, StreamKey } from '../scripts/script.js';
import { waysInto } from './plot.js';

/** A case the demo is to have. */
export interface Wanted {
  script: Script;
  steps: readonly Step[];
  /** Hours before now at which the last step was done, or at which a closed case began. */
  ended: number | null;
  began: number | null;
}

/** How many open cases stand in each state. */
const OPEN: Record<StreamKey, Record<string, number>> = {
  support: {
    new: 8,
    'in-progress': 8,
    specialists: 5,
    'callback-agreed': 6,
    'callback-open': 4,
    waiting: 7,
  },
  'accounting-office': { new: 5, 'in-progress': 5, 'to-accept': 5, waiting: 6 },
  'repair-with-payment': { received: 5, diagnosis: 5, 'waiting-for-payment': 6, 'under-repair': 5, ready: 4 },
};
/** How many are over and done with. */
const CLOSED: Record<StreamKey, number> = { support: 98, 'accounting-office': 76, 'repair-with-payment': 70 };

const MONTHS_IN_HOURS = 7 * 30 * 24;
/** Hours since the latest step of an open case, at most. */
const OLDEST = 8 * 24;
/** Of one that waits: with nights, weekends and a late word added it stays far below every timer, so that no case closes itself on the first day. */
const OLDEST_WAITING = 4.5 * 24;
/** Until a callback that is still to come, however long a weekend the step before it was moved back by. */
const TERM_TO_COME = 98;

/** What the office has on its hands and behind it, in no order. */
export function repertoire(streams: readonly Stream[], scripts: readonly Script[], chance: Chance): Wanted[] {
  return streams.flatMap((stream) => {
    const key = stream.definition.key as StreamKey;
    const own = scripts.filter((script) => script.stream === key);
    const usual = own.filter((script) => script.once === undefined);
    return [
      ...onlyOnce(own, chance),
      ...openCases(stream, usual, OPEN[key], chance),
      ...closedCases(usual, CLOSED[key], chance),
    ];
  });
}

function onlyOnce(scripts: readonly Script[], chance: Chance): Wanted[] {
  return scripts.flatMap((script) =>
    script.once === undefined
      ? []
      : [
          {
            script,
            steps: script.steps.slice(0, script.once),
            ended: chance.between(20, OLDEST_WAITING),
            began: null,
          },
        ],
  );
}

function openCases(
  stream: Stream,
  scripts: readonly Script[],
  counts: Record<string, number>,
  chance: Chance,
): Wanted[] {
  return Object.entries(counts).flatMap(([state, wanted]) => {
    const ways = waysInto(stream, scripts, state);
    const inTurn = chance.shuffled([...new Set(ways.map(({ script }) => script))]);
    return Array.from({ length: inTurn.length === 0 ? 0 : wanted }, (_, turn) => {
      const script = inTurn[turn % inTurn.length]!;
      const { count } = chance.of(ways.filter((way) => way.script === script));
      const fresh = stream.state(state).key === stream.initial.key;
      const calls = meaningOf(stream.state(state).kind).callback !== null;
      // Every other one has fallen due, within the last day or so.
      const isDue = turn % 2 === 0;
      const ended = fresh
        ? chance.between(0.3, turn < 4 ? 6 : 60)
        : calls
          ? chance.between(isDue ? 5 : 0.5, isDue ? 26 : 3)
          : chance.between(turn < 3 ? 1 : 8, stream.state(state).waiting ? OLDEST_WAITING : OLDEST);
      return {
        script,
        steps: [
          ...script.steps.slice(0, count).map((step) => (calls && !isDue ? inDays(step) : step)),
          ...touches(stream, script, state, turn, chance),
        ],
        ended,
        began: null,
      };
    });
  });
}

/** The same, with the callback it agrees on still to come. */
function inDays(step: Step): Step {
  return step.kind === 'act' && step.term !== undefined ? { ...step, term: TERM_TO_COME } : step;
}

/** What somebody did to an open case besides its script: a priority, an owner. */
function touches(stream: Stream, script: Script, state: string, turn: number, chance: Chance): Step[] {
  const steps: Step[] = [];
  if (state === stream.initial.key && turn % 4 === 1) {
    const group = {
      support: 'support-first-line',
      'accounting-office': 'bookkeepers',
      'repair-with-payment': 'technicians',
    } as const;
    steps.push({ kind: 'assign', by: 'manager', to: group[script.stream] });
  }
  if (state === stream.initial.key && turn % 4 === 3) {
    const part = {
      support: 'first-line',
      'accounting-office': 'bookkeeper',
      'repair-with-payment': 'technician',
    } as const;
    steps.push({ kind: 'assign', by: 'manager', to: part[script.stream] });
  }
  if (script.steps.some((step) => step.kind === 'prioritise')) return steps;
  const lot = chance.next();
  const priority =
    lot < 0.09 ? 'urgent' : lot < 0.3 ? 'high' : lot < 0.55 ? 'normal' : lot < 0.62 ? 'low' : null;
  if (priority) steps.push({ kind: 'prioritise', by: 'manager', priority, wait: [0.1, 1.5] });
  return steps;
}

/** Every script in turn; newer cases somewhat oftener than old ones, as in an office that grows. */
function closedCases(scripts: readonly Script[], count: number, chance: Chance): Wanted[] {
  const inTurn = chance.shuffled(scripts);
  return Array.from({ length: inTurn.length === 0 ? 0 : count }, (_, turn) => {
    const script = inTurn[turn % inTurn.length]!;
    const began = MONTHS_IN_HOURS * (1 - chance.next() ** 0.8) + 30;
    return { script, steps: script.steps, began, ended: null };
  });
}
