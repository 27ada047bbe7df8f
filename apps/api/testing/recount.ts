/** Cells of the queues' counters that differ from a recount; none, whatever happened. */
export const WRONG_COUNTS = `
  WITH kept AS (SELECT state_id, owner_id, group_id, proposal, sum(n)::bigint AS n FROM case_count GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0),
       real AS (SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*) AS n FROM cases WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4)
  (SELECT 'kept' AS side, * FROM (SELECT * FROM kept EXCEPT SELECT * FROM real) k) UNION ALL
  (SELECT 'real', * FROM (SELECT * FROM real EXCEPT SELECT * FROM kept) r)`;
