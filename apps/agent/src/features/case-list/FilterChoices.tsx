import { Checkbox, MantineThemeProvider } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { Avatar, ChannelIcon, LabelChip, PriorityIcon, StateChip } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { channels, priorities, toggleFacet, type CaseSearch } from '../../data/case-search.js';
import { agentsOptions, groupsOptions, streamsOptions } from '../../data/directory.js';
import { labelsFor, labelsOptions } from '../../data/labels.js';
import { useT } from '../../messages/index.js';
import { FieldChoice } from './FieldChoice.js';
import classes from './filter.module.css';
import { useSearchFields } from './use-search-fields.js';

/** Options that open elsewhere in the page count as outside, and a press on one would shut the filter. */
const within = {
  components: { Select: { defaultProps: { comboboxProps: { withinPortal: false } } } },
};

interface Props {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

/** What one may narrow the list by. */
export function FilterChoices({ search, onChange }: Props) {
  const t = useT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const { data: agents = [] } = useQuery(agentsOptions(''));
  const { data: groups = [] } = useQuery(groupsOptions);
  const { data: labels = [] } = useQuery({ ...labelsOptions, select: labelsFor('CASES') });
  const common = useCommonT();
  const fields = useSearchFields(search.stream, true);
  const shown = search.stream ? streams.filter((stream) => stream.id === search.stream) : streams;
  return (
    <>
      {fields.length > 0 && (
        <MantineThemeProvider theme={within}>
          <FieldChoice fields={fields} search={search} onChange={onChange} />
        </MantineThemeProvider>
      )}
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
      {labels.length > 0 && (
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{t('list.byLabel')}</legend>
          {labels.map(({ id, name, color }) => (
            <Checkbox
              key={id}
              checked={search.label?.includes(id) ?? false}
              onChange={() => onChange(toggleFacet(search, 'label', id))}
              label={<LabelChip name={name} color={color} />}
            />
          ))}
        </fieldset>
      )}
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
      {groups.length > 0 && (
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{t('list.byGroup')}</legend>
          {groups.map((group) => (
            <Checkbox
              key={group.id}
              checked={search.group?.includes(group.id) ?? false}
              onChange={() => onChange(toggleFacet(search, 'group', group.id))}
              label={group.name}
            />
          ))}
        </fieldset>
      )}
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('list.byChannel')}</legend>
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            checked={search.channel?.includes(channel) ?? false}
            onChange={() => onChange(toggleFacet(search, 'channel', channel))}
            label={
              <span className={classes.choice}>
                <ChannelIcon channel={channel} decorative />
                {common(`channel.${channel}`)}
              </span>
            }
          />
        ))}
      </fieldset>
    </>
  );
}
