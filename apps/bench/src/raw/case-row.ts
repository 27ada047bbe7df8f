import { hueOf, initialsOf } from '@sprawa/identity';
import type { ProgramFacts } from './program-facts.js';

/** The columns a row of the list shows; $1 is who looks. */
export const ROW = `SELECT c.id, c.number, c.subject, c.preview, c.channel, c.priority, coalesce(r.position, 0) < c.entry_count AS unread, f.agent_id IS NOT NULL AS followed,
  c.proposal_id IS NOT NULL AS proposal, c.callback_at, c.callback_kind, c.attachment_count, c.version, c.created_at, c.last_activity_at, c.stream_id, c.state_id, c.label_ids,
  c.owner_id, o.name AS owner_name, o.suspended_at, c.group_id, g.name AS group_name, c.contact_id, ct.name AS contact_name
  FROM cases c JOIN contact ct ON ct.id = c.contact_id LEFT JOIN agent o ON o.id = c.owner_id LEFT JOIN agent_group g ON g.id = c.group_id
  LEFT JOIN case_read r ON r.case_id = c.id AND r.agent_id = $1 LEFT JOIN case_follower f ON f.case_id = c.id AND f.agent_id = $1`;

const PRIORITIES = ['NONE', 'LOW', 'NORMAL', 'HIGH', 'URGENT'];
const MAY = {
  assign: true,
  setPriority: true,
  setSubject: true,
  changeContact: true,
  merge: true,
  label: true,
  pin: true,
  readLog: true,
};

/** What pg makes of a row. */
export interface Row {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- columns differ by statement
  [column: string]: any;
}

/** A row as fragment `CaseRowParts` asks for it. */
export function caseRow(row: Row, facts: ProgramFacts): Record<string, unknown> {
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    preview: row.preview,
    channel: row.channel.toUpperCase().replace('-', '_'),
    priority: PRIORITIES[row.priority],
    unread: row.unread,
    followed: row.followed,
    approvalPending: row.proposal,
    callbackAt: row.callback_at?.toISOString() ?? null,
    callbackKind: row.callback_kind?.toUpperCase() ?? null,
    attachmentCount: row.attachment_count,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    lastActivityAt: row.last_activity_at.toISOString(),
    stream: facts.streams.get(row.stream_id),
    state: facts.states.get(row.state_id),
    owner: row.owner_id ? agent(row.owner_id, row.owner_name, row.suspended_at !== null) : null,
    group: row.group_id ? { id: row.group_id, name: row.group_name.en } : null,
    contact: { id: row.contact_id, name: row.contact_name },
    labels:
      row.label_ids.length > 0
        ? [...facts.labels.values()].filter(({ id }) => row.label_ids.includes(id))
        : [],
    may: MAY,
  };
}

export function agent(id: string, name: string, suspended: boolean): object {
  return { id, name, initials: initialsOf(name), hue: hueOf(id), suspended };
}

/** A cursor as ours are, so that the same JSON comes out. */
export const cursor = (row: Row): string =>
  Buffer.from(JSON.stringify([row.last_activity_at.toISOString(), row.number])).toString('base64url');
