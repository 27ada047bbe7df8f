import type { Answer, Stream } from '@sprawa/cases';
import type { Chance } from '../chance.js';
import type { KnownContact } from '../people/file-contacts.js';
import type { Hired } from '../people/hire-agents.js';
import type { Part, Script, Step } from '../scripts/script.js';
import type { Details } from './details.js';

/** One case to be played. */
export interface Performance {
  script: Script;
  stream: Stream;
  contact: KnownContact;
  /** In copy, when the script wants somebody. */
  copied: KnownContact;
  part: (part: Part) => Hired;
  /** Times of the first words and of each step that is played; steps beyond them are left for the future. */
  times: readonly Date[];
  /** Steps in place of the script's own, as many as there are times for. */
  steps: readonly Step[];
  chance: Chance;
}

export interface Played extends Performance {
  caseId: string;
  number: string;
  details: Details;
  /** Each step of a script is one change; a door that counts otherwise refuses the next as stale. */
  version: number;
}

/** A door said no: the workflow is not the one the script was written for. The case stays as far as it had come. */
export class ScriptRefused extends Error {}

/** @returns the case's number; @throws ScriptRefused */
export function answered(answer: Answer, script: string, action: string): string {
  if (answer.kind === 'done') return answer.number;
  const why =
    answer.kind === 'refused'
      ? `${answer.code} ${answer.fieldErrors.map((error) => error.path).join(' ')}`.trim()
      : 'STALE_VERSION';
  throw new ScriptRefused(`Script ${script} stopped at ${action}: ${why}`);
}
