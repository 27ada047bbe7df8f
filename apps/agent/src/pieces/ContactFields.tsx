import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { languageNames, languages } from '@sprawa/i18n';
import { FieldInput, type FieldKind } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { contactFieldsOptions } from '../data/directory.js';
import type { ContactKind } from '../gql/graphql.js';
import { useWritingT } from '../messages/writing.js';
import type { ContactValues } from './contact-values.js';
import { ContactPicker } from './ContactPicker.js';
import { offeredOptions } from './offered-options.js';
import classes from './contact-fields.module.css';

interface Props {
  form: UseFormReturnType<ContactValues>;
  /** A contact stays a person or a company for good (CT-1). */
  fixedKind?: boolean;
  /** Only what one can ask during a call. */
  short?: boolean;
}

export function ContactFields({ form, fixedKind = false, short = false }: Props) {
  const t = useWritingT();
  const company = form.values.kind === 'COMPANY';
  const { data: own = [] } = useQuery(contactFieldsOptions);
  return (
    <div className={classes.fields}>
      {!fixedKind && (
        <SegmentedControl
          fullWidth
          aria-label={t('contact.kind')}
          data={[
            { value: 'PERSON', label: t('contact.person') },
            { value: 'COMPANY', label: t('contact.company') },
          ]}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue('kind', kind as ContactKind)}
        />
      )}
      <TextInput
        label={t('contact.name')}
        withAsterisk
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('contact.emails')}
        description={short ? undefined : t('contact.onePerLine')}
        minRows={1}
        maxRows={5}
        autosize
        inputMode="email"
        {...form.getInputProps('emails')}
      />
      <Textarea
        label={t('contact.phones')}
        description={short ? undefined : t('contact.onePerLine')}
        minRows={1}
        maxRows={5}
        autosize
        inputMode="tel"
        {...form.getInputProps('phones')}
      />
      {!company && (
        <ContactPicker
          label={t('contact.worksAt')}
          chosen={form.values.company?.name ?? ''}
          onChoose={(chosen) =>
            chosen.kind === 'COMPANY' && form.setFieldValue('company', { id: chosen.id, name: chosen.name })
          }
          error={form.errors.companyId as string | undefined}
        />
      )}
      {!short && (
        <>
          <Textarea
            label={t('contact.address')}
            minRows={1}
            maxRows={5}
            autosize
            maxLength={500}
            {...form.getInputProps('address')}
          />
          {company && (
            <TextInput label={t('contact.taxId')} maxLength={50} {...form.getInputProps('taxId')} />
          )}
          <NativeSelect
            label={t('contact.language')}
            data={[
              { value: '', label: t('contact.languageUnknown') },
              ...languages.map((each) => ({ value: each, label: languageNames[each] })),
            ]}
            {...form.getInputProps('language')}
          />
          <Textarea
            label={t('contact.note')}
            minRows={2}
            maxRows={8}
            autosize
            maxLength={5000}
            {...form.getInputProps('note')}
          />
        </>
      )}
      {own.map((field) => {
        const place = `fields.${field.key}`;
        const options = offeredOptions(field.options, form.getInitialValues().fields[field.key]);
        return (
          <FieldInput
            key={field.key}
            field={{
              ...field,
              kind: field.kind as FieldKind,
              options,
              required: field.required && field.editable,
              help: field.editable
                ? field.help
                : [field.help, t('contact.notYours')].filter(Boolean).join(' '),
            }}
            disabled={!field.editable}
            value={form.values.fields[field.key]}
            onChange={(value) => form.setFieldValue(place, value)}
            error={form.errors[place] as string | undefined}
          />
        );
      })}
    </div>
  );
}
