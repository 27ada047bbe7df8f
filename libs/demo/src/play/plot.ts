import type { Stream } from '@sprawa/cases';
import type { Script, Step } from '../scripts/script.js';

/** The state a case is in after the first `count` steps, by the workflow alone. */
export function stateAfter(stream: Stream, steps: readonly Step[], count: number): string {
  let state = stream.initial.key;
  for (const step of steps.slice(0, count)) {
    const { actions } = stream.workflow;
    const action =
      step.kind === 'act'
        ? actions.find(({ key }) => key === step.action)
        : step.kind === 'wrote' && !step.automatic
          ? actions.find(
              ({ trigger, from }) => trigger.by === 'customer-message' && (from as string[]).includes(state),
            )
          : undefined;
    state = action?.to ?? state;
  }
  return state;
}

/** Ways to leave a case in this state: a script and how many of its steps are played. Only those that just got there or were written to there. */
export function waysInto(
  stream: Stream,
  scripts: readonly Script[],
  state: string,
): { script: Script; count: number }[] {
  return scripts.flatMap((script) =>
    Array.from({ length: script.steps.length + 1 }, (_, count) => count)
      .filter((count) => stateAfter(stream, script.steps, count) === state)
      .map((count) => ({ script, count })),
  );
}
