import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';
import { typedNumber } from './field-value.js';

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Tells numbers at every key and shows what was typed as it was typed, so that `349.` may become `349.90`. */
export function NumberField({ value, onChange, ...others }: Props) {
  const [typed, setTyped] = useState<string | number>(value ?? '');
  return (
    <NumberInput
      {...others}
      hideControls
      value={typedNumber(typed) === value ? typed : (value ?? '')}
      onChange={(next) => {
        // A big integer is only given back to a field that was given one.
        const now = typeof next === 'bigint' ? Number(next) : next;
        setTyped(now);
        onChange(typedNumber(now));
      }}
    />
  );
}
