import { ActionIcon, Menu, Tooltip, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

const schemes = [
  { key: 'light', Icon: IconSun },
  { key: 'dark', Icon: IconMoon },
  { key: 'auto', Icon: IconDeviceDesktop },
] as const;

/** Light, dark, or like the system; remembered in this browser. */
export function ColorSchemeSwitch() {
  const t = useCommonT();
  return (
    <Menu position="bottom-end">
      <Tooltip label={t('appearance.label')}>
        <Menu.Target>
          <ActionIcon aria-label={t('appearance.label')}>
            <IconSun size={20} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <ColorSchemeItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The three choices, for a menu that holds more. */
export function ColorSchemeItems() {
  const t = useCommonT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(({ key, Icon }) => (
    <Menu.Item
      key={key}
      role="menuitemradio"
      aria-checked={colorScheme === key}
      leftSection={<Icon size={16} aria-hidden="true" />}
      rightSection={colorScheme === key ? <IconCheck size={16} aria-hidden="true" /> : null}
      onClick={() => setColorScheme(key satisfies MantineColorScheme)}
    >
      {t(`appearance.${key}`)}
    </Menu.Item>
  ));
}
