import { Select } from '@mantine/core';
import { useDesignerT } from '../../../messages/designer.js';
import { iconsOfWorkflows } from '../../../pieces/icons-of-workflows.js';
import { NamedIcon } from '../../../pieces/NamedIcon.js';
import { useDesign } from '../design-context.js';
import type { Path } from '../document/workflow-document.js';
import classes from './parts.module.css';

const names = Object.keys(iconsOfWorkflows).sort();

/** One of the icons the app carries; another one a file named stays as it is. */
export function IconInput({ path }: { path: Path }) {
  const t = useDesignerT();
  const { value, set, errorAt } = useDesign();
  const name = value(path);
  const icon = typeof name === 'string' ? name : null;
  return (
    <Select
      label={t('icon')}
      data={icon && !names.includes(icon) ? [icon, ...names] : names}
      value={icon}
      error={errorAt(path)}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound')}
      leftSection={icon ? <NamedIcon name={icon} size={16} /> : null}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <NamedIcon name={option.value} size={16} /> {option.label}
        </span>
      )}
      onChange={(next) => set(path, next ?? undefined)}
    />
  );
}
