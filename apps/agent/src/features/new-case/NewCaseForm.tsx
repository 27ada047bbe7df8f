import { Alert, Button, Checkbox, NativeSelect, Select, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import {
  FieldInput,
  FileDrop,
  PriorityIcon,
  RestRefusal,
  useErrorText,
  useUnsavedGuard,
  useUploads,
} from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { client } from '../../client.js';
import { priorities } from '../../data/case-search.js';
import { subjectLength } from '../../data/use-subject.js';
import type { StreamsQuery } from '../../gql/graphql.js';
import { useWritingT } from '../../messages/writing.js';
import { AssigneeField } from '../../pieces/AssigneeField.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { isSpecial, SpecialField } from '../../pieces/SpecialField.js';
import { ContactField } from './ContactField.js';
import { OpenCaseMutation } from './new-case.operations.js';
import {
  channelsByHand,
  emptyCase,
  isStarted,
  lackingPlaces,
  placesOf,
  toOpenInput,
  type NewCaseValues,
} from './new-case-values.js';
import classes from './new-case.module.css';

const RichText = lazy(() =>
  import('../../pieces/RichText.js').then((module) => ({ default: module.RichText })),
);

interface Props {
  streams: StreamsQuery['streams'];
  startStream: string;
  onOpened: (number: string) => void;
  onCancel: () => void;
}

/** A case made by hand, top to bottom in the order one asks on the phone (IN-17). */
export function NewCaseForm({ streams, startStream, onOpened, onCancel }: Props) {
  const t = useWritingT();
  const common = useCommonT();
  const words = useErrorText();
  const uploads = useUploads('/files/agent');
  const [values, setValues] = useState<NewCaseValues>(() => emptyCase(startStream));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  const [openedAs, setOpenedAs] = useState<string | null>(null);
  const stream = streams.find((each) => each.id === values.streamId) ?? streams[0]!;

  function set(patch: Partial<NewCaseValues>, ...places: string[]) {
    setValues((held) => ({ ...held, ...patch }));
    setErrors((held) =>
      Object.fromEntries(Object.entries(held).filter(([place]) => !places.includes(place))),
    );
  }

  const open = useMutation({
    mutationFn: async () => {
      const { openCase } = await client.request(OpenCaseMutation, {
        input: toOpenInput(values, stream.form, uploads.ids),
      });
      if (openCase.__typename === 'ActionPerformed') return openCase.number;
      throw new RestRefusal(
        openCase.code,
        openCase.message,
        openCase.__typename === 'Refused' ? openCase.fieldErrors : [],
      );
    },
    onSuccess: setOpenedAs,
    onError: (error) => {
      if (!(error instanceof RestRefusal)) return;
      setErrors(placesOf(error.fieldErrors));
      focusFirstError(form.current);
    },
  });
  useUnsavedGuard(isStarted(values) && !openedAs);
  // Only once the guard has let go may one leave for the new case.
  useEffect(() => {
    if (openedAs) onOpened(openedAs);
  }, [openedAs, onOpened]);

  function submit() {
    const lacks = lackingPlaces(values, stream.form);
    if (lacks.length > 0) {
      const message = (place: string) =>
        place === 'contactId' ? t('newCase.contactMissing') : common('invalid.required');
      setErrors(Object.fromEntries(lacks.map((place) => [place, message(place)])));
      return focusFirstError(form.current);
    }
    if (!uploads.busy && !open.isPending) open.mutate();
  }

  const email = values.contact?.emails[0];
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
          event.preventDefault();
          submit();
        }
      }}
    >
      {open.isError && (
        <Alert color="bad" role="alert">
          {words(open.error)}
        </Alert>
      )}
      <div className={classes.pair}>
        {streams.length > 1 && (
          <NativeSelect
            label={t('newCase.stream')}
            data={streams.map(({ id, name }) => ({ value: id, label: name }))}
            value={values.streamId}
            onChange={(event) => set({ streamId: event.currentTarget.value, fields: {} }, 'streamId')}
            error={errors.streamId}
          />
        )}
        <NativeSelect
          label={t('newCase.channel')}
          data={channelsByHand.map((value) => ({ value, label: common(`channel.${value}`) }))}
          value={values.channel}
          onChange={(event) =>
            set({ channel: event.currentTarget.value as NewCaseValues['channel'] }, 'channel')
          }
          error={errors.channel}
        />
      </div>
      <ContactField
        value={values.contact}
        onChange={(contact) => set({ contact }, 'contactId')}
        error={errors.contactId}
      />
      <TextInput
        label={t('newCase.subject')}
        withAsterisk
        placeholder={t('newCase.subjectPlaceholder')}
        maxLength={subjectLength}
        value={values.subject}
        onChange={(event) => set({ subject: event.currentTarget.value }, 'subject')}
        error={errors.subject}
      />
      <div className={classes.text}>
        <span className={classes.label}>
          {t('newCase.text')} <span aria-hidden="true">*</span>
        </span>
        <Suspense fallback={<div className={classes.editorGhost} />}>
          <RichText
            value={values.html}
            onChange={(html) => set({ html }, 'html')}
            label={t('newCase.text')}
            placeholder={t('newCase.textPlaceholder')}
            error={errors.html}
            onSend={submit}
          />
        </Suspense>
      </div>
      {stream.form.length > 0 && (
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{t('newCase.more')}</legend>
          <div className={classes.pair}>
            {stream.form.map((field) => {
              const place = `fields.${field.key}`;
              const shared = {
                value: values.fields[field.key],
                onChange: (value: unknown) =>
                  set({ fields: { ...values.fields, [field.key]: value } }, place),
                error: errors[place],
              };
              return isSpecial(field) ? (
                <SpecialField key={`${stream.id}-${field.key}`} field={field} {...shared} />
              ) : (
                <FieldInput
                  key={`${stream.id}-${field.key}`}
                  field={{ ...field, kind: field.kind as Parameters<typeof FieldInput>[0]['field']['kind'] }}
                  {...shared}
                />
              );
            })}
          </div>
        </fieldset>
      )}
      <div className={classes.pair}>
        <AssigneeField
          label={t('newCase.assignee')}
          withNobody
          placeholder={t('newCase.assigneeNobody')}
          value={values.assignee}
          onChange={(assignee) => set({ assignee }, 'assignee')}
          error={errors.assignee}
        />
        <Select
          label={t('priority.label')}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
          allowDeselect={false}
          leftSection={<PriorityIcon priority={values.priority} decorative />}
          renderOption={({ option }) => (
            <span className={classes.option}>
              <PriorityIcon priority={option.value as NewCaseValues['priority']} decorative />
              {option.label}
            </span>
          )}
          value={values.priority}
          onChange={(priority) =>
            priority && set({ priority: priority as NewCaseValues['priority'] }, 'priority')
          }
          error={errors.priority}
        />
      </div>
      <FileDrop uploads={uploads} />
      {errors.fileIds && (
        <p className={classes.error} role="alert">
          {errors.fileIds}
        </p>
      )}
      <Checkbox
        label={t('newCase.confirm', { name: values.contact?.name ?? t('newCase.theCustomer') })}
        description={values.contact && !email ? t('newCase.confirmNoEmail') : undefined}
        checked={values.confirm && Boolean(!values.contact || email)}
        disabled={Boolean(values.contact && !email)}
        onChange={(event) => set({ confirm: event.currentTarget.checked }, 'confirm')}
      />
      <div className={classes.foot}>
        <Button type="submit" loading={open.isPending} disabled={uploads.busy} title="Ctrl+Enter">
          {t('newCase.open')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('action.cancel')}
        </Button>
        {uploads.busy && <span className={classes.hint}>{t('composer.uploadsRunning')}</span>}
      </div>
    </form>
  );
}
