import type { Stream } from '@sprawa/cases';
import type { Contacts } from '../people/file-contacts.js';
import type { Hired } from '../people/hire-agents.js';
import type { Part } from '../scripts/script.js';
import { SCRIPTS } from '../scripts/scripts.js';
import type { Performance } from './performance.js';
import { stage } from './stage.js';

interface Own {
  script: string;
  /** How many of its steps are played; all when left out. */
  steps?: number;
  /** Hours since the last of them. */
  ended: number;
  parts: Partial<Record<Part, string>>;
}

/** The cases of customer@demo.test: open, waiting for them, being approved, to be paid, collected, closed. */
const OWN: readonly Own[] = [
  { script: 'parcel-lost-pl', ended: 2_650, parts: { 'first-line': 'specialist@demo.test' } },
  { script: 'laptop-slow-pl', ended: 1_700, parts: { technician: 'piotr.maj@demo.test' } },
  { script: 'wrong-invoice-data-pl', ended: 1_300, parts: { 'first-line': 'emma.lindsay@demo.test' } },
  {
    script: 'annual-return-pl',
    ended: 640,
    parts: { bookkeeper: 'trainee@demo.test', approver: 'expert@demo.test' },
  },
  {
    script: 'machine-leaks-pl',
    steps: 5,
    ended: 20,
    parts: { 'first-line': 'daniel.hughes@demo.test', specialist: 'expert@demo.test' },
  },
  {
    script: 'zus-relief-pl',
    steps: 3,
    ended: 5,
    parts: { bookkeeper: 'trainee@demo.test', approver: 'expert@demo.test' },
  },
  { script: 'screen-pl', steps: 2, ended: 30, parts: { technician: 'specialist@demo.test' } },
  { script: 'return-pl', steps: 0, ended: 3, parts: {} },
];

export function customersOwn(
  streams: readonly Stream[],
  agents: readonly Hired[],
  contacts: Contacts,
  now: Date,
): Performance[] {
  return OWN.flatMap(({ script: key, steps, ended, parts }) => {
    const script = SCRIPTS.find((candidate) => candidate.key === key);
    if (!script) throw new Error(`There is no script ${key}`);
    const stream = streams.find(({ definition }) => definition.key === script.stream);
    if (!stream) return [];
    const wanted = { script, steps: script.steps.slice(0, steps), ended, began: null };
    return [stage(wanted, `own ${key}`, stream, agents, contacts, now, parts, contacts.customer)];
  });
}
