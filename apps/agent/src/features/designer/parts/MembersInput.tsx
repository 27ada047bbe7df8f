import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { newGroupKey } from '../document/new-groups.js';
import { textsOf } from '../document/workflow-document.js';

interface Option {
  value: string;
  label: string;
}

interface Props {
  part: 'groups' | 'agents';
  known: readonly Option[];
  /** Who is not there yet may be named as well: a group, which is made when the stream is published. */
  withNew?: boolean;
}

/** Who works in a stream. */
export function MembersInput({ part, known, withNew = false }: Props) {
  const t = useDesignerT();
  const { value, set, errorAt } = useDesign();
  const [search, setSearch] = useState('');
  const chosen = textsOf(value(['members', part]));
  const named = (key: string): Option => ({
    value: key,
    label: withNew ? t('newGroup', { name: key }) : key,
  });
  const others = chosen.filter((each) => !known.some((option) => option.value === each));
  const wanted = withNew ? newGroupKey(search, [...known.map((option) => option.value), ...chosen]) : null;
  return (
    <MultiSelect
      label={t(`members.${part}`)}
      description={withNew ? t('membersText') : undefined}
      data={[...known, ...others.map(named), ...(wanted === null ? [] : [named(wanted)])]}
      value={chosen}
      error={errorAt(['members', part])}
      searchable
      hidePickedOptions
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('nothingFound')}
      onChange={(next) => set(['members', part], next.length ? next : undefined)}
    />
  );
}
