import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconAdjustments,
  IconArrowRight,
  IconHistory,
  IconPrinter,
  IconSettings,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { useOwnPreferences } from '../../data/own-preferences.js';
import type { EntryGroup } from '../../gql/graphql.js';
import { useEntriesT } from '../../messages/entries.js';
import { keyLabel, keymap } from '../../keyboard/keymap.js';
import { useT } from '../../messages/index.js';
import classes from './entries.module.css';
import { EntryCountsQuery } from './entries.operations.js';
import { entryGroups, toggled } from './entry-groups.js';

interface Props {
  number: string;
  only: readonly EntryGroup[];
  onOnly: (only: EntryGroup[]) => void;
  /** Shows everything that can be put right on the case. */
  onSettings: () => void;
  /** Shows the log of the case; null for those who may not read it. */
  onLog: (() => void) | null;
  /** Asks to which stream the case goes; null for those who may not move it. */
  onMoveStream: (() => void) | null;
}

/** How the conversation is shown: which kinds of entries, in which order; on paper, and as a log (CS-19, CS-20, CS-26). */
export function ConversationMenu({ number, only, onOnly, onSettings, onLog, onMoveStream }: Props) {
  const t = useEntriesT();
  const app = useT();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [{ newestFirst }, prefer] = useOwnPreferences();
  const { data: counts } = useQuery({
    queryKey: [...keys.timeline(number), 'counts'],
    queryFn: async () => (await client.request(EntryCountsQuery, { number })).case?.entryCounts ?? null,
    enabled: opened,
  });
  const orders = [
    { value: 'last', label: t('newestLast'), Icon: IconSortAscending },
    { value: 'first', label: t('newestFirst'), Icon: IconSortDescending },
  ];
  return (
    <Menu position="bottom-end" width={260} opened={opened} onChange={setOpened} closeOnItemClick={false}>
      <Tooltip label={t('view')}>
        <Menu.Target>
          <ActionIcon ref={button} aria-label={t('view')} color={only.length > 0 ? 'accent' : 'neutral'}>
            <IconAdjustments size={18} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Label>{t('show')}</Menu.Label>
        {entryGroups.map((group) => (
          <Menu.CheckboxItem
            key={group}
            checked={only.includes(group)}
            rightSection={<span className={classes.count}>{counts?.[countOf(group)] ?? ''}</span>}
            onChange={() => onOnly(toggled(only, group))}
          >
            {t(`group.${group}`)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Item disabled={only.length === 0} closeMenuOnClick onClick={() => onOnly([])}>
          {t('showAll')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.RadioGroup
          value={newestFirst ? 'first' : 'last'}
          onChange={(chosen) => void prefer({ newestFirst: chosen === 'first' })}
        >
          {orders.map(({ value, label, Icon }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              rightSection={<Icon size={16} stroke={1.6} aria-hidden="true" />}
            >
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPrinter size={16} stroke={1.6} />}
          closeMenuOnClick
          onClick={() => void navigate({ to: '/print/$number', params: { number }, search: {} })}
        >
          {t('printAll')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size={16} stroke={1.6} />}
          rightSection={<kbd className={classes.count}>{keyLabel(keymap.settings[0]!).toUpperCase()}</kbd>}
          closeMenuOnClick
          onClick={() => {
            button.current?.focus();
            onSettings();
          }}
        >
          {app('case.settings')}
        </Menu.Item>
        {onMoveStream && (
          <Menu.Item
            leftSection={<IconArrowRight size={16} stroke={1.6} />}
            closeMenuOnClick
            onClick={() => {
              button.current?.focus();
              onMoveStream();
            }}
          >
            {app('case.moveStream')}
          </Menu.Item>
        )}
        {onLog && (
          <Menu.Item
            leftSection={<IconHistory size={16} stroke={1.6} />}
            closeMenuOnClick
            onClick={() => {
              // Where the focus comes back to from there: this line will be gone.
              button.current?.focus();
              onLog();
            }}
          >
            {app('case.log')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const countOf = (group: EntryGroup) => group.toLowerCase() as Lowercase<EntryGroup>;
