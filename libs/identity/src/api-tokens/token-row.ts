/** Characters of the secret that are shown later, to tell tokens apart; the other 240 bits of it stay unknown. */
export const HINT = 4;

/** A token as its agent, or whoever manages tokens, sees it; what opens it is not among this. */
export interface TokenRow {
  id: string;
  name: string;
  hint: string;
  scopes: string[];
  stream_ids: string[] | null;
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  revoker_name: string | null;
  last_used_at: Date | null;
  last_used_from: string | null;
  agent_id: string;
  agent_name: string;
  agent_suspended_at: Date | null;
  /** Of the agent, today. */
  rights: string[];
}

export const TOKEN_COLUMNS = `t.id, t.name, t.hint, t.scopes, t.stream_ids, t.created_at, t.expires_at, t.revoked_at, b.name AS revoker_name,
  t.last_used_at, t.last_used_from, a.id AS agent_id, a.name AS agent_name, a.suspended_at AS agent_suspended_at, r.rights`;
export const TOKEN_TABLES = `api_token t JOIN agent a ON a.id = t.agent_id JOIN role r ON r.key = a.role_key LEFT JOIN agent b ON b.id = t.revoked_by`;
