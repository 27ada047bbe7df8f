import { MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { FieldInput, type FieldKind } from '@sprawa/ui';
import { useViewsT } from '../../messages/views.js';
import { isSpecial, SpecialField } from '../../pieces/SpecialField.js';
import type { SearchField } from '../case-list/search-fields.js';
import { ContactValues } from './ContactValues.js';
import type { FilterLeaf } from './filter-document.js';
import type { Choices } from './set-choices.js';
import classes from './builder.module.css';

interface Props {
  leaf: FilterLeaf;
  field: SearchField | undefined;
  choices: (subject: string) => Choices;
  onChange: (leaf: FilterLeaf) => void;
}

const units = ['hour', 'day', 'week', 'month'] as const;

/** What a condition compares with; nothing where yes or no says it all. */
export function ConditionValue({ leaf, field, choices, onChange }: Props) {
  const t = useViewsT();
  const common = useCommonT();
  const label = t('builder.value');
  const change = (more: Partial<FilterLeaf>) => onChange({ ...leaf, ...more });
  switch (leaf.op) {
    case 'is':
      return null;
    case 'in': {
      const values = leaf.values ?? [];
      if (leaf.on === 'contact' || leaf.on === 'company')
        return (
          <ContactValues
            {...{ label, values }}
            placeholder={t('builder.choose')}
            companies={leaf.on === 'company'}
            onChange={(next) => change({ values: next })}
          />
        );
      return (
        <MultiSelect
          aria-label={label}
          placeholder={values.length ? undefined : t('builder.choose')}
          data={choices(leaf.on)}
          value={values}
          onChange={(next) => change({ values: next })}
          searchable
          nothingFoundMessage={common('field.nothingFound')}
          maxValues={50}
          comboboxProps={{ withinPortal: false }}
        />
      );
    }
    case 'contains':
      return (
        <TextInput
          aria-label={label}
          maxLength={200}
          value={leaf.text ?? ''}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      );
    case 'days':
      return (
        <span className={classes.ends}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              label={t(end)}
              value={String(leaf[end] ?? '')}
              onChange={(event) => change({ [end]: event.currentTarget.value || undefined })}
            />
          ))}
        </span>
      );
    case 'range':
      return (
        <span className={classes.ends}>
          {(['from', 'to'] as const).map((end) => (
            <NumberInput
              key={end}
              label={t(end)}
              min={0}
              max={1_000_000}
              allowDecimal={false}
              value={leaf[end] ?? ''}
              onChange={(value) => change({ [end]: typeof value === 'number' ? value : undefined })}
            />
          ))}
        </span>
      );
    case 'matches':
      return field ? <FieldValue {...{ leaf, field, label }} onChange={change} /> : null;
    default:
      return (
        <span className={classes.ends}>
          <NumberInput
            aria-label={t('amount')}
            min={1}
            max={1000}
            allowDecimal={false}
            value={leaf.amount ?? ''}
            onChange={(value) => change({ amount: typeof value === 'number' ? value : undefined })}
          />
          <NativeSelect
            aria-label={t('unitLabel')}
            data={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
            value={leaf.unit}
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
        </span>
      );
  }
}

interface FieldValueProps {
  leaf: FilterLeaf;
  field: SearchField;
  label: string;
  onChange: (more: Partial<FilterLeaf>) => void;
}

function FieldValue({ leaf, field, label, onChange }: FieldValueProps) {
  const t = useViewsT();
  if (typeof leaf.equals === 'boolean') return null;
  if (leaf.contains !== undefined)
    return (
      <TextInput
        aria-label={label}
        maxLength={200}
        value={leaf.contains}
        onChange={(event) => onChange({ contains: event.currentTarget.value })}
      />
    );
  const one = (of: string, value: unknown, give: (value: unknown) => void) => {
    const asked = { ...field, label: of, help: null, required: false };
    if (isSpecial(field)) return <SpecialField field={asked} value={value} onChange={give} />;
    const kind =
      field.kind === 'MULTIPLE_CHOICE' ? 'CHOICE' : field.kind === 'LONG_TEXT' ? 'TEXT' : field.kind;
    return (
      <FieldInput
        field={{ ...asked, maxLength: 200, kind: kind as FieldKind }}
        value={value}
        onChange={give}
      />
    );
  };
  if ('from' in leaf || 'to' in leaf)
    return (
      <span className={classes.ends}>
        {one(t('from'), leaf.from, (value) => onChange({ from: value as string | number }))}
        {one(t('to'), leaf.to, (value) => onChange({ to: value as string | number }))}
      </span>
    );
  return one(label, leaf.equals ?? null, (value) => onChange({ equals: value }));
}
