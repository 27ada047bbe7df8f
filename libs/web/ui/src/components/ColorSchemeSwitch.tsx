import { ActionIcon, Menu, Tooltip, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

const schemes = [
  { key: 'light', Icon: IconSun },
  { key: 'dark', Icon: IconMoon },
  { key: 'auto', Icon: IconDeviceDesktop },
] as const;

/** Light, dark, or like the system; remembered in this browser. */
export function ColorSchemeSwitch() {
  const t = useCommonT();
  return (
    <Menu position="bottom-end" withinPortal={false}>
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
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
      {schemes.map(({ key, Icon }) => (
        <Menu.RadioItem
          key={key}
          value={key}
          rightSection={<Icon size={16} stroke={1.7} aria-hidden="true" />}
        >
          {t(`appearance.${key}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
