import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCommonT } from '@sprawa/i18n';
import { Avatar } from '@sprawa/ui';
import { IconCheck, IconUserOff, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { agentsOptions, groupsOptions } from '../data/directory.js';
import type { NewOwner } from '../data/use-case-changes.js';
import { useMe } from '../data/use-me.js';
import { useT } from '../messages/index.js';
import classes from './picker.module.css';

interface Props {
  /** The chosen agent's or group's id; null for nobody, and undefined where it is to be chosen for several that differ. */
  value: string | null | undefined;
  onChange: (owner: NewOwner) => void;
  /** The button that opens it. */
  children: (toggle: () => void) => ReactElement;
  /** People only: the field asks for a person. */
  withoutGroups?: boolean;
  /** Offers to leave it to nobody. */
  withNobody?: boolean;
  /** Its code was fetched because somebody pressed the button. */
  openAtOnce?: boolean;
}

/** Agents and groups one may assign to, with oneself first (CS-2). */
export function AssigneePicker({
  value,
  onChange,
  children,
  withoutGroups = false,
  withNobody = false,
  openAtOnce = false,
}: Props) {
  const t = useT();
  const common = useCommonT();
  const { agent: me } = useMe();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 200);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const opened = combobox.dropdownOpened;
  useEffect(() => {
    if (!openAtOnce) return;
    // The button that was pressed is gone; this one takes its place.
    combobox.targetRef.current?.focus();
    combobox.openDropdown();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it comes
  }, []);
  const { data: agents = [] } = useQuery({ ...agentsOptions(asked), enabled: opened });
  const { data: groups = [] } = useQuery({ ...groupsOptions, enabled: opened && !withoutGroups });

  const people = agents
    .filter((agent) => !agent.suspended)
    .sort((a, b) => Number(b.id === me.id) - Number(a.id === me.id));
  const found = withoutGroups
    ? []
    : groups.filter((group) => group.name.toLocaleLowerCase().includes(asked.toLocaleLowerCase()));

  function choose(option: string) {
    const [kind, id] = option.split(':');
    const agent = people.find((each) => each.id === id);
    const group = groups.find((each) => each.id === id);
    if (kind === 'nobody') onChange(null);
    else if (kind === 'agent' && agent) onChange({ agent });
    else if (kind === 'group' && group) onChange({ group });
    combobox.closeDropdown();
  }
  const tick = (id: string) =>
    id === value ? <IconCheck size={16} className={classes.tick} aria-hidden="true" /> : null;

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={264}
      position="bottom-start"
      shadow="md"
      withinPortal
    >
      <Combobox.Target targetType="button">{children(() => combobox.toggleDropdown())}</Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown} data-overlay>
        <Combobox.Search
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={t('case.findAgent')}
          aria-label={t('case.findAgent')}
          maxLength={100}
        />
        <Combobox.Options className={classes.options} aria-label={t('case.owner')} tabIndex={0}>
          {withNobody && !asked && (
            <Combobox.Option value="nobody" className={classes.option}>
              <IconUserOff size={18} stroke={1.6} aria-hidden="true" />
              <span className={classes.words}>{t('case.assignNobody')}</span>
              {value === null && <IconCheck size={16} className={classes.tick} aria-hidden="true" />}
            </Combobox.Option>
          )}
          {people.length > 0 && (
            <Combobox.Group label={t('case.agents')}>
              {people.map((agent) => (
                <Combobox.Option key={agent.id} value={`agent:${agent.id}`} className={classes.option}>
                  <Avatar {...agent} size={22} decorative />
                  <span className={classes.words}>{agent.name}</span>
                  {agent.id === me.id && <span className={classes.aside}>{t('case.me')}</span>}
                  {tick(agent.id)}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {found.length > 0 && (
            <Combobox.Group label={t('case.groups')}>
              {found.map((group) => (
                <Combobox.Option key={group.id} value={`group:${group.id}`} className={classes.option}>
                  <IconUsersGroup size={18} stroke={1.6} aria-hidden="true" />
                  <span className={classes.words}>{group.name}</span>
                  <span className={classes.aside}>{group.memberCount}</span>
                  {tick(group.id)}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {people.length === 0 && found.length === 0 && (
            <Combobox.Empty>{common('field.nothingFound')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
