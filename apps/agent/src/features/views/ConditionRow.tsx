import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useViewsT, type ViewMessages } from '../../messages/views.js';
import type { SearchField } from '../case-list/search-fields.js';
import {
  operatorOf,
  operatorsOf,
  subjectKeys,
  subjectOf,
  withOperator,
  type OperatorKey,
} from './condition-subjects.js';
import { ConditionValue } from './ConditionValue.js';
import type { FilterLeaf } from './filter-document.js';
import type { Choices } from './set-choices.js';
import classes from './builder.module.css';

/** A field with what a condition is chosen by. */
export type SubjectField = SearchField & { subject: string };

export interface ConditionParts {
  fields: readonly SubjectField[];
  /** The organisation's own of the contact. */
  ownFields: readonly SubjectField[];
  choices: (subject: string) => Choices;
  /** What is wrong with the condition at this place (`parts.2`). */
  problem: (path: string) => string | undefined;
}

interface Props extends ConditionParts {
  leaf: FilterLeaf;
  path: string;
  onChange: (leaf: FilterLeaf | null) => void;
}

/** One condition: what it is about, how it asks, and the value. */
export function ConditionRow({ leaf, path, fields, ownFields, choices, problem, onChange }: Props) {
  const t = useViewsT();
  const subject = subjectOf(leaf);
  const fieldOf = (chosen: string) => [...fields, ...ownFields].find((each) => each.subject === chosen);
  const ofContact = leaf.on === 'contactField';
  const field = fieldOf(subject);
  const operators = operatorsOf(subject, field);
  const wrong = problem(path);
  return (
    <div className={classes.row} data-wrong={wrong ? true : undefined}>
      <NativeSelect
        aria-label={t('builder.subject')}
        value={subject}
        onChange={(event) => {
          const next = event.currentTarget.value;
          onChange(withOperator(next, operatorsOf(next, fieldOf(next))[0]!, null));
        }}
      >
        {subjectKeys.map((key) => (
          <option key={key} value={key}>
            {t(`on.${key as keyof Omit<ViewMessages['on'], 'field' | 'contactField'>}`)}
          </option>
        ))}
        {fields.map(({ subject: value, label }) => (
          <option key={value} value={value}>
            {t('on.field', { label })}
          </option>
        ))}
        {ownFields.map(({ subject: value, label }) => (
          <option key={value} value={value}>
            {t('on.contactField', { label })}
          </option>
        ))}
        {leaf.op === 'matches' && !field && (
          <option value={subject}>
            {t(ofContact ? 'on.contactField' : 'on.field', { label: leaf.key ?? '' })}
          </option>
        )}
      </NativeSelect>
      <NativeSelect
        aria-label={t('builder.operator')}
        value={operatorOf(leaf)}
        data={operators.map((key) => ({ value: key, label: t(`op.${key}`) }))}
        onChange={(event) => onChange(withOperator(subject, event.currentTarget.value as OperatorKey, leaf))}
      />
      <div className={classes.value}>
        <ConditionValue {...{ leaf, field, choices, onChange }} />
      </div>
      <ActionIcon aria-label={t('builder.remove')} title={t('builder.remove')} onClick={() => onChange(null)}>
        <IconX size={16} stroke={1.7} />
      </ActionIcon>
      {wrong && (
        <p role="alert" className={classes.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
