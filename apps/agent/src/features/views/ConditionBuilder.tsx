import { ActionIcon, Button, NativeSelect, Switch } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { contactSearchFieldsOptions } from '../../data/contact-search-fields.js';
import { streamsOptions } from '../../data/directory.js';
import { useMe } from '../../data/use-me.js';
import { useViewsT } from '../../messages/views.js';
import { searchFields } from '../case-list/search-fields.js';
import { ConditionRow, type ConditionParts } from './ConditionRow.js';
import { withOperator } from './condition-subjects.js';
import {
  countConditions,
  isGroup,
  mostConditions,
  replacePart,
  type FilterDocument,
  type FilterGroup,
  type FilterLeaf,
} from './filter-document.js';
import { useSetChoices } from './set-choices.js';
import classes from './builder.module.css';

interface Props {
  document: FilterDocument;
  /** Of the server, by the place of what is wrong (`parts.2.values.0`). */
  problems: Record<string, string>;
  onChange: (document: FilterDocument) => void;
}

const fresh = (): FilterLeaf => withOperator('state', 'in', null);

/** Conditions on any field of a case, joined by all or any, in groups one level deep, each negated or not (CS-8). */
export function ConditionBuilder({ document, problems, onChange }: Props) {
  const t = useViewsT();
  const { data: streams = [] } = useQuery(streamsOptions);
  const mayReadContacts = useMe().rights.includes('contact.read');
  const { data: own = [] } = useQuery({ ...contactSearchFieldsOptions, enabled: mayReadContacts });
  const choices = useSetChoices();
  const parts: ConditionParts = {
    fields: searchFields(streams, undefined).map((field) => ({ ...field, subject: `field:${field.key}` })),
    ownFields: own.map((field) => ({ ...field, subject: `contact-field:${field.key}` })),
    choices,
    problem: (path) => Object.entries(problems).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1],
  };
  const full = countConditions(document) >= mostConditions;
  const set = (at: number, part: FilterLeaf | FilterGroup | null) =>
    onChange({ ...document, parts: replacePart(document.parts, at, part) });
  const add = (part: FilterLeaf | FilterGroup) => onChange({ ...document, parts: [...document.parts, part] });
  let groups = 0;
  return (
    <div className={classes.builder}>
      <div className={classes.lead}>
        <span id="builder-lead">{t('builder.lead')}</span>
        <Matching value={document.match} onChange={(match) => onChange({ ...document, match })} />
      </div>
      {document.parts.length === 0 && <p className={classes.none}>{t('builder.none')}</p>}
      {document.parts.map((part, at) =>
        isGroup(part) ? (
          <Group
            key={at}
            {...{ group: part, path: `parts.${at}`, number: ++groups, full, parts }}
            onChange={(next) => set(at, next)}
          />
        ) : (
          <ConditionRow
            key={at}
            {...parts}
            leaf={part}
            path={`parts.${at}`}
            onChange={(next) => set(at, next)}
          />
        ),
      )}
      <div className={classes.adding}>
        <Add label={t('builder.add')} disabled={full} onClick={() => add(fresh())} />
        <Add
          label={t('builder.addGroup')}
          disabled={full || groups >= 8}
          onClick={() => add({ match: document.match === 'all' ? 'any' : 'all', parts: [fresh()] })}
        />
        {full && <span className={classes.none}>{t('builder.full', { count: mostConditions })}</span>}
      </div>
    </div>
  );
}

interface GroupProps {
  group: FilterGroup;
  path: string;
  number: number;
  full: boolean;
  parts: ConditionParts;
  onChange: (group: FilterGroup | null) => void;
}

function Group({ group, path, number, full, parts, onChange }: GroupProps) {
  const t = useViewsT();
  const { not: negated, ...plain } = group;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('builder.group', { number })}</legend>
      <div className={classes.groupHead}>
        <Switch
          size="xs"
          label={t('builder.not')}
          checked={negated === true}
          onChange={(event) => onChange(event.currentTarget.checked ? { ...plain, not: true } : plain)}
        />
        <Matching value={group.match} onChange={(match) => onChange({ ...group, match })} />
        <ActionIcon
          aria-label={t('builder.removeGroup')}
          title={t('builder.removeGroup')}
          onClick={() => onChange(null)}
        >
          <IconX size={16} stroke={1.7} />
        </ActionIcon>
      </div>
      {group.parts.map((leaf, at) => (
        <ConditionRow
          key={at}
          {...parts}
          leaf={leaf}
          path={`${path}.parts.${at}`}
          onChange={(next) => onChange({ ...group, parts: replacePart(group.parts, at, next) })}
        />
      ))}
      <Add
        label={t('builder.add')}
        disabled={full}
        onClick={() => onChange({ ...group, parts: [...group.parts, fresh()] })}
      />
    </fieldset>
  );
}

function Matching({ value, onChange }: { value: 'all' | 'any'; onChange: (value: 'all' | 'any') => void }) {
  const t = useViewsT();
  return (
    <NativeSelect
      aria-label={t('builder.lead')}
      size="xs"
      data={(['all', 'any'] as const).map((each) => ({ value: each, label: t(`builder.${each}`) }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as 'all' | 'any')}
    />
  );
}

function Add({ label, disabled, onClick }: { label: string; disabled: boolean; onClick: () => void }) {
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      {...{ disabled, onClick }}
    >
      {label}
    </Button>
  );
}
