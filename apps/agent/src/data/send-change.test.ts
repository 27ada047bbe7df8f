import type { CaseRow } from './case-rows.js';
import type { Outcome } from './outcome.js';
import { sendChange } from './send-change.js';
import type { Side } from './three-way.js';

/** A case as the server has it, which others may change between two questions. */
function server(subject: string, others: ((held: { subject: string; version: number }) => void)[] = []) {
  const held = { subject, version: 1, writes: [] as string[] };
  const ask = (mine: string) => async (version: number) => {
    const other = others.shift();
    if (other) {
      other(held);
      held.version += 1;
    }
    if (version !== held.version)
      return { __typename: 'VersionConflict', case: { ...held } } as unknown as Outcome;
    held.subject = mine;
    held.version += 1;
    held.writes.push(mine);
    return { __typename: 'ActionPerformed', case: { ...held } } as unknown as Outcome;
  };
  const change = (mine: string) => ({
    ...{ version: 1, base: subject, mine, ask: ask(mine), same: Object.is },
    theirs: (now: CaseRow) => now.subject,
  });
  return { held, change };
}
const renames = (subject: string) => (held: { subject: string }) => void (held.subject = subject);
const elsewhere = () => {};

function asked(...answers: Side[]) {
  const questions: [string, string][] = [];
  return {
    questions,
    ask: async (mine: string, theirs: string) => {
      questions.push([mine, theirs]);
      return answers.shift()!;
    },
  };
}

describe('a change of one part of a case', () => {
  it('is sent once when nobody was faster', async () => {
    const { held, change } = server('old');
    await sendChange(change('mine'), asked().ask);
    expect(held.writes).toEqual(['mine']);
  });

  it('goes through without a question when somebody changed something else', async () => {
    const { held, change } = server('old', [elsewhere, elsewhere]);
    const { questions, ask } = asked();
    expect(await sendChange(change('mine'), ask)).toMatchObject({
      outcome: { __typename: 'ActionPerformed' },
    });
    expect([held.subject, questions]).toEqual(['mine', []]);
  });

  it('asks nothing and writes nothing when they wrote the same', async () => {
    const { held, change } = server('old', [renames('mine')]);
    expect(await sendChange(change('mine'), asked().ask)).toMatchObject({ kind: 'kept' });
    expect(held.writes).toEqual([]);
  });

  it.each([
    ['theirs', 'theirs', []],
    ['mine', 'mine', ['mine']],
  ] as const)(
    'asks when they changed the very same, and does what was chosen: %s',
    async (side, is, writes) => {
      const { held, change } = server('old', [renames('theirs')]);
      const { questions, ask } = asked(side);
      await sendChange(change('mine'), ask);
      expect([held.subject, held.writes, questions]).toEqual([is, writes, [['mine', 'theirs']]]);
    },
  );

  it('asks again when they change it once more while one chooses', async () => {
    const { held, change } = server('old', [renames('theirs'), renames('again')]);
    const { questions, ask } = asked('mine', 'mine');
    await sendChange(change('mine'), ask);
    expect(questions).toEqual([
      ['mine', 'theirs'],
      ['mine', 'again'],
    ]);
    expect(held.subject).toBe('mine');
  });

  it('does not ask twice about what one has seen', async () => {
    const { change, held } = server('old', [renames('theirs'), elsewhere]);
    const { questions, ask } = asked('mine');
    await sendChange(change('mine'), ask);
    expect(questions).toHaveLength(1);
    expect(held.subject).toBe('mine');
  });

  it('gives up with a conflict when others are faster without an end', async () => {
    const { held, change } = server(
      'old',
      Array.from({ length: 9 }, () => elsewhere),
    );
    expect(await sendChange(change('mine'), asked().ask)).toMatchObject({
      outcome: { __typename: 'VersionConflict' },
    });
    expect(held.writes).toEqual([]);
  });
});
