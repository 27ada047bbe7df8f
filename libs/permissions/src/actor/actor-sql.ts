/** By what a session is found: what the caller holds, or what we remembered of them. */
export type By = 's.token_hash' | 's.id';

export const agentSql = (by: By) =>
  withRights(
    's.door, s.id AS session_id, s.last_seen_at, s.expires_at,',
    'session s JOIN agent a ON a.id = s.agent_id',
    `${by} = $1 AND s.door = 'agent' AND s.expires_at > $2 AND s.last_seen_at > $3`,
  );

/** @param narrowed which of the streams they work in do not count, of the rows `m` and `who` */
const withRights = (columns: string, from: string, where: string, narrowed = '') => /* sql */ `
WITH who AS (
  SELECT ${columns} a.id AS agent_id, a.name, a.email::text AS email, a.language, coalesce(a.time_zone, a.browser_time_zone, 'UTC') AS time_zone, a.role_key, r.rights,
    coalesce(g.ids, '{}') AS group_ids,
    array['role:' || a.role_key, 'agent:' || lower(a.email::text)] || coalesce(g.principals, '{}') AS principals
  FROM ${from}
  JOIN role r ON r.key = a.role_key
  LEFT JOIN LATERAL (
    SELECT array_agg(gr.id) AS ids, array_agg('group:' || gr.key) AS principals
    FROM agent_group_member m JOIN agent_group gr ON gr.id = m.group_id WHERE m.agent_id = a.id
  ) g ON true
  WHERE ${where} AND a.suspended_at IS NULL
), works AS (
  SELECT DISTINCT m.stream_id FROM stream_member m, who WHERE m.principal = ANY (who.principals)${narrowed}
)
SELECT who.*,
  coalesce((SELECT array_agg(stream_id) FROM works), '{}') AS stream_ids,
  coalesce((SELECT array_agg(st.id) FROM state st JOIN works USING (stream_id) WHERE st.visible_to && who.principals), '{}') AS state_ids
FROM who`;

/** An API token's agent: in no stream the token was not made for. */
export const tokenSql = (by: 't.token_hash' | 't.id') =>
  withRights(
    't.id AS token_id, t.name AS token_name, t.scopes, t.stream_ids AS token_streams, t.expires_at, t.last_used_at,',
    'api_token t JOIN agent a ON a.id = t.agent_id',
    `${by} = $1 AND t.revoked_at IS NULL AND t.expires_at > $2`,
    ' AND (who.token_streams IS NULL OR m.stream_id = ANY (who.token_streams))',
  );

export const agentByIdSql = withRights('', 'agent a', 'a.id = $1');

export const customerSql = (by: By) => /* sql */ `
SELECT s.door, s.id AS session_id, s.last_seen_at, s.expires_at, c.id AS customer_id, c.contact_id, k.name, c.email::text AS email, c.language
FROM session s
JOIN customer c ON c.id = s.customer_id
JOIN contact k ON k.id = c.contact_id
WHERE ${by} = $1 AND s.door = 'portal' AND s.expires_at > $2 AND s.last_seen_at > $3`;
