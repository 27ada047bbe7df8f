import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconTableOptions } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { tellBad } from '../../data/outcome.js';
import { useT } from '../../messages/index.js';
import { withViewWords } from '../../messages/views.js';
import type { ViewMenuProps } from './ViewMenu.js';

/** How the list is shown, and what may be made of it; the menu is fetched at the press. */
export function ViewButton({ search, onChange }: ViewMenuProps) {
  const t = useT();
  const common = useCommonT();
  const [opened, setOpened] = useState(false);
  const [Items, setItems] = useState<ComponentType<ViewMenuProps> | null>(null);

  async function open() {
    try {
      const { ViewMenu } = await withViewWords(import('./ViewMenu.js'));
      setItems(() => ViewMenu);
      setOpened(true);
    } catch {
      tellBad(common('error.network'));
    }
  }

  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Tooltip label={t('list.view')} disabled={opened}>
        <Menu.Target>
          <ActionIcon aria-label={t('list.view')} onClick={() => (opened ? setOpened(false) : void open())}>
            <IconTableOptions size={18} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      {Items && <Items search={search} onChange={onChange} />}
    </Menu>
  );
}
