import { Select } from '@mantine/core';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { statesOf } from '../document/read-document.js';
import type { Path } from '../document/workflow-document.js';

/** One state, or that the case stays where it is; a state that is gone is named as it was. */
export function StateSelect({ label, path, none }: { label: string; path: Path; none: string }) {
  const t = useDesignerT();
  const { document, value, set, errorAt, say } = useDesign();
  const chosen = value(path);
  const to = typeof chosen === 'string' ? chosen : null;
  const options = statesOf(document).map(({ key, name }) => ({ value: key, label: say(name) || key }));
  const gone = to !== null && !options.some((option) => option.value === to);
  return (
    <Select
      label={label}
      placeholder={none}
      data={gone ? [...options, { value: to, label: t('goneState', { key: to }) }] : options}
      value={to}
      error={errorAt(path)}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound')}
      onChange={(next) => set(path, next ?? undefined)}
    />
  );
}
