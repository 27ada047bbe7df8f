import { Alert, Button, Group } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { FieldInput, useErrorText, useUnsavedGuard, type FieldKind } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import type { OpenCase } from '../../data/open-case.js';
import { tellGood } from '../../data/outcome.js';
import { useT } from '../../messages/index.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { isSpecial, SpecialField } from '../../pieces/SpecialField.js';
import { SetCaseFieldsMutation } from './case-fields.operations.js';
import { changedFields, clashes, heldValues, isUntouched, lackingFields, type Typed } from './field-edits.js';
import classes from './case-fields.module.css';

interface Props {
  openCase: OpenCase;
  /** Key of the field that gets the focus; empty: the first one. */
  start: string;
  onDone: () => void;
}

/** The case's fields edited where they stand. What was typed stays through an error and through somebody else's change. */
export function EditFields({ openCase, start, onDone }: Props) {
  const t = useT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const place = useRef<HTMLFormElement>(null);
  const { form, number } = openCase;
  const [typed, setTyped] = useState<Typed>({});
  // What was on the screen when one began: the version that goes with it keeps others' values from being overwritten.
  const [opened, setOpened] = useState(() => ({ version: openCase.version, values: heldValues(form) }));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [notice, setNotice] = useState<string | null>(null);
  const changed = changedFields(form, typed);
  const theirs = clashes(form, typed, opened.values);
  useUnsavedGuard(changed.length > 0);

  useEffect(() => {
    const named = start && place.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(start)}"]`);
    (named || place.current)
      ?.querySelector<HTMLElement>('input:not(:disabled), textarea:not(:disabled), button')
      ?.focus();
  }, [start]);

  const save = useMutation({
    mutationFn: async (_close: boolean) => {
      const version = isUntouched(form, opened.values) ? openCase.version : opened.version;
      return (await client.request(SetCaseFieldsMutation, { input: { number, version, fields: changed } }))
        .setCaseFields;
    },
    onSuccess: async (outcome, close) => {
      if (outcome.__typename === 'Refused') {
        setNotice(outcome.message);
        setErrors(
          Object.fromEntries(
            [...outcome.fieldErrors]
              .reverse()
              .map(({ path, message }) => [path.split('.')[1] ?? path, message]),
          ),
        );
        return focusFirstError(place.current);
      }
      await refreshCase(queryClient, number);
      if (outcome.__typename === 'VersionConflict') return setNotice(t('fields.conflict'));
      tellGood(t('fields.saved'));
      refreshLists(queryClient);
      setNotice(null);
      setTyped({});
      if (close) return onDone();
      setOpened({
        version: outcome.case?.version ?? openCase.version,
        values: { ...opened.values, ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) },
      });
    },
    onError: (error) => setNotice(words(error)),
  });

  function submit(close: boolean) {
    if (save.isPending) return;
    const lacking = lackingFields(form, typed);
    setErrors(Object.fromEntries(lacking.map((key) => [key, common('invalid.required')])));
    if (lacking.length > 0) return focusFirstError(place.current);
    if (changed.length === 0) return close ? onDone() : undefined;
    save.mutate(close);
  }

  /** Having seen what the others wrote, one's own goes on top of it. */
  function insist() {
    setOpened({ version: openCase.version, values: heldValues(form) });
    setNotice(null);
  }

  return (
    <form
      ref={place}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || changed.length > 0) return;
        event.preventDefault();
        onDone();
      }}
    >
      {notice && (
        <Alert color="bad" role="alert">
          {notice}
          {theirs.length > 0 && (
            <>
              <ul className={classes.theirs}>
                {theirs.map(({ field, text }) => (
                  <li key={field.key}>{t('fields.theirs', { label: field.label, value: text || '—' })}</li>
                ))}
              </ul>
              <Button size="compact-sm" variant="default" onClick={insist}>
                {t('fields.keepMine')}
              </Button>
            </>
          )}
        </Alert>
      )}
      {form.map(({ field, value, text, editable, reason }) => {
        if (!editable)
          return (
            <div key={field.key} className={classes.fixed} data-field={field.key}>
              <span className={classes.label}>{field.label}</span>
              <span>{text || '—'}</span>
              <span className={classes.reason}>{reason}</span>
            </div>
          );
        const shared = {
          value: field.key in typed ? typed[field.key] : value,
          onChange: (next: unknown) => {
            setTyped((held) => ({ ...held, [field.key]: next }));
            setErrors(({ [field.key]: _mended, ...others }) => others);
          },
          error: errors[field.key],
        };
        return (
          <div key={field.key} data-field={field.key}>
            {isSpecial(field) ? (
              <SpecialField field={field} shown={text} {...shared} />
            ) : (
              <FieldInput field={{ ...field, kind: field.kind as FieldKind }} {...shared} />
            )}
          </div>
        );
      })}
      <Group gap="xs">
        <Button type="submit" loading={save.isPending}>
          {t('fields.saveAndClose')}
        </Button>
        <Button variant="light" disabled={save.isPending} onClick={() => submit(false)}>
          {common('action.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {common('action.cancel')}
        </Button>
      </Group>
    </form>
  );
}
