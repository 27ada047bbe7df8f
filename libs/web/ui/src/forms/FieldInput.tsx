import { Checkbox, Group, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { CurrencySign } from './CurrencySign.js';
import type { FieldDefinition } from './field-value.js';
import { NumberField } from './NumberField.js';

interface Props {
  field: FieldDefinition;
  value: unknown;
  onChange: (value: string | number | boolean | string[] | null) => void;
  error?: string | null;
  disabled?: boolean;
}

/** One field of a workflow form by its kind, with its label, help and error. */
export function FieldInput({ field, value, onChange, error, disabled = false }: Props) {
  const t = useCommonT();
  const shared = {
    label: field.label,
    description: field.help || undefined,
    error: error || undefined,
    withAsterisk: field.required,
    'aria-required': field.required || undefined,
    disabled,
    name: field.key,
  };
  const options = field.options.map(({ key, label }) => ({ value: key, label }));
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'TEXT':
      return (
        <TextInput
          {...shared}
          value={text}
          maxLength={field.maxLength ?? undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'LONG_TEXT':
      return (
        <Textarea
          {...shared}
          value={text}
          maxLength={field.maxLength ?? undefined}
          autosize
          minRows={3}
          maxRows={14}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'NUMBER':
      return <NumberField {...shared} value={typeof value === 'number' ? value : null} onChange={onChange} />;
    case 'AMOUNT':
      return (
        <NumberField
          {...shared}
          value={typeof value === 'number' ? value : null}
          decimalScale={2}
          thousandSeparator=" "
          allowedDecimalSeparators={[',', '.']}
          rightSection={field.currency ? <CurrencySign code={field.currency} /> : null}
          rightSectionWidth={56}
          onChange={onChange}
        />
      );
    case 'DATE':
      return (
        <TextInput
          {...shared}
          type="date"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'CHOICE':
      return (
        <Select
          {...shared}
          data={options}
          value={text || null}
          clearable={!field.required}
          searchable={options.length > 8}
          placeholder={t('field.choose')}
          nothingFoundMessage={t('field.nothingFound')}
          onChange={onChange}
        />
      );
    case 'MULTIPLE_CHOICE': {
      const chosen = Array.isArray(value) ? (value as string[]) : [];
      if (options.length > 8)
        return (
          <MultiSelect
            {...shared}
            data={options}
            value={chosen}
            searchable
            nothingFoundMessage={t('field.nothingFound')}
            onChange={onChange}
          />
        );
      return (
        <Checkbox.Group
          label={shared.label}
          description={shared.description}
          error={shared.error}
          withAsterisk={field.required}
          value={chosen}
          onChange={onChange}
        >
          <Group gap="sm" mt={4}>
            {options.map((option) => (
              <Checkbox key={option.value} value={option.value} label={option.label} disabled={disabled} />
            ))}
          </Group>
        </Checkbox.Group>
      );
    }
    case 'CHECKBOX':
      return (
        <Checkbox
          label={`${field.label}${field.required ? ' *' : ''}`}
          description={shared.description}
          error={shared.error}
          disabled={disabled}
          name={field.key}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
  }
}
