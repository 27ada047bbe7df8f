import fc from 'fast-check';
import { isOpen } from '../model/state-kind.js';
import { initialState, isOfferedIn } from '../model/states.js';
import type { Workflow } from '../model/workflow.js';
import type { Performer } from '../plan/plan.js';
import { mayPerform } from '../plan/rights.js';
import { anyDocument, PRINCIPALS } from '../testing/any-document.js';
import { findWeaknesses } from './find-weaknesses.js';
import { readWorkflowDocument } from './read-workflow-file.js';

/** Everybody there could be: one role, any groups, one address or another. */
const EVERYBODY: Performer[] = PRINCIPALS.filter((name) => name.startsWith('role:')).flatMap((role) =>
  [[], ['group:product'], ['group:sales'], ['group:product', 'group:sales']].flatMap((groups) =>
    ['agent:anna@firm.example', 'agent:boris@firm.example', 'agent:nobody@firm.example'].map((address) => ({
      kind: 'agent' as const,
      agentId: address,
      principals: [role, ...groups, address],
    })),
  ),
);
const ANYTHING: Performer[] = [...EVERYBODY, { kind: 'contact', contactId: 'x' }, { kind: 'system' }];

/** Each step from a state that is possible in the engine's own eyes, for anybody there could be, one by one. */
function steps(workflow: Workflow, from: string, performers: readonly Performer[]): string[] {
  return performers.flatMap((performer) =>
    workflow.actions
      .filter((action) => isOfferedIn(action, from) && mayPerform(workflow, action, from, performer))
      .flatMap((action) => {
        const accepted =
          action.writes === 'accept' && action.to === undefined
            ? workflow.actions.filter((other) => other.approval).map((other) => other.to)
            : [];
        return [action.to, action.approval?.to, ...accepted].filter((to) => to !== undefined);
      }),
  );
}

function explored(workflow: Workflow): Set<string> {
  const walk = (key: string, seen: Set<string>): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of steps(workflow, key, ANYTHING)) walk(next, seen);
    return seen;
  };
  return walk(initialState(workflow).key, new Set());
}

describe('weaknesses of any workflow', () => {
  it('are those that whoever tried everything as everybody would come upon', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const result = readWorkflowDocument(document);
        if ('problems' in result) throw new Error(JSON.stringify(result.problems));
        const { workflow } = result.file;
        const found = (code: string) =>
          findWeaknesses(workflow)
            .filter((weakness) => weakness.code === code)
            .map(({ key }) => key);
        const reached = explored(workflow);
        const leaves = (key: string, performers: readonly Performer[]) =>
          steps(workflow, key, performers).some((to) => to !== key);
        // Somebody who may do whatever an action asks for and sees everything.
        const boundless = {
          ...workflow,
          states: workflow.states.map((state) => ({ ...state, see: [...PRINCIPALS] })),
          actions: workflow.actions.map((action) => ({ ...action, perform: [...PRINCIPALS] })),
        };
        const everything = (key: string) => steps(boundless, key, ANYTHING).some((to) => to !== key);
        const keys = workflow.states.map(({ key }) => key);
        const open = workflow.states.filter(({ kind }) => isOpen(kind)).map(({ key }) => key);
        expect(found('unreachable-state')).toEqual(keys.filter((key) => !reached.has(key)));
        expect(found('dead-end')).toEqual(open.filter((key) => !everything(key)));
        expect(found('stuck-state')).toEqual(
          open.filter((key) => reached.has(key) && everything(key) && !leaves(key, ANYTHING)),
        );
        expect(found('action-nobody-holds')).toEqual(
          workflow.actions
            .filter((action) =>
              keys.every(
                (key) =>
                  !isOfferedIn(action, key) ||
                  !ANYTHING.some((one) => mayPerform(workflow, action, key, one)),
              ),
            )
            .map(({ key }) => key),
        );
      }),
      { numRuns: 300 },
    );
  });
});
