import type { Tx } from '@sprawa/platform';

export interface StaffAddress {
  id: string;
  name: string;
  email: string;
  language: string;
  /** IANA name, their own choice or their browser's; null: not known. */
  timeZone: string | null;
  /** What stands for them in workflows; empty for addresses that are nobody's. */
  principals: string[];
}

/** Everybody the mails of one action may go to or speak of. */
export interface MailPeople {
  contact: { name: string; address: string | null; language: string | null; timeZone: string | null };
  performer: StaffAddress | null;
  supervisorId: string | null;
  agents: ReadonlyMap<string, StaffAddress>;
  followers: StaffAddress[];
  groupsByKey: ReadonlyMap<string, StaffAddress[]>;
  groupsById: ReadonlyMap<string, StaffAddress[]>;
  /** Message-IDs of the case's mails, oldest first; the latest twenty. */
  references: string[];
  /** Of agents and contacts named in fields. */
  names: ReadonlyMap<string, string>;
  organisation: string;
}

interface Wanted {
  caseId: string;
  contactId: string;
  performerId: string | null;
  ownerId: string | null;
}

/** A handful of statements, however many mails there are. Suspended colleagues get nothing. */
export async function loadMailPeople(tx: Tx, wanted: Wanted): Promise<MailPeople> {
  const [contact] = (await tx.query(
    `SELECT c.name, c.language, (SELECT u.time_zone FROM customer u WHERE u.contact_id = c.id) AS "timeZone",
       coalesce(
         (SELECT e.email FROM message m JOIN contact_email e ON e.contact_id = c.id AND e.email = m.from_address::citext
          WHERE m.case_id = $2 AND m.direction = 'in' ORDER BY m.entry_id DESC LIMIT 1),
         (SELECT e.email FROM contact_email e WHERE e.contact_id = c.id ORDER BY e.position, e.email LIMIT 1)) AS address
     FROM contact c WHERE c.id = $1`,
    [wanted.contactId, wanted.caseId],
  )) as MailPeople['contact'][];
  const rows = (await tx.query(
    `SELECT a.id, a.name, a.email::text AS email, a.language, coalesce(a.time_zone, a.browser_time_zone) AS "timeZone", a.supervisor_id, a.role_key,
       f.agent_id IS NOT NULL AS follows,
       coalesce((SELECT array_agg(g.key) FROM agent_group_member m JOIN agent_group g ON g.id = m.group_id WHERE m.agent_id = a.id), '{}') AS group_keys,
       coalesce((SELECT array_agg(m.group_id::text) FROM agent_group_member m WHERE m.agent_id = a.id), '{}') AS group_ids
     FROM agent a LEFT JOIN case_follower f ON f.agent_id = a.id AND f.case_id = $1
     WHERE a.suspended_at IS NULL`,
    [wanted.caseId],
  )) as (Omit<StaffAddress, 'principals'> & {
    role_key: string;
    supervisor_id: string | null;
    follows: boolean;
    group_keys: string[];
    group_ids: string[];
  })[];
  const staff = rows.map((row) => ({
    ...row,
    principals: [
      `role:${row.role_key}`,
      `agent:${row.email.toLowerCase()}`,
      ...row.group_keys.map((key) => `group:${key}`),
    ],
  }));
  const references = (await tx.query(
    `SELECT message_id FROM (SELECT message_id, entry_id FROM message WHERE case_id = $1 AND message_id IS NOT NULL AND NOT automatic
       ORDER BY entry_id DESC LIMIT 20) latest ORDER BY entry_id`,
    [wanted.caseId],
  )) as { message_id: string }[];
  const agents = new Map(staff.map((agent) => [agent.id, agent]));
  const performer = wanted.performerId ? (agents.get(wanted.performerId) ?? null) : null;
  const owner = wanted.ownerId ? agents.get(wanted.ownerId) : undefined;
  return {
    contact: contact ?? { name: '', address: null, language: null, timeZone: null },
    performer,
    supervisorId: performer?.supervisor_id ?? owner?.supervisor_id ?? null,
    agents,
    followers: staff.filter((agent) => agent.follows),
    groupsByKey: grouped(staff, (agent) => agent.group_keys),
    groupsById: grouped(staff, (agent) => agent.group_ids),
    references: references.map((row) => row.message_id),
    names: new Map(staff.map((agent) => [agent.id, agent.name])),
    organisation: await organisationName(tx),
  };
}

export async function organisationName(tx: Pick<Tx, 'query'>): Promise<string> {
  const [row] = (await tx.query(
    `SELECT value #>> '{}' AS name FROM installation WHERE key = 'organisation'`,
  )) as { name: string }[];
  return row?.name ?? 'Sprawa';
}

function grouped<T>(staff: T[], keysOf: (agent: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const agent of staff)
    for (const key of keysOf(agent)) groups.set(key, [...(groups.get(key) ?? []), agent]);
  return groups;
}
