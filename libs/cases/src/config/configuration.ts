import type { ContactField, WorkflowFile } from '@sprawa/workflow';

/** What an organisation has set up, apart from people and cases (AD-6). */
export interface Configuration {
  /** By key, in their order. */
  roles: { key: string; name: Names; rights: string[] }[];
  /** By key. */
  groups: { key: string; name: Names }[];
  contactFields: ContactField[];
  /** Shared ones alone: what somebody keeps for themselves is theirs. */
  templates: TemplateGroup[];
  streams: { file: WorkflowFile; document: unknown }[];
}

export type Names = Record<string, string>;

export interface TemplateGroup {
  name: string;
  /** Keys; at most one of them. */
  stream?: string;
  agents?: string;
  templates: { name: string; texts: Names }[];
}

export const ROLES_FILE = 'roles.yaml';
export const GROUPS_FILE = 'groups.yaml';
export const CONTACT_FIELDS_FILE = 'contact-fields.yaml';
export const TEMPLATES_FILE = 'reply-templates.yaml';
export const WORKFLOWS_FOLDER = 'workflows/';

/** A configuration that cannot be read or brought in; each line names a file, and a line of it where there is one. */
export class ConfigurationError extends Error {}
