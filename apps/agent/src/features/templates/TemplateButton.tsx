import { ActionIcon, Loader, Popover, Tooltip } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useWritingT } from '../../messages/writing.js';
import type { OpenCase } from '../../data/open-case.js';
import type { Inserting } from './use-inserting.js';
import classes from './templates.module.css';

const TemplatePicker = lazy(async () => {
  const [{ TemplatePicker: component }, { learnTemplates }] = await Promise.all([
    import('./TemplatePicker.js'),
    import('../../messages/templates.js'),
  ]);
  await learnTemplates();
  return { default: component };
});

/** Ready-made words by one click; a typed `/` opens the same. */
export function TemplateButton({ inserting, openCase }: { inserting: Inserting; openCase: OpenCase }) {
  const t = useWritingT();
  return (
    <Popover
      opened={inserting.opened}
      onChange={(opened) => !opened && inserting.leave('')}
      position="top-start"
      width="min(420px, calc(100vw - 24px))"
      shadow="md"
      withinPortal
      closeOnEscape={false}
    >
      <Popover.Target>
        <Tooltip label={`${t('form.template')} · /`} disabled={inserting.opened}>
          <ActionIcon
            size="lg"
            aria-label={t('form.template')}
            aria-expanded={inserting.opened}
            onClick={() => (inserting.opened ? inserting.leave('') : inserting.open())}
          >
            <IconTemplate size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} data-overlay aria-label={t('form.template')}>
        {inserting.opened && (
          <Suspense fallback={<Loader size="sm" className={classes.waiting} />}>
            <TemplatePicker openCase={openCase} inserting={inserting} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
