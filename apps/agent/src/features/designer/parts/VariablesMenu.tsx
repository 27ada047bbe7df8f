import { ActionIcon, Menu } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';
import type { Offered } from '../document/template-variables.js';
import classes from './parts.module.css';

interface Props {
  label: string;
  variables: readonly Offered[];
  onChosen: (variable: string) => void;
}

export function VariablesMenu({ label, variables, onChosen }: Props) {
  const t = useDesignerT();
  return (
    <Menu width={280} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('variableIn', { label })} title={t('variableIn', { label })}>
          <IconBraces size={15} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={300} style={{ overflowY: 'auto' }}>
        {variables.map(({ name, label: meaning }) => (
          <Menu.Item key={name} onClick={() => onChosen(name)}>
            {name}
            <span className={classes.meaning}>{meaning}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
