import { ActionIcon, Indicator, Popover, Tooltip } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { IconFilter } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { isFiltered, type CaseSearch } from '../../data/case-search.js';
import { tellBad } from '../../data/outcome.js';
import { useT } from '../../messages/index.js';
import classes from './filter.module.css';

interface Props {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

/** The choices are fetched when the pointer or the focus comes near. */
const prepare = () => import('./FilterChoices.js');

/** What narrows the list within a queue; each choice acts at once. */
export function FilterButton({ search, onChange }: Props) {
  const t = useT();
  const common = useCommonT();
  const [opened, setOpened] = useState(false);
  const [Choices, setChoices] = useState<ComponentType<Props> | null>(null);

  function open() {
    // It opens with its choices, so that the focus has somewhere to go.
    prepare().then(
      ({ FilterChoices }) => {
        setChoices(() => FilterChoices);
        setOpened(true);
      },
      () => tellBad(common('error.network')),
    );
  }

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} trapFocus returnFocus>
      <Tooltip label={t('list.filter')} disabled={opened}>
        <Popover.Target>
          <ActionIcon
            aria-label={t('list.filter')}
            aria-expanded={opened}
            onPointerEnter={() => void prepare().catch(() => undefined)}
            onFocus={() => void prepare().catch(() => undefined)}
            onClick={() => (opened ? setOpened(false) : open())}
          >
            <Indicator size={7} color="accent" disabled={!isFiltered({ ...search, q: undefined })} offset={1}>
              <IconFilter size={18} stroke={1.7} style={{ display: 'block' }} />
            </Indicator>
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown className={classes.dropdown} data-overlay aria-label={t('list.filter')}>
        {Choices && <Choices search={search} onChange={onChange} />}
      </Popover.Dropdown>
    </Popover>
  );
}
