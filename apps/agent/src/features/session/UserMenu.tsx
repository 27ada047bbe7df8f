import { Menu, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { Avatar } from '@sprawa/ui';
import { IconSelector } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { tellBad } from '../../data/outcome.js';
import { useMe } from '../../data/use-me.js';
import { useT } from '../../messages/index.js';
import type { UserMenuItemsProps } from './UserMenuItems.js';
import classes from './UserMenu.module.css';

interface Props extends UserMenuItemsProps {
  /** Only the picture: the panel is folded. */
  folded: boolean;
}

const roles = ['administrator', 'manager', 'expert', 'specialist', 'trainee'] as const;

/** Who one is, and behind it the menu of one's account, fetched at the press. */
export function UserMenu({ folded, ...doings }: Props) {
  const t = useT();
  const common = useCommonT();
  const { agent, role } = useMe();
  const known = roles.find((each) => each === role);
  const [opened, setOpened] = useState(false);
  const [Items, setItems] = useState<ComponentType<UserMenuItemsProps> | null>(null);

  async function change(open: boolean) {
    if (!open) return setOpened(false);
    try {
      const { UserMenuItems } = await import('./UserMenuItems.js');
      // It opens with its items, so that the focus has somewhere to go.
      setItems(() => UserMenuItems);
      setOpened(true);
    } catch {
      tellBad(common('error.network'));
    }
  }

  const button = (
    <UnstyledButton className={classes.user} data-folded={folded || undefined}>
      <Avatar {...agent} size={28} decorative />
      {folded && <VisuallyHidden>{t('session.account')}</VisuallyHidden>}
      {!folded && (
        <>
          <span className={classes.words}>
            <span className={classes.name}>{agent.name}</span>
            <span className={classes.role}>{known ? t(`role.${known}`) : role}</span>
          </span>
          <IconSelector size={16} color="var(--sp-text-faint)" aria-hidden="true" />
        </>
      )}
    </UnstyledButton>
  );

  return (
    <Menu
      opened={opened}
      onChange={(open) => void change(open)}
      position={folded ? 'right-end' : 'top-start'}
      width={232}
    >
      <Tooltip label={agent.name} disabled={!folded} position="right">
        <Menu.Target>{button}</Menu.Target>
      </Tooltip>
      <Menu.Dropdown>{Items && <Items {...doings} />}</Menu.Dropdown>
    </Menu>
  );
}
