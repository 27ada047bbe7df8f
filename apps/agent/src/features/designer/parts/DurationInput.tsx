import { NumberInput, Select } from '@mantine/core';
import { useDesignerT } from '../../../messages/designer.js';
import { useDesign } from '../design-context.js';
import { duration, readDuration, units, type Unit } from '../document/duration.js';
import type { Path } from '../document/workflow-document.js';
import classes from './parts.module.css';

interface Props {
  label: string;
  description?: string;
  path: Path;
}

/** A span of time as workflows write it: a whole number of minutes, hours, days or weeks. */
export function DurationInput({ label, description, path }: Props) {
  const t = useDesignerT();
  const { value, set, errorAt } = useDesign();
  const { number, unit } = readDuration(value(path));
  return (
    <div className={classes.pair}>
      <NumberInput
        label={label}
        description={description}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        value={number ?? ''}
        error={errorAt(path)}
        onChange={(next) => set(path, duration(next === '' ? null : Number(next), unit))}
      />
      <Select
        aria-label={t('unitOf', { label })}
        data={units.map((each) => ({ value: each, label: t(`units.${each}`) }))}
        value={unit}
        allowDeselect={false}
        onChange={(next) => set(path, duration(number ?? 1, (next ?? unit) as Unit))}
      />
    </div>
  );
}
