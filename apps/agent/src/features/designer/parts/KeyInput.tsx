import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDesignerT } from '../../../messages/designer.js';

interface Props {
  value: string;
  taken: readonly string[];
  description: string;
  onChange: (key: string) => void;
}

/** What files and integrations know something by; changed when one leaves the field, so that no half key is ever one. */
export function KeyInput({ value, taken, description, onChange }: Props) {
  const t = useDesignerT();
  const [typed, setTyped] = useState<string | null>(null);
  const key = typed ?? value;
  const error = !/^[a-z][a-z0-9-]{0,59}$/.test(key)
    ? t('keyWrong')
    : key !== value && taken.includes(key)
      ? t('keyTaken')
      : undefined;
  function keep() {
    if (typed !== null && !error && typed !== value) onChange(typed);
    if (!error) setTyped(null);
  }
  return (
    <TextInput
      label={t('key')}
      description={description}
      value={key}
      maxLength={60}
      error={error}
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}
