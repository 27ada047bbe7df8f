import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { newGroupKey } from '../document/new-groups.js';
import { textsOf, type Path } from '../document/workflow-document.js';

interface Props {
  label: string;
  path: Path;
  description?: string;
  /** What stands for nobody in particular when nothing is chosen. */
  placeholder?: string;
}

const GROUP = 'group:';

/** Roles, groups and agents who hold a right; a group that does not exist yet is made when it is published. */
export function PrincipalsInput({ label, path, description, placeholder }: Props) {
  const t = useDesignerT();
  const { value, set, errorAt, people } = useDesign();
  const [search, setSearch] = useState('');
  const chosen = textsOf(value(path));
  const options = [
    {
      group: t('roles'),
      items: people.roles.map(({ key, name }) => ({ value: `role:${key}`, label: name })),
    },
    {
      group: t('groups'),
      items: people.groups.map(({ key, name }) => ({ value: `group:${key}`, label: name })),
    },
    {
      group: t('agents'),
      items: people.agents.map(({ email, name }) => ({ value: `agent:${email}`, label: name })),
    },
  ];
  const known = new Set(options.flatMap(({ items }) => items.map((item) => item.value)));
  const newGroup = (key: string) => ({ value: `group:${key}`, label: t('newGroup', { name: key }) });
  const members = textsOf(value(['members', 'groups'])).map((key) => `${GROUP}${key}`);
  const others = [...new Set([...members, ...chosen])]
    .filter((each) => !known.has(each))
    .map((each) =>
      each.startsWith(GROUP) ? newGroup(each.slice(GROUP.length)) : { value: each, label: each },
    );
  const wanted = newGroupKey(
    search,
    [...known, ...members, ...chosen]
      .filter((each) => each.startsWith(GROUP))
      .map((each) => each.slice(GROUP.length)),
  );
  const fresh = wanted === null ? [] : [newGroup(wanted)];
  return (
    <MultiSelect
      label={label}
      description={description}
      placeholder={chosen.length === 0 ? placeholder : undefined}
      data={[...options, { group: t('others'), items: [...others, ...fresh] }].filter(
        ({ items }) => items.length > 0,
      )}
      value={chosen}
      error={errorAt(path)}
      searchable
      hidePickedOptions
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('nothingFound')}
      onChange={(next) => set(path, next.length > 0 ? next : undefined)}
    />
  );
}
