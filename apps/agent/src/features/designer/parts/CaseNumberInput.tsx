import { Autocomplete, Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDesignerT } from '../../../messages/designer.js';
import { findCasesOptions, shortestFind } from '../../relations/relations.js';
import classes from './parts.module.css';

interface Props {
  value: string;
  onChange: (number: string) => void;
}

/** The number of a case one sees, typed or found by words. */
export function CaseNumberInput({ value, onChange }: Props) {
  const t = useDesignerT();
  const [asked] = useDebouncedValue(value.trim(), 200);
  const { data = [], isFetching } = useQuery(findCasesOptions(asked));
  const found = asked.length >= shortestFind && asked === value.trim() ? data : [];
  const subjects = new Map(found.map(({ number, subject }) => [number, subject]));
  return (
    <Autocomplete
      label={t('previewCase')}
      description={t('previewCaseText')}
      maxLength={200}
      value={value}
      data={[...subjects.keys()]}
      // What the server found for these words is all that fits.
      filter={({ options }) => options}
      rightSection={isFetching ? <Loader size={14} /> : null}
      renderOption={({ option }) => (
        <span className={classes.grow}>
          {option.value} <span className={classes.faint}>{subjects.get(option.value)}</span>
        </span>
      )}
      onChange={onChange}
    />
  );
}
