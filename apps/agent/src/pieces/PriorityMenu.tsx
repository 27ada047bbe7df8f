import { Menu } from '@mantine/core';
import { PriorityIcon } from '@sprawa/ui';
import type { ReactElement } from 'react';
import { priorities } from '../data/case-search.js';
import type { Priority } from '../gql/graphql.js';
import { useT } from '../messages/index.js';

interface Props {
  value: Priority;
  onChange: (priority: Priority) => void;
  /** The button that opens it. */
  children: ReactElement;
  opened?: boolean;
  onOpened?: (opened: boolean) => void;
}

/** The five priorities to choose from, most urgent first (CS-4). */
export function PriorityMenu({ value, onChange, children, opened, onOpened }: Props) {
  const t = useT();
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start" width={180}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
        <Menu.Label>{t('priority.label')}</Menu.Label>
        <Menu.RadioGroup value={value} onChange={(chosen) => onChange(chosen as Priority)}>
          {priorities.map((priority) => (
            <Menu.RadioItem
              key={priority}
              value={priority}
              closeMenuOnClick
              rightSection={<PriorityIcon priority={priority} decorative />}
            >
              {t(`priority.${priority}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
