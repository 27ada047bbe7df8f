import { documentOf, type ContactField, type WorkflowFile } from '@sprawa/workflow';
import type { Configuration, Names, TemplateGroup } from './configuration.js';

export interface Database {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** What is set up here, sorted, so that the same is always written the same. */
export async function loadConfiguration(database: Database): Promise<Configuration> {
  const rows = async <Row>(sql: string) => (await database.query(sql)) as Row[];
  const [fields] = await rows<{ value: ContactField[] }>(
    `SELECT value FROM installation WHERE key = 'contact-fields'`,
  );
  const streams = await rows<{ definition: WorkflowFile; document: unknown }>(
    `SELECT s.definition, v.document FROM stream s LEFT JOIN workflow_version v ON v.stream_id = s.id AND v.number = s.version
     ORDER BY s.key COLLATE "C"`,
  );
  return {
    roles: await rows<{ key: string; name: Names; rights: string[] }>(
      `SELECT key, name, rights FROM role ORDER BY position, key COLLATE "C"`,
    ),
    groups: await rows<{ key: string; name: Names }>(
      `SELECT key, name FROM agent_group ORDER BY key COLLATE "C"`,
    ),
    contactFields: fields?.value ?? [],
    templates: await loadTemplates(rows),
    streams: streams.map(({ definition, document }) => ({
      file: definition,
      document: document ?? documentOf(definition),
    })),
  };
}

async function loadTemplates(rows: <Row>(sql: string) => Promise<Row[]>): Promise<TemplateGroup[]> {
  const groups = await rows<{ id: string; name: string; stream: string | null; agents: string | null }>(
    `SELECT g.id, g.name, s.key AS stream, a.key AS agents FROM template_group g
     LEFT JOIN stream s ON s.id = g.stream_id LEFT JOIN agent_group a ON a.id = g.agent_group_id
     WHERE g.owner_id IS NULL AND g.deleted_at IS NULL
     ORDER BY g.name COLLATE "C", s.key COLLATE "C" NULLS FIRST, a.key COLLATE "C" NULLS FIRST, g.created_at, g.id`,
  );
  const templates = await rows<{ group_id: string; name: string; texts: Names }>(
    `SELECT t.group_id, t.name, t.texts FROM reply_template t WHERE t.deleted_at IS NULL
     ORDER BY t.name COLLATE "C", t.created_at, t.id`,
  );
  return groups.map(({ id, name, stream, agents }) => ({
    name,
    ...(stream !== null && { stream }),
    ...(agents !== null && { agents }),
    templates: templates
      .filter((template) => template.group_id === id)
      .map((template) => ({ name: template.name, texts: template.texts })),
  }));
}
