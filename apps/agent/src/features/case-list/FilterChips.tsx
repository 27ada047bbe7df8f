import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  isFiltered,
  toggleFacet,
  withoutFilters,
  type CaseSearch,
  type ListFacet,
} from '../../data/case-search.js';
import { agentsOptions, streamsOptions } from '../../data/directory.js';
import { useT } from '../../messages/index.js';
import classes from './filter.module.css';

/** The filters that are on, each to be taken away by itself. */
export function FilterChips({
  search,
  onChange,
}: {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}) {
  const t = useT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const { data: agents = [] } = useQuery({ ...agentsOptions(''), enabled: Boolean(search.owner) });
  if (!isFiltered(search)) return null;
  const states = new Map(streams.flatMap((stream) => stream.states.map((state) => [state.id, state.name])));
  const people = new Map(agents.map((agent) => [agent.id, agent.name]));
  const chips: { facet: ListFacet; value: string; name: string }[] = [
    ...(search.priority ?? []).map((value) => ({
      facet: 'priority' as const,
      value,
      name: t(`priority.${value}`),
    })),
    ...(search.state ?? []).map((value) => ({
      facet: 'state' as const,
      value,
      name: states.get(value) ?? '…',
    })),
    ...(search.owner ?? []).map((value) => ({
      facet: 'owner' as const,
      value,
      name: people.get(value) ?? '…',
    })),
  ];
  return (
    <div className={classes.chips}>
      {search.q && search.queue && (
        <Chip name={`“${search.q}”`} onRemove={() => onChange({ ...search, q: undefined })} />
      )}
      {chips.map(({ facet, value, name }) => (
        <Chip
          key={`${facet}-${value}`}
          name={name}
          onRemove={() => onChange(toggleFacet(search, facet, value))}
        />
      ))}
      <Button
        variant="subtle"
        color="neutral"
        size="compact-xs"
        onClick={() => onChange(withoutFilters(search))}
      >
        {t('list.clearFilters')}
      </Button>
    </div>
  );
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useT();
  return (
    <button
      type="button"
      className={classes.chip}
      aria-label={t('list.removeFilter', { name })}
      onClick={onRemove}
    >
      <span>{name}</span>
      <IconX size={12} aria-hidden="true" />
    </button>
  );
}
