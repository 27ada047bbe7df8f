import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconFilter } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { isFiltered, type CaseSearch } from '../../data/case-search.js';
import { tellBad } from '../../data/outcome.js';
import { withKey } from '../../keyboard/keymap.js';
import { useCommands } from '../../keyboard/use-commands.js';
import { useT } from '../../messages/index.js';
import { withViewWords } from '../../messages/views.js';
import classes from './filter.module.css';

interface Props {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

/** What narrows the list within a queue; each choice acts at once. The choices are fetched at the press. */
export function FilterButton({ search, onChange }: Props) {
  const t = useT();
  const common = useCommonT();
  const [opened, setOpened] = useState(false);
  const [Choices, setChoices] = useState<ComponentType<Props> | null>(null);

  async function open() {
    try {
      const { FilterChoices } = await withViewWords(import('./FilterChoices.js'));
      // It opens with its choices, so that the focus has somewhere to go.
      setChoices(() => FilterChoices);
      setOpened(true);
    } catch {
      tellBad(common('error.network'));
    }
  }

  useCommands({ filter: () => void open() });

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} trapFocus returnFocus>
      <Tooltip label={withKey(t('list.filter'), 'filter')} disabled={opened}>
        <Popover.Target>
          <ActionIcon
            aria-label={t('list.filter')}
            aria-expanded={opened}
            onClick={() => (opened ? setOpened(false) : void open())}
          >
            <span className={classes.sign} data-on={isFiltered({ ...search, q: undefined }) || undefined}>
              <IconFilter size={18} stroke={1.7} style={{ display: 'block' }} />
            </span>
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown className={classes.dropdown} data-overlay aria-label={t('list.filter')}>
        {Choices && <Choices search={search} onChange={onChange} />}
      </Popover.Dropdown>
    </Popover>
  );
}
