import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { FieldInput, isEmptyValue, type FieldKind } from '@sprawa/ui';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { mostTerms, writeTerm, type FieldTerm } from '../../data/field-terms.js';
import { parseCaseSearch, type CaseSearch } from '../../data/case-search.js';
import { useT } from '../../messages/index.js';
import { isSpecial, SpecialField } from '../../pieces/SpecialField.js';
import type { SearchField } from './search-fields.js';
import classes from './filter.module.css';

interface Props {
  fields: readonly SearchField[];
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

type Op = FieldTerm['op'];
const operators = (kind: SearchField['kind']): Op[] => {
  if (kind === 'TEXT' || kind === 'LONG_TEXT') return ['has', 'is'];
  return kind === 'NUMBER' || kind === 'AMOUNT' || kind === 'DATE' ? ['range', 'is'] : ['is'];
};

/** One field of cases or of actions, how it is looked at, and its value (CS-10). */
export function FieldChoice({ fields, search, onChange }: Props) {
  const t = useT();
  const common = useCommonT();
  const [key, setKey] = useState<string | null>(null);
  const [op, setOp] = useState<Op>('has');
  const [first, setFirst] = useState<unknown>(null);
  const [second, setSecond] = useState<unknown>(null);
  const field = fields.find((each) => each.key === key);
  const full = (search.field?.length ?? 0) >= mostTerms;

  function choose(next: string | null) {
    const chosen = fields.find((each) => each.key === next);
    setKey(next);
    setOp(chosen ? operators(chosen.kind)[0]! : 'has');
    setFirst(chosen?.kind === 'CHECKBOX' ? true : null);
    setSecond(null);
  }

  const term = field ? termOf(field.key, op, first, second) : null;
  function add() {
    if (!term) return;
    onChange(parseCaseSearch({ ...search, field: [...(search.field ?? []), writeTerm(term)] }));
    choose(null);
  }

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('list.byField')}</legend>
      <Select
        aria-label={t('list.field')}
        placeholder={t('list.field')}
        data={fields.map((each) => ({ value: each.key, label: each.label }))}
        value={key}
        onChange={choose}
        searchable
        nothingFoundMessage={common('field.nothingFound')}
        openOnFocus={false}
        clearable
        disabled={full}
        description={full ? t('list.fieldsFull', { count: mostTerms }) : undefined}
        comboboxProps={{ withinPortal: false }}
      />
      {field && (
        <>
          {operators(field.kind).length > 1 && (
            <NativeSelect
              aria-label={t('list.fieldOperator')}
              data={operators(field.kind).map((each) => ({ value: each, label: t(`list.op.${each}`) }))}
              value={op}
              onChange={(event) => setOp(event.currentTarget.value as Op)}
            />
          )}
          {field.kind === 'CHECKBOX' ? (
            <NativeSelect
              aria-label={t('list.fieldValue')}
              data={[
                { value: 'true', label: t('list.fieldYes') },
                { value: 'false', label: t('list.fieldNo') },
              ]}
              value={String(first)}
              onChange={(event) => setFirst(event.currentTarget.value === 'true')}
            />
          ) : op === 'has' ? (
            <TextInput
              label={t('list.fieldValue')}
              maxLength={200}
              value={typeof first === 'string' ? first : ''}
              onChange={(event) => setFirst(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && add()}
            />
          ) : (
            <>
              <Value
                field={field}
                label={op === 'range' ? t('list.op.from') : t('list.fieldValue')}
                value={first}
                onChange={setFirst}
              />
              {op === 'range' && (
                <Value field={field} label={t('list.op.to')} value={second} onChange={setSecond} />
              )}
            </>
          )}
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} />}
            disabled={!term}
            onClick={add}
          >
            {t('list.fieldAdd')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

interface ValueProps {
  field: SearchField;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A value asked for; of several options one, and of a long text a line. */
function Value({ field, label, value, onChange }: ValueProps) {
  const asked = { ...field, label, help: null, required: false };
  if (isSpecial(field)) return <SpecialField field={asked} value={value} onChange={onChange} />;
  const kind = field.kind === 'MULTIPLE_CHOICE' ? 'CHOICE' : field.kind === 'LONG_TEXT' ? 'TEXT' : field.kind;
  return (
    <FieldInput
      field={{ ...asked, maxLength: 200, kind: kind as FieldKind }}
      value={value}
      onChange={onChange}
    />
  );
}

function termOf(key: string, op: Op, first: unknown, second: unknown): FieldTerm | null {
  const isOne = (value: unknown): value is string | number =>
    (typeof value === 'string' || typeof value === 'number') && !isEmptyValue(value);
  if (op === 'range') {
    if (!isOne(first) && !isOne(second)) return null;
    return { key, op, ...(isOne(first) && { from: first }), ...(isOne(second) && { to: second }) };
  }
  if (op === 'has')
    return typeof first === 'string' && /[\p{L}\p{N}]/u.test(first) ? { key, op, value: first } : null;
  return isOne(first) || typeof first === 'boolean' ? { key, op, value: first } : null;
}
