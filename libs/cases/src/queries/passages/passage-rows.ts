/** Most threads one case keeps, and comments one thread has; past these one writes a note. */
export const THREADS_LIMIT = 200;
export const COMMENTS_LIMIT = 100;
export const MENTIONS_LIMIT = 20;
export const WORDS_LIMIT = 2_000;
export const COMMENT_LIMIT = 5_000;

export interface CommentRow {
  id: string;
  agent_id: string;
  body: string;
  mentions: string[];
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
}

export interface ThreadRow {
  id: string;
  case_id: string;
  entry_id: string | null;
  draft_agent_id: string | null;
  start_at: number;
  end_at: number;
  words: string;
  agent_id: string;
  created_at: Date;
  resolved_at: Date | null;
  resolved_by: string | null;
  comments: CommentRow[];
}

/** Of table `passage_thread t`. */
export const THREAD_COLUMNS = `t.id, t.case_id, t.entry_id, t.draft_agent_id, t.start_at, t.end_at, t.words, t.agent_id, t.created_at, t.resolved_at,
  t.resolved_by, coalesce((SELECT json_agg(c ORDER BY c.created_at, c.id) FROM (
    SELECT id, agent_id, body, mentions, created_at, edited_at, deleted_at FROM passage_comment WHERE thread_id = t.id ORDER BY created_at, id LIMIT ${COMMENTS_LIMIT}) c), '[]') AS comments`;
