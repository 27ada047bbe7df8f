import { Select } from '@mantine/core';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { buttonChoices, buttonOf } from '../document/edit-buttons.js';
import type { Path } from '../document/workflow-document.js';
import classes from './parts.module.css';

/** One button among the fields: which action it performs. */
export function ButtonForm({ path }: { path: Path }) {
  const t = useDesignerT();
  const { document, value, set, errorAt, say } = useDesign();
  const action = buttonOf(value(path)) ?? '';
  const at = [...path, 'button'];
  return (
    <div className={classes.inset}>
      <Select
        label={t('buttonAction')}
        description={t('buttonText')}
        data={buttonChoices(document, action).map(({ key, name }) => ({
          value: key,
          label: say(name) || key,
        }))}
        value={action}
        error={errorAt(at)}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t('nothingFound')}
        onChange={(next) => next && set(at, next)}
      />
    </div>
  );
}
