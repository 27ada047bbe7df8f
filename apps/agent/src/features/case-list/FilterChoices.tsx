import { Checkbox } from '@mantine/core';
import { Avatar, PriorityIcon, StateChip } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { priorities, toggleFacet, type CaseSearch } from '../../data/case-search.js';
import { agentsOptions, streamsOptions } from '../../data/directory.js';
import { useT } from '../../messages/index.js';
import classes from './filter.module.css';

interface Props {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

/** What one may narrow the list by. */
export function FilterChoices({ search, onChange }: Props) {
  const t = useT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const { data: agents = [] } = useQuery(agentsOptions(''));
  const shown = search.stream ? streams.filter((stream) => stream.id === search.stream) : streams;
  return (
    <>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('list.byPriority')}</legend>
        {priorities.map((priority) => (
          <Checkbox
            key={priority}
            checked={search.priority?.includes(priority) ?? false}
            onChange={() => onChange(toggleFacet(search, 'priority', priority))}
            label={
              <span className={classes.choice}>
                <PriorityIcon priority={priority} decorative />
                {t(`priority.${priority}`)}
              </span>
            }
          />
        ))}
      </fieldset>
      {shown.map((stream) => (
        <fieldset key={stream.id} className={classes.group}>
          <legend className={classes.legend}>
            {shown.length > 1 ? `${t('list.byState')} · ${stream.name}` : t('list.byState')}
          </legend>
          {stream.states.map((state) => (
            <Checkbox
              key={state.id}
              checked={search.state?.includes(state.id) ?? false}
              onChange={() => onChange(toggleFacet(search, 'state', state.id))}
              label={<StateChip name={state.name} color={state.color} />}
            />
          ))}
        </fieldset>
      ))}
      {agents.length > 0 && (
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{t('list.byOwner')}</legend>
          {agents.map((agent) => (
            <Checkbox
              key={agent.id}
              checked={search.owner?.includes(agent.id) ?? false}
              onChange={() => onChange(toggleFacet(search, 'owner', agent.id))}
              label={
                <span className={classes.choice}>
                  <Avatar {...agent} size={20} decorative />
                  {agent.name}
                </span>
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
