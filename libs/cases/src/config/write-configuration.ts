import { contactFieldsDocument, writeWorkflowFile, writeYaml } from '@sprawa/workflow';
import {
  CONTACT_FIELDS_FILE,
  GROUPS_FILE,
  ROLES_FILE,
  TEMPLATES_FILE,
  WORKFLOWS_FOLDER,
  type Configuration,
  type Names,
} from './configuration.js';

/** The files of a configuration, by their names; always the same bytes for the same configuration. */
export function writeConfiguration(configuration: Configuration): Map<string, string> {
  const { roles, groups, contactFields, templates, streams } = configuration;
  const keyed = <Item extends { key: string }>(items: readonly Item[], of: (item: Item) => object) =>
    new Map(items.map((item) => [item.key, of(item)]));
  return new Map([
    [
      ROLES_FILE,
      writeYaml({
        roles: keyed(roles, ({ name, rights }) => ({ name: languages(name), rights: [...rights].sort() })),
      }),
    ],
    [GROUPS_FILE, writeYaml({ groups: keyed(groups, ({ name }) => ({ name: languages(name) })) })],
    [CONTACT_FIELDS_FILE, writeYaml({ fields: contactFieldsDocument(contactFields) })],
    [
      TEMPLATES_FILE,
      writeYaml({
        groups: templates.map(({ name, stream, agents, templates: own }) => ({
          name,
          ...(stream !== undefined && { stream }),
          ...(agents !== undefined && { agents }),
          templates: own.map((template) => ({ name: template.name, texts: languages(template.texts) })),
        })),
      }),
    ],
    ...streams.map(({ file, document }): [string, string] => [
      `${WORKFLOWS_FOLDER}${file.key}.yaml`,
      writeWorkflowFile(document),
    ]),
  ]);
}

/** In the order the format has everywhere. */
function languages(names: Names): Names {
  return Object.fromEntries(
    ['en', 'pl', 'uk', 'ru'].flatMap((key) => (names[key] === undefined ? [] : [[key, names[key]!]])),
  );
}
