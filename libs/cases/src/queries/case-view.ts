import type { TimeText } from '@sprawa/platform';
import type { CallbackKind } from '@sprawa/workflow';

/** A case with what a list row shows of its neighbours; one statement gives a whole page of them. */
export interface CaseView {
  id: string;
  number: string;
  stream_id: string;
  state_id: string;
  state_since: TimeText;
  subject: string;
  channel: string;
  priority: number;
  contact_id: string;
  contact_name: string;
  owner_id: string | null;
  owner_name: string | null;
  owner_suspended: boolean;
  group_id: string | null;
  group_key: string | null;
  group_name: Record<string, string> | null;
  proposal_id: string | null;
  version: number;
  fields: Record<string, unknown>;
  entry_count: number;
  attachment_count: number;
  preview: string;
  last_activity_at: TimeText;
  closed_at: TimeText | null;
  callback_at: TimeText | null;
  callback_kind: CallbackKind | null;
  created_at: TimeText;
  /** Null when it has none, as most: then there is nothing to read. */
  label_ids: string[] | null;
  unread: boolean;
  followed: boolean;
}

/** Columns of `cases` that a view is made of. */
export const VIEW_COLUMNS = `c.id, c.number, c.stream_id, c.state_id, c.state_since, c.subject, c.channel, c.priority, c.contact_id, c.owner_id, c.group_id,
  c.proposal_id, c.version, c.fields, c.entry_count, c.attachment_count, c.preview, c.last_activity_at, c.created_at, c.closed_at, c.callback_at, c.callback_kind, c.label_ids`;

/** Of what a row of the plain list shows nothing; to read and send it for fifty cases costs as much as ten cases more. */
const BESIDE_A_ROW = `, c.state_since::text, c.fields, c.entry_count, c.closed_at::text`;

/** Fields of the schema's `Case` that are made without what stands beside a row. */
export const ROW_FIELDS = [
  ...['id', 'number', 'subject', 'preview', 'channel', 'priority', 'unread', 'followed', 'approvalPending'],
  ...['callbackAt', 'callbackKind', 'attachmentCount', 'version', 'createdAt', 'lastActivityAt', 'labels'],
  ...['stream', 'state', 'owner', 'group', 'contact', 'may'],
];

export interface ViewParts {
  /** `cases`, or what has its columns. */
  from?: string;
  /** Further columns, each after a comma. */
  more?: string;
  /** Whether no more will be asked of the rows than `ROW_FIELDS`. */
  rowsOnly?: boolean;
}

/** @param viewer the place of the agent's id among the statement's values */
export const caseViewSql = (
  viewer: string,
  { from = 'cases', more = '', rowsOnly = false }: ViewParts = {},
): string => `
  SELECT c.id, c.number, c.stream_id, c.state_id, c.subject, c.channel, c.priority, c.contact_id, ct.name AS contact_name,
    c.owner_id, o.name AS owner_name, o.suspended_at IS NOT NULL AS owner_suspended, c.group_id, g.key AS group_key, g.name AS group_name,
    c.proposal_id, c.version, c.attachment_count, c.preview, c.last_activity_at::text, c.created_at::text, c.callback_at::text,
    c.callback_kind, nullif(c.label_ids, '{}') AS label_ids,
    coalesce(r.position, 0) < c.entry_count AS unread, f.agent_id IS NOT NULL AS followed${rowsOnly ? '' : BESIDE_A_ROW}${more}
  FROM ${from} c
  JOIN contact ct ON ct.id = c.contact_id
  LEFT JOIN agent o ON o.id = c.owner_id
  LEFT JOIN agent_group g ON g.id = c.group_id
  LEFT JOIN case_read r ON r.case_id = c.id AND r.agent_id = ${viewer}
  LEFT JOIN case_follower f ON f.case_id = c.id AND f.agent_id = ${viewer}`;
