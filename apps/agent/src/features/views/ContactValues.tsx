import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCommonT } from '@sprawa/i18n';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { contactsOptions } from '../../data/directory.js';
import { ContactNameQuery } from './views.operations.js';

interface Props {
  label: string;
  placeholder: string;
  companies: boolean;
  values: string[];
  onChange: (values: string[]) => void;
}

/** Contacts, or companies, found by name; those chosen before are named by their ids. */
export function ContactValues({ label, placeholder, companies, values, onChange }: Props) {
  const common = useCommonT();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(false);
  const [asked] = useDebouncedValue(typed, 250);
  const { data: found = [] } = useQuery(contactsOptions(asked));
  const chosen = useQueries({
    queries: values.map((id) => ({
      queryKey: ['contactName', id],
      queryFn: async () => (await client.request(ContactNameQuery, { id })).contact,
      staleTime: 5 * 60_000,
    })),
  });
  const names = new Map(values.map((id, at) => [id, chosen[at]?.data?.name ?? '…']));
  for (const { id, name, kind } of found) if (!companies || kind === 'COMPANY') names.set(id, name);
  return (
    <MultiSelect
      aria-label={label}
      placeholder={values.length ? undefined : placeholder}
      data={[...names].map(([value, name]) => ({ value, label: name }))}
      value={values}
      onChange={onChange}
      searchable
      nothingFoundMessage={common('field.nothingFound')}
      // Open means in sight: Escape is for what can be seen.
      dropdownOpened={wanted && (names.size > 0 || typed !== '')}
      onDropdownOpen={() => setWanted(true)}
      onDropdownClose={() => setWanted(false)}
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has looked already, and knows more than the label.
      filter={({ options }) => options}
      maxValues={50}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
