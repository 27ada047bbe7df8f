import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react';
import { useT } from '../../messages/index.js';
import type { OptionKeeper } from './use-reply-options.js';
import classes from './composer.module.css';

/** What shall happen with the sending; what is ticked is said by the button too (CS-18). */
export function OptionsMenu({ options }: { options: OptionKeeper }) {
  const t = useT();
  const { offered, on, toggle } = options;
  const name = [t('composer.options'), on.map((option) => t(`composer.option.${option}`)).join(', ')]
    .filter(Boolean)
    .join(': ');
  return (
    <Menu position="top-start" width={270} closeOnItemClick={false}>
      <Tooltip label={name}>
        <Menu.Target>
          <ActionIcon size="lg" aria-label={name} color={on.length > 0 ? 'accent' : undefined}>
            <IconAdjustmentsHorizontal size={18} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown data-overlay>
        <Menu.Label>{t('composer.optionsKept')}</Menu.Label>
        {offered.map((option) => (
          <Menu.Item
            key={option}
            role="menuitemcheckbox"
            aria-checked={on.includes(option)}
            leftSection={
              <span className={classes.tick} aria-hidden="true">
                {on.includes(option) && <IconCheck size={16} stroke={1.8} />}
              </span>
            }
            onClick={() => toggle(option)}
          >
            {t(`composer.option.${option}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
