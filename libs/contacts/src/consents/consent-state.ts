/** One row of what a contact said about one kind of consent. */
export interface ConsentStep {
  id: string;
  event: 'given' | 'withdrawn' | 'taken-back';
  /** When it was said. */
  at: Date;
  /** In the order in which they were recorded. */
  place: number;
  /** Of one that takes back: what it says was a mistake. */
  takesBack: string | null;
}

export type ConsentStanding =
  { state: 'never-asked'; by: null } | { state: 'given' | 'withdrawn'; by: ConsentStep };

/**
 * Whether a consent stands (CT-4). The last thing that was said counts, whenever it was written down: a paper found late
 * brings back nothing that was withdrawn after it. What was said at the same moment counts in the order of recording, and
 * what was recorded by mistake not at all.
 * @param asOf looks at nothing said later; left out: at everything
 */
export function consentStanding(steps: readonly ConsentStep[], asOf?: Date): ConsentStanding {
  const mistakes = new Set(steps.map(({ takesBack }) => takesBack));
  const said = steps
    .filter(({ id, event, at }) => event !== 'taken-back' && !mistakes.has(id) && (!asOf || at <= asOf))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || one.place - other.place);
  const last = said.at(-1);
  if (!last || last.event === 'taken-back') return { state: 'never-asked', by: null };
  return { state: last.event, by: last };
}
