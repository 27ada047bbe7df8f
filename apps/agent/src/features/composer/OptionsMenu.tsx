import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useWritingT } from '../../messages/writing.js';
import type { OptionKeeper } from './use-reply-options.js';

/** What shall happen with the sending; what is ticked is said by the button too (CS-18). */
export function OptionsMenu({ options }: { options: OptionKeeper }) {
  const t = useWritingT();
  const { offered, on, toggle } = options;
  const name = [t('form.options'), on.map((option) => t(`form.option.${option}`)).join(', ')]
    .filter(Boolean)
    .join(': ');
  return (
    <Menu position="top-start" width={270}>
      <Tooltip label={name}>
        <Menu.Target>
          <ActionIcon size="lg" aria-label={name} color={on.length > 0 ? 'accent' : undefined}>
            <IconAdjustmentsHorizontal size={18} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown data-overlay>
        <Menu.Label>{t('form.optionsKept')}</Menu.Label>
        {offered.map((option) => (
          <Menu.CheckboxItem key={option} checked={on.includes(option)} onChange={() => toggle(option)}>
            {t(`form.option.${option}`)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
