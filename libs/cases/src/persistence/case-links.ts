import type { Tx } from '@sprawa/platform';
import { LINKS_LIMIT, TREE_DEPTH, oppositeOf, type LinkFacts, type LinkKind } from '@sprawa/workflow';

/** Any number: whoever builds on trees of cases does it one after the other, so that no two make a circle together. */
const TREES_LOCK = 1790000210;

/** As `case_link` keeps a link: of the four ways it can be said from one side. */
function kept(from: string, to: string, kind: LinkKind): { from: string; to: string; kind: LinkKind } {
  return ['duplicated-by', 'blocked-by', 'parent-of'].includes(kind)
    ? { from: to, to: from, kind: oppositeOf(kind) }
    : { from, to, kind };
}

/** Before the cases are locked: whoever holds them waits for nobody here. */
export const lockTrees = async (tx: Tx): Promise<void> => {
  await tx.query(`SELECT pg_advisory_xact_lock($1)`, [TREES_LOCK]);
};

/** Links that two cases have as they are found now, what was merged into either included. */
const BETWEEN = `
  l.from_id IN (SELECT id FROM cases WHERE id = $1 OR merged_into = $1) AND l.to_id IN (SELECT id FROM cases WHERE id = $2 OR merged_into = $2)
  OR l.from_id IN (SELECT id FROM cases WHERE id = $2 OR merged_into = $2) AND l.to_id IN (SELECT id FROM cases WHERE id = $1 OR merged_into = $1)`;

/** What decides whether two cases may be linked; both are locked. */
export async function linkFacts(tx: Tx, from: string, to: string, kind: LinkKind): Promise<LinkFacts> {
  const link = kept(from, to, kind);
  const inTree = link.kind === 'child-of';
  const [found] = (await tx.query(
    `SELECT EXISTS (SELECT FROM case_link l WHERE ${BETWEEN}) AS linked,
       (SELECT max(n)::int FROM (
          SELECT count(*) AS n FROM unnest($3::uuid[]) s JOIN cases c ON c.id = s OR c.merged_into = s
          JOIN case_link l ON l.from_id = c.id OR l.to_id = c.id GROUP BY s) each) AS links`,
    [from, to, [from, to]],
  )) as [{ linked: boolean; links: number | null }];
  const facts: LinkFacts = { itself: from === to, linked: found.linked, links: found.links ?? 0 };
  return inTree ? { ...facts, tree: await treeFacts(tx, link.from, link.to) } : facts;
}

async function treeFacts(tx: Tx, child: string, parent: string): Promise<LinkFacts['tree']> {
  const above = await withThoseAbove(tx, parent);
  const [below] = (await tx.query(
    `WITH RECURSIVE down (id, level) AS (
       SELECT $1::uuid, 1
       UNION SELECT c, level + 1 FROM down, children_of(down.id) c WHERE level <= ${TREE_DEPTH})
     SELECT max(level)::int AS levels, (SELECT parent_of($1)) IS NOT NULL AS has_parent FROM down`,
    [child],
  )) as [{ levels: number; has_parent: boolean }];
  return {
    childHasParent: below.has_parent,
    circle: above.includes(child),
    above: above.length,
    below: below.levels,
  };
}

/** The case and those above it, from itself upwards; ends where merges have led in a circle. */
async function withThoseAbove(tx: Tx, caseId: string): Promise<string[]> {
  const rows = (await tx.query(
    `WITH RECURSIVE up (id, level) AS (
       SELECT $1::uuid, 1
       UNION ALL SELECT parent_of(up.id), level + 1 FROM up WHERE parent_of(up.id) IS NOT NULL AND level < ${LINKS_LIMIT})
     SELECT id FROM up ORDER BY level`,
    [caseId],
  )) as { id: string }[];
  return [...new Set(rows.map(({ id }) => id))];
}

/** Whether one of two stands above the other with others between: as one case it would stand above itself. */
export async function wouldCircle(tx: Tx, one: string, other: string): Promise<boolean> {
  const [aboveOne, aboveOther] = [await withThoseAbove(tx, one), await withThoseAbove(tx, other)];
  return aboveOne.indexOf(other) > 1 || aboveOther.indexOf(one) > 1;
}

export async function insertLink(
  tx: Tx,
  link: { from: string; to: string; kind: LinkKind; agentId: string; at: Date },
): Promise<void> {
  const { from, to, kind } = kept(link.from, link.to, link.kind);
  await tx.query(
    `INSERT INTO case_link (from_id, to_id, kind, agent_id, created_at) VALUES ($1, $2, $3, $4, $5)`,
    [from, to, kind, link.agentId, link.at],
  );
}

/** @returns whether they were linked so */
export async function deleteLink(tx: Tx, one: string, other: string, kind: LinkKind): Promise<boolean> {
  const { from, to, kind: asKept } = kept(one, other, kind);
  const [, gone] = (await tx.query(
    `DELETE FROM case_link l WHERE l.kind = $3 AND (
       l.from_id IN (SELECT id FROM cases WHERE id = $1 OR merged_into = $1) AND l.to_id IN (SELECT id FROM cases WHERE id = $2 OR merged_into = $2)
       OR $3 = 'related' AND l.from_id IN (SELECT id FROM cases WHERE id = $2 OR merged_into = $2)
         AND l.to_id IN (SELECT id FROM cases WHERE id = $1 OR merged_into = $1))`,
    [from, to, asKept],
  )) as [unknown, number];
  return gone > 0;
}
