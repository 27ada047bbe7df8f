import { FieldInput } from '@sprawa/ui';
import { useWritingT } from '../../messages/writing.js';
import { AssigneeField } from '../../pieces/AssigneeField.js';
import { SpecialField, isSpecial } from '../../pieces/SpecialField.js';
import { lazy, Suspense } from 'react';
import { TermField } from './TermField.js';
import type { Action, Writing } from './writing.js';
import classes from './composer.module.css';

const ApproverField = lazy(() =>
  import('../approval/ApproverField.js').then((module) => ({ default: module.ApproverField })),
);

interface Props {
  number: string;
  action: Action;
  writing: Writing;
  errors: Record<string, string>;
  onChange: (patch: Partial<Writing>) => void;
}

/** What the action asks for besides words (WF-5), and whom the case goes to (WF-8). */
export function ActionFields({ number, action, writing, errors, onChange }: Props) {
  const t = useWritingT();
  const set = (key: string) => (value: unknown) => onChange({ fields: { ...writing.fields, [key]: value } });
  return (
    <div className={classes.fields}>
      {action.asksTerm && (
        <TermField
          value={writing.term ?? null}
          proposed={action.defaultTerm}
          error={errors.term}
          onChange={(term) => onChange({ term })}
        />
      )}
      {action.fields.map((field) => {
        const shared = {
          value: writing.fields[field.key],
          onChange: set(field.key),
          error: errors[`fields.${field.key}`],
        };
        return isSpecial(field) ? (
          <SpecialField key={field.key} field={field} {...shared} />
        ) : (
          <FieldInput
            key={field.key}
            field={{ ...field, kind: field.kind as Parameters<typeof FieldInput>[0]['field']['kind'] }}
            {...shared}
          />
        );
      })}
      {action.asksApprover && (
        <Suspense>
          <ApproverField
            number={number}
            value={writing.assignee}
            onChange={(assignee) => onChange({ assignee })}
            error={errors.assignee}
          />
        </Suspense>
      )}
      {action.asksAssignee && (
        <AssigneeField
          label={t('form.assignTo')}
          required
          value={writing.assignee}
          onChange={(assignee) => onChange({ assignee })}
          error={errors.assignee}
        />
      )}
    </div>
  );
}
