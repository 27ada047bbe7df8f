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
  contact: {
    name: string;
    address: string | null;
    language: string | null;
    timeZone: string | null;
    /** Of the organisation's own fields, by key; also of those that are gone. */
    fields: Record<string, unknown>;
  };
  performer: Pick<StaffAddress, 'name' | 'email'> | null;
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

/** As SQL; null until somebody named it. */
const ORGANISATION = `(SELECT value #>> '{}' FROM installation WHERE key = 'organisation')`;
const UNNAMED = 'Sprawa';

interface Wanted {
  caseId: string;
  contactId: string;
  performerId: string | null;
  ownerId: string | null;
  /** Whether mails go to colleagues, or name one of them; otherwise of all of them only the performer is asked for. */
  staff: boolean;
}

interface FewPeople {
  contact: MailPeople['contact'] | null;
  performer: MailPeople['performer'];
  references: string[];
  organisation: string | null;
}

/** One statement, or two, however many mails there are. Suspended colleagues get nothing. */
export async function loadMailPeople(tx: Tx, wanted: Wanted): Promise<MailPeople> {
  const [few] = (await tx.query(
    `SELECT
       (SELECT jsonb_build_object('name', c.name, 'language', c.language, 'fields', c.fields,
          'timeZone', (SELECT u.time_zone FROM customer u WHERE u.contact_id = c.id),
          'address', coalesce(
            (SELECT e.email FROM message m JOIN contact_email e ON e.contact_id = c.id AND e.email = m.from_address::citext
             WHERE m.case_id = $2 AND m.direction = 'in' ORDER BY m.entry_id DESC LIMIT 1),
            (SELECT e.email FROM contact_email e WHERE e.contact_id = c.id ORDER BY e.position, e.email LIMIT 1)))
        FROM contact c WHERE c.id = $1) AS contact,
       (SELECT jsonb_build_object('name', a.name, 'email', a.email) FROM agent a WHERE a.id = $3 AND a.suspended_at IS NULL) AS performer,
       array(SELECT message_id FROM (SELECT message_id, entry_id FROM message WHERE case_id = $2 AND message_id IS NOT NULL AND NOT automatic
         ORDER BY entry_id DESC LIMIT 20) latest ORDER BY entry_id) AS "references",
       ${ORGANISATION} AS organisation`,
    [wanted.contactId, wanted.caseId, wanted.performerId],
  )) as [FewPeople];
  const staff = wanted.staff ? await loadStaffAddresses(tx, wanted.caseId) : [];
  const agents = new Map(staff.map((agent) => [agent.id, agent]));
  const performer = wanted.performerId ? agents.get(wanted.performerId) : undefined;
  const owner = wanted.ownerId ? agents.get(wanted.ownerId) : undefined;
  return {
    contact: few.contact ?? { name: '', address: null, language: null, timeZone: null, fields: {} },
    performer: few.performer,
    supervisorId: performer?.supervisor_id ?? owner?.supervisor_id ?? null,
    agents,
    followers: staff.filter((agent) => agent.follows),
    groupsByKey: grouped(staff, (agent) => agent.group_keys),
    groupsById: grouped(staff, (agent) => agent.group_ids),
    references: few.references,
    names: new Map(staff.map((agent) => [agent.id, agent.name])),
    organisation: few.organisation ?? UNNAMED,
  };
}

export async function organisationName(tx: Pick<Tx, 'query'>): Promise<string> {
  const [row] = (await tx.query(`SELECT ${ORGANISATION} AS name`)) as { name: string | null }[];
  return row?.name ?? UNNAMED;
}

interface Staff extends StaffAddress {
  supervisor_id: string | null;
  follows: boolean;
  group_keys: string[];
  group_ids: string[];
}

async function loadStaffAddresses(tx: Tx, caseId: string): Promise<Staff[]> {
  const rows = (await tx.query(
    `SELECT a.id, a.name, a.email::text AS email, a.language, coalesce(a.time_zone, a.browser_time_zone) AS "timeZone", a.supervisor_id, a.role_key,
       f.agent_id IS NOT NULL AS follows,
       coalesce((SELECT array_agg(g.key) FROM agent_group_member m JOIN agent_group g ON g.id = m.group_id WHERE m.agent_id = a.id), '{}') AS group_keys,
       coalesce((SELECT array_agg(m.group_id::text) FROM agent_group_member m WHERE m.agent_id = a.id), '{}') AS group_ids
     FROM agent a LEFT JOIN case_follower f ON f.agent_id = a.id AND f.case_id = $1
     WHERE a.suspended_at IS NULL`,
    [caseId],
  )) as (Omit<Staff, 'principals'> & { role_key: string })[];
  return rows.map((row) => ({
    ...row,
    principals: [
      `role:${row.role_key}`,
      `agent:${row.email.toLowerCase()}`,
      ...row.group_keys.map((key) => `group:${key}`),
    ],
  }));
}

function grouped<T>(staff: T[], keysOf: (agent: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const agent of staff)
    for (const key of keysOf(agent)) groups.set(key, [...(groups.get(key) ?? []), agent]);
  return groups;
}
