import { Button } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { toggleFacet, withoutFilters, type CaseSearch, type ListFacet } from '../../data/case-search.js';
import { agentsOptions, groupsOptions, streamsOptions } from '../../data/directory.js';
import { labelsOptions } from '../../data/labels.js';
import { ofContact, readTerm } from '../../data/field-terms.js';
import { useT } from '../../messages/index.js';
import classes from './filter.module.css';
import { termWords } from './search-fields.js';
import { useSearchFields } from './use-search-fields.js';

/** The filters that are on, each to be taken away by itself; for a list that has any. */
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
  const { data: groups = [] } = useQuery({ ...groupsOptions, enabled: Boolean(search.group) });
  const { data: labels = [] } = useQuery({ ...labelsOptions, enabled: Boolean(search.label) });
  const fields = useSearchFields(
    search.stream,
    Boolean(search.field?.some((term) => term.startsWith(ofContact))),
  );
  const common = useCommonT();
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
    ...(search.group ?? []).map((value) => ({
      facet: 'group' as const,
      value,
      name: groups.find(({ id }) => id === value)?.name ?? '…',
    })),
    ...(search.channel ?? []).map((value) => ({
      facet: 'channel' as const,
      value,
      name: common(`channel.${value}`),
    })),
    ...(search.label ?? []).map((value) => ({
      facet: 'label' as const,
      value,
      name: labels.find(({ id }) => id === value)?.name ?? '…',
    })),
    ...(search.field ?? []).map((value) => ({
      facet: 'field' as const,
      value,
      name: termWords(readTerm(value), fields, {
        from: (label, from) => t('list.fieldFrom', { label, value: from }),
        to: (label, to) => t('list.fieldTo', { label, value: to }),
        yes: t('list.fieldYes'),
        no: t('list.fieldNo'),
      }),
    })),
  ];
  return (
    <div className={classes.chips}>
      {search.q && search.queue && (
        <Chip name={`“${search.q}”`} onRemove={() => onChange({ ...search, q: undefined })} />
      )}
      {search.where && (
        <Chip name={t('list.conditions')} onRemove={() => onChange({ ...search, where: undefined })} />
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
        size="compact-sm"
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
