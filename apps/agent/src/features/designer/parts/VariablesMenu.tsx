import { ActionIcon, Menu } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useDesignerT } from '../../../messages/designer.js';

interface Props {
  label: string;
  variables: readonly string[];
  onChosen: (variable: string) => void;
}

export function VariablesMenu({ label, variables, onChosen }: Props) {
  const t = useDesignerT();
  return (
    <Menu width={260} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('variableIn', { label })} title={t('variableIn', { label })}>
          <IconBraces size={15} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={300} style={{ overflowY: 'auto' }}>
        {variables.map((variable) => (
          <Menu.Item key={variable} onClick={() => onChosen(variable)}>
            {variable}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
