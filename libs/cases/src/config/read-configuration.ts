import { RIGHTS } from '@sprawa/permissions';
import { sanitiseRichText } from '@sprawa/templates';
import {
  FileValue,
  YamlSource,
  readContactFields,
  readLocalized,
  readWorkflowFile,
  templateProblems,
  templateVariables,
  type FileProblem,
  type TemplateFieldKeys,
} from '@sprawa/workflow';
import {
  CONTACT_FIELDS_FILE,
  ConfigurationError,
  GROUPS_FILE,
  ROLES_FILE,
  TEMPLATES_FILE,
  WORKFLOWS_FOLDER,
  type Configuration,
  type Names,
  type TemplateGroup,
} from './configuration.js';

const LANGUAGES = ['en', 'pl', 'uk', 'ru'] as const;

/**
 * Reads the files of a configuration. A file that is missing leaves out what it would say.
 * @throws ConfigurationError naming file, line and reason of everything that is wrong
 */
export function readConfiguration(files: ReadonlyMap<string, string>): Configuration {
  const problems: FileProblem[] = [];
  const read = <Part>(name: string, from: (root: FileValue) => Part, none: Part): Part => {
    const text = files.get(name);
    if (text === undefined) return none;
    const source = new YamlSource(text, name);
    const part = source.problems.length > 0 ? none : from(new FileValue(source, [], source.value() ?? {}));
    problems.push(...source.problems);
    return part;
  };
  const roles = read(ROLES_FILE, readRoles, []);
  const groups = read(GROUPS_FILE, readGroups, []);
  const contactText = files.get(CONTACT_FIELDS_FILE);
  const contact =
    contactText === undefined ? { fields: [] } : readContactFields(contactText, CONTACT_FIELDS_FILE);
  if ('problems' in contact) problems.push(...contact.problems);
  const contactFields = 'fields' in contact ? contact.fields : [];
  // Where the files do not say which there are, it is not checked.
  const contactKeys = contactText === undefined ? undefined : contactFields.map(({ key }) => key);
  const streams: Configuration['streams'] = [];
  for (const [name, text] of files) {
    if (!name.startsWith(WORKFLOWS_FOLDER)) continue;
    const result = readWorkflowFile(text, name, contactKeys);
    if ('problems' in result) problems.push(...result.problems);
    else if (`${WORKFLOWS_FOLDER}${result.file.key}.yaml` !== name)
      problems.push({
        file: name,
        line: 1,
        column: 1,
        path: 'key',
        message: `The file of stream "${result.file.key}" is named after its key`,
      });
    else streams.push({ file: result.file, document: result.document });
  }
  const fieldKeys = streams.flatMap(({ file }) => [
    ...file.workflow.form.map(({ key }) => key),
    ...file.webForms.flatMap((form) => form.fields.map(({ key }) => key)),
  ]);
  const templates = read(
    TEMPLATES_FILE,
    (root) => readTemplates(root, { fields: fieldKeys, contact: contactKeys }),
    [],
  );
  if (problems.length > 0)
    throw new ConfigurationError(
      `The configuration is wrong, and nothing of it was changed:\n  ${problems
        .slice(0, 200)
        .map((p) => `${p.file}:${p.line}:${p.column} ${p.path}: ${p.message}`)
        .join('\n  ')}`,
    );
  return { roles, groups, contactFields, templates, streams };
}

function readRoles(root: FileValue): Configuration['roles'] {
  return root
    .parts('roles')
    .roles.keyed(100)
    .map(([key, item]) => {
      const { name, rights } = item.parts('name', 'rights');
      return {
        key,
        name: readLocalized(name, 60) as Names,
        rights: rights.list(200).map((right) => right.oneOf(RIGHTS, 'self')),
      };
    });
}

function readGroups(root: FileValue): Configuration['groups'] {
  return root
    .parts('groups')
    .groups.keyed(500)
    .map(([key, item]) => ({ key, name: readLocalized(item.parts('name').name, 60) as Names }));
}

function readTemplates(root: FileValue, keys: TemplateFieldKeys): TemplateGroup[] {
  const allowed = templateVariables('reply', keys);
  return root
    .parts('groups')
    .groups.list(400)
    .map((item): TemplateGroup => {
      const { name, stream, agents, templates } = item.parts('name', 'stream', 'agents', 'templates');
      if (stream.isSet && agents.isSet) item.problem('A group belongs to a stream or to agents, not to both');
      return {
        name: name.line(120),
        ...(stream.isSet && { stream: stream.text(60) }),
        ...(agents.isSet && { agents: agents.text(60) }),
        templates: templates.list(200).map((template) => {
          const parts = template.parts('name', 'texts');
          return { name: parts.name.line(120), texts: readTexts(parts.texts, allowed) };
        }),
      };
    });
}

/** In any of the languages; none of them has to be there. */
function readTexts(value: FileValue, allowed: readonly string[]): Names {
  const parts = value.parts(...LANGUAGES);
  const texts: Names = {};
  for (const language of LANGUAGES) {
    const part = parts[language];
    if (!part.isSet) continue;
    const html = part.text(50_000);
    for (const { message, line } of templateProblems(html, allowed).slice(0, 5)) part.problem(message, line);
    texts[language] = sanitiseRichText(html);
  }
  if (Object.keys(texts).length === 0) value.problem('A template needs a text in at least one language');
  return texts;
}
