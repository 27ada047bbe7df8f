import { Alert, Button, Group } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { FieldInput as FieldBox, useErrorText, useUnsavedGuard, type FieldKind } from '@sprawa/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import { refreshCase, refreshLists } from '../../data/case-cache.js';
import type { OpenCase } from '../../data/open-case.js';
import { keys } from '../../data/keys.js';
import { tellGood, type Outcome } from '../../data/outcome.js';
import type { Side } from '../../data/three-way.js';
import type { FieldInput } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { isSpecial, SpecialField } from '../../pieces/SpecialField.js';
import { SetCaseFieldsMutation } from './case-fields.operations.js';
import { buttonsBelow } from './buttons-below.js';
import { FieldButtons, type ActionUses } from './FieldButtons.js';
import {
  changedFields,
  clashes,
  heldValues,
  lackingFields,
  type CaseField,
  type Typed,
} from './field-edits.js';
import { FieldClash } from './FieldClash.js';
import classes from './case-fields.module.css';

interface Props {
  openCase: OpenCase;
  buttons: ActionUses;
  /** Key of the field that gets the focus; empty: the first one. */
  start: string;
  onDone: () => void;
}

/** The case's fields edited where they stand. What was typed stays through an error and through somebody else's change. */
export function EditFields({ openCase, buttons, start, onDone }: Props) {
  const t = useWritingT();
  const common = useCommonT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const place = useRef<HTMLFormElement>(null);
  const { form, number } = openCase;
  const [typed, setTyped] = useState<Typed>({});
  // What was on the screen when one began, and what of others' one has seen since and decided upon.
  const [opened, setOpened] = useState<Typed>(() => heldValues(form));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [notice, setNotice] = useState<string | null>(null);
  const changed = changedFields(form, typed);
  // What was typed could be lost in a state where nobody changes the field any more.
  const unsaved = changed.length > 0 ? t('fields.saveFirst') : undefined;
  const buttonsAt = (below: string | null) => (
    <FieldButtons actions={buttonsBelow(buttons.actions, below)} uses={buttons} not={unsaved} />
  );
  const theirs = clashes(form, typed, opened);
  useUnsavedGuard(changed.length > 0);

  useEffect(() => {
    const named = start && place.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(start)}"]`);
    (named || place.current)
      ?.querySelector<HTMLElement>('input:not(:disabled), textarea:not(:disabled), button')
      ?.focus();
  }, [start]);

  const save = useMutation({
    mutationFn: (_close: boolean) => sendFields(changed, openCase.version),
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
      if (outcome.__typename === 'VersionConflict') {
        setNotice(t('fields.conflict'));
        return focusFirstClash();
      }
      tellGood(t('fields.saved'));
      refreshLists(queryClient);
      setNotice(null);
      setTyped({});
      if (close) return onDone();
      setOpened({ ...opened, ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) });
    },
    onError: (error) => setNotice(words(error)),
  });

  function submit(close: boolean) {
    if (save.isPending) return;
    const lacking = lackingFields(form, typed);
    setErrors(Object.fromEntries(lacking.map((key) => [key, common('invalid.required')])));
    if (lacking.length > 0) return focusFirstError(place.current);
    if (theirs.length > 0) {
      setNotice(t('fields.conflict'));
      return focusFirstClash();
    }
    if (changed.length === 0) return close ? onDone() : undefined;
    save.mutate(close);
  }

  /** Goes through when others changed other things meanwhile; what they wrote into the same field has to be seen first. */
  async function sendFields(fields: FieldInput[], version: number, tries = 4): Promise<Outcome> {
    const input = { number, version, fields };
    const { setCaseFields: outcome } = await client.request(SetCaseFieldsMutation, { input });
    if (outcome.__typename !== 'VersionConflict' || tries === 1) return outcome;
    await refreshCase(queryClient, number);
    const now = queryClient.getQueryData<OpenCase | null>(keys.case(number));
    if (!now || clashes(now.form, typed, opened).length > 0) return outcome;
    return sendFields(changedFields(now.form, typed), now.version, tries - 1);
  }

  function settle({ field: { key }, value }: CaseField, side: Side) {
    if (side === 'theirs') setTyped(({ [key]: _dropped, ...others }) => others);
    setOpened((held) => ({ ...held, [key]: value }));
    if (theirs.length === 1) setNotice(null);
  }

  function focusFirstClash() {
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[data-clash] button')?.focus());
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
        </Alert>
      )}
      {buttonsAt(null)}
      {form.map((held) => {
        const { field, value, text, editable, reason } = held;
        if (!editable)
          return (
            <div key={field.key} className={classes.fixed} data-field={field.key}>
              <span className={classes.label}>{field.label}</span>
              <span>{text || '—'}</span>
              <span className={classes.reason}>{reason}</span>
              {buttonsAt(field.key)}
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
              <FieldBox field={{ ...field, kind: field.kind as FieldKind }} {...shared} />
            )}
            {theirs.includes(held) && (
              <FieldClash held={held} typed={typed[field.key]} onChoose={(side) => settle(held, side)} />
            )}
            {buttonsAt(field.key)}
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
