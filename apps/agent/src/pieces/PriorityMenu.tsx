import { Menu } from '@mantine/core';
import { PriorityIcon } from '@sprawa/ui';
import { IconCheck } from '@tabler/icons-react';
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
        {priorities.map((priority) => (
          <Menu.Item
            key={priority}
            role="menuitemradio"
            aria-checked={priority === value}
            leftSection={<PriorityIcon priority={priority} decorative />}
            rightSection={priority === value ? <IconCheck size={16} aria-hidden="true" /> : null}
            onClick={() => onChange(priority)}
          >
            {t(`priority.${priority}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
