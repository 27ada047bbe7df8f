import { keepFields, lockKeptFields } from '@sprawa/contacts';
import { ROLES } from '@sprawa/permissions';
import { AuditLog, differences, logChange, newId, type AuditAction, type Tx } from '@sprawa/platform';
import { richTextToPlain } from '@sprawa/templates';
import { isDeepStrictEqual } from 'node:util';
import { leavingStates } from '../design/leaving-states.js';
import { PUBLISHING } from '../streams/publish-stream.js';
import type { WriteStream } from '../streams/write-stream.js';
import { ConfigurationError, type Configuration, type TemplateGroup } from './configuration.js';
import { loadConfiguration } from './load-configuration.js';

/**
 * Brings a configuration in, within one transaction: what is new is made, what differs becomes as it is there, and nothing
 * that is only here goes. The same again changes nothing.
 * @returns what was done, a line each, in English as all words for operators
 * @throws ConfigurationError when cases stand in a state that would go, or a name is not known
 */
export async function importConfiguration(
  tx: Tx,
  writing: WriteStream,
  wanted: Configuration,
  given: { contactFields: boolean },
): Promise<string[]> {
  await tx.query(PUBLISHING);
  const here = await loadConfiguration(tx);
  const done: string[] = [];
  const note = async (what: string, id: string) => {
    done.push(what);
    await logChange(tx, { subject: 'setting', id, agentId: null, what: 'changed' });
  };
  const audit = (kind: 'role' | 'group', before: Audited | undefined, after: Audited) =>
    AuditLog.write(tx, {
      by: { kind: 'operator' },
      action: `${kind}.${before ? 'changed' : 'created'}` satisfies AuditAction,
      subject: { kind, id: after.key, name: after.name.en ?? after.key },
      changes: differences(before ? told(before) : {}, told(after)),
    });
  for (const [position, role] of wanted.roles.entries()) {
    const kept = here.roles.find(({ key }) => key === role.key);
    if (kept && same(kept, role)) continue;
    await tx.query(
      `INSERT INTO role (key, name, rights, position, seeded_rights) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (key) DO UPDATE SET name = excluded.name, rights = excluded.rights`,
      [
        role.key,
        JSON.stringify(role.name),
        role.rights,
        position,
        // What the file leaves out was taken away: the next start must not give it back.
        ROLES.find(({ key }) => key === role.key)?.rights ?? [],
      ],
    );
    await note(`role ${role.key}`, `role:${role.key}`);
    await audit('role', kept, role);
  }
  for (const group of wanted.groups) {
    const kept = here.groups.find(({ key }) => key === group.key);
    if (kept && isDeepStrictEqual(kept, group)) continue;
    await tx.query(
      `INSERT INTO agent_group (id, key, name) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET name = excluded.name`,
      [newId(), group.key, JSON.stringify(group.name)],
    );
    await note(`group ${group.key}`, `group:${group.key}`);
    await audit('group', kept, group);
  }
  if (given.contactFields && !isDeepStrictEqual(here.contactFields, wanted.contactFields)) {
    await keepFields(tx, await lockKeptFields(tx), {
      ...{ fields: wanted.contactFields, by: { kind: 'operator' }, origin: 'IMPORT', at: new Date() },
    });
    await note('fields of contacts', 'contact-fields');
  }
  for (const { file, document } of wanted.streams) {
    const kept = here.streams.find((stream) => stream.file.key === file.key);
    if (kept && JSON.stringify(kept.document) === JSON.stringify(document)) continue;
    if (kept && isDeepStrictEqual(kept.file, file) && isDeepStrictEqual(kept.document, document)) continue;
    await refuseLeaving(tx, file.key, file.workflow);
    const { version } = await writing.write(tx, {
      file,
      document,
      origin: 'IMPORT',
      by: { kind: 'operator' },
      note: null,
    });
    await note(`stream ${file.key}, now version ${version}`, `workflow:${file.key}`);
  }
  for (const group of wanted.templates) done.push(...(await importTemplates(tx, group)));
  if (done.length > 0)
    await tx.query(`SELECT pg_notify('sprawa', $1)`, [JSON.stringify({ topic: 'streams', payload: {} })]);
  return done;
}

/** What the audit log tells of roles and groups. */
interface Audited {
  key: string;
  name: Configuration['groups'][number]['name'];
  rights?: readonly string[];
}

const told = ({ name, rights }: Audited) => ({
  ...Object.fromEntries(Object.entries(name).map(([language, text]) => [`names.${language}`, text])),
  ...(rights && { rights: [...rights].sort() }),
});

function same(one: Configuration['roles'][number], other: Configuration['roles'][number]): boolean {
  return (
    isDeepStrictEqual(one.name, other.name) &&
    isDeepStrictEqual([...one.rights].sort(), [...other.rights].sort())
  );
}

/** Where their cases go is asked in the designer, with the plan shown. */
async function refuseLeaving(
  tx: Tx,
  key: string,
  workflow: Configuration['streams'][number]['file']['workflow'],
): Promise<void> {
  const [stream] = (await tx.query(`SELECT id FROM stream WHERE key = $1`, [key])) as { id: string }[];
  const leaving = stream ? await leavingStates(tx, stream.id, workflow) : [];
  if (leaving.length > 0)
    throw new ConfigurationError(
      `workflows/${key}.yaml: cases stand in states that are not in the file: ${leaving
        .map((state) => `${state.key} (${state.cases})`)
        .join(', ')}. Publish it in the designer, where each is given another state.`,
    );
}

/** Groups and templates are known by their names, and of several of one name by their order. */
async function importTemplates(tx: Tx, group: TemplateGroup): Promise<string[]> {
  const done: string[] = [];
  const owner = await ownerOf(tx, group);
  const [found] = (await tx.query(
    `SELECT id FROM template_group WHERE name = $1 AND owner_id IS NULL AND deleted_at IS NULL
       AND stream_id IS NOT DISTINCT FROM $2 AND agent_group_id IS NOT DISTINCT FROM $3 ORDER BY created_at, id LIMIT 1`,
    [group.name, owner.streamId, owner.agentGroupId],
  )) as { id: string }[];
  const groupId = found?.id ?? newId();
  if (!found) {
    await tx.query(
      `INSERT INTO template_group (id, name, stream_id, agent_group_id) VALUES ($1, $2, $3, $4)`,
      [...[groupId, group.name, owner.streamId, owner.agentGroupId]],
    );
    await logChange(tx, {
      ...{ subject: 'template-group', id: groupId, agentId: null, what: 'created' },
      audit: { by: { kind: 'operator' }, name: group.name },
    });
    done.push(`templates “${group.name}”`);
  }
  const kept = (await tx.query(
    `SELECT id, name, texts FROM reply_template WHERE group_id = $1 AND deleted_at IS NULL ORDER BY name COLLATE "C", created_at, id`,
    [groupId],
  )) as { id: string; name: string; texts: Record<string, string> }[];
  for (const template of group.templates) {
    const place = kept.findIndex(({ name }) => name === template.name);
    const [before] = place < 0 ? [] : kept.splice(place, 1);
    if (before && isDeepStrictEqual(before.texts, template.texts)) continue;
    const id = before?.id ?? newId();
    const words = [template.name, ...Object.values(template.texts).map((html) => richTextToPlain(html))].join(
      ' ',
    );
    await tx.query(
      `INSERT INTO reply_template (id, group_id, name, texts, words) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET texts = excluded.texts, words = excluded.words, version = reply_template.version + 1, updated_at = now()`,
      [id, groupId, template.name, JSON.stringify(template.texts), words.slice(0, 100_000)],
    );
    await logChange(tx, {
      ...{ subject: 'template', id, agentId: null, what: before ? 'changed' : 'created' },
      audit: { by: { kind: 'operator' }, name: template.name },
    });
    done.push(`template “${template.name}”`);
  }
  return done;
}

async function ownerOf(
  tx: Tx,
  { name, stream, agents }: TemplateGroup,
): Promise<{ streamId: string | null; agentGroupId: string | null }> {
  const find = async (table: 'stream' | 'agent_group', key: string | undefined) => {
    if (key === undefined) return null;
    const [row] = (await tx.query(`SELECT id FROM ${table} WHERE key = $1`, [key])) as { id: string }[];
    if (!row)
      throw new ConfigurationError(
        `reply-templates.yaml: the group “${name}” is of “${key}”, which there is not`,
      );
    return row.id;
  };
  return { streamId: await find('stream', stream), agentGroupId: await find('agent_group', agents) };
}
