import type { Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import type { CaseFacts, LinkKind, PlanResult } from './plan.js';

/** Links of one case. */
export const LINKS_LIMIT = 100;
/** Levels of parents and children, the uppermost included. */
export const TREE_DEPTH = 5;

const OPPOSITES: Record<LinkKind, LinkKind> = {
  related: 'related',
  'duplicate-of': 'duplicated-by',
  'duplicated-by': 'duplicate-of',
  blocks: 'blocked-by',
  'blocked-by': 'blocks',
  'child-of': 'parent-of',
  'parent-of': 'child-of',
};

/** The same link as the other case says it. */
export const oppositeOf = (kind: LinkKind): LinkKind => OPPOSITES[kind];

/** What stands between and around two cases that somebody wants to link. */
export interface LinkFacts {
  itself: boolean;
  /** They are linked already, in whatever way. */
  linked: boolean;
  /** Links of the one that has more. */
  links: number;
  /** Of a parent and a child alone. */
  tree?: {
    childHasParent: boolean;
    /** The child is the parent's parent, or stands further above it. */
    circle: boolean;
    /** Levels from the uppermost down to the parent, and from the child down to the lowest. */
    above: number;
    below: number;
  };
}

export type LinkObstacle = 'itself' | 'linked' | 'many' | 'has-parent' | 'circle' | 'deep';

/** Why two cases cannot be linked so; null: they can (CS-28). */
export function linkObstacle({ itself, linked, links, tree }: LinkFacts): LinkObstacle | null {
  if (itself) return 'itself';
  if (linked) return 'linked';
  if (links >= LINKS_LIMIT) return 'many';
  if (!tree) return null;
  // First, for it is told of a parent that is seen: that there is a circle besides might tell of cases that are not.
  if (tree.childHasParent) return 'has-parent';
  if (tree.circle) return 'circle';
  return tree.above + tree.below > TREE_DEPTH ? 'deep' : null;
}

interface Link {
  /** What the case is to the other one. */
  kind: LinkKind;
  /** The other one. */
  caseId: string;
}

/** Of either of two cases that are linked from now on; takes no version, for links add up. */
export function planLinked(workflow: Workflow, facts: CaseFacts, { kind, caseId }: Link): PlanResult {
  return builtInPlan(workflow, facts, 'link', undefined, [], () => ({
    entries: [
      { kind: 'change', changes: [{ what: 'linked', from: null, to: caseId, key: kind }], fields: {} },
    ],
  }));
}

/** Of either of two cases that are linked no longer. */
export function planUnlinked(workflow: Workflow, facts: CaseFacts, { kind, caseId }: Link): PlanResult {
  return builtInPlan(workflow, facts, 'unlink', undefined, [], () => ({
    entries: [
      { kind: 'change', changes: [{ what: 'unlinked', from: caseId, to: null, key: kind }], fields: {} },
    ],
  }));
}
