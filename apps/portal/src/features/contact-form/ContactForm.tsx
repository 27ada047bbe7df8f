import { Anchor, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { FieldInput, FileDrop, isEmail, useUploads } from '@sprawa/ui';
import { FormCard } from '../../components/FormCard.js';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { useFormSubmit } from '../../components/use-form-submit.js';
import type { ContactFormQuery } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import { useMe } from '../../session/use-session.js';
import { emptyForm, fieldPath, missingValues, submission, type FormValues } from './form-values.js';
import { Honeypot } from './Honeypot.js';
import { submitForm } from './operations/submit-form.js';

export interface Submitted {
  email: string;
  expiresInDays: number;
}

interface Props {
  contactForm: NonNullable<ContactFormQuery['contactForm']>;
  onSubmitted: (submitted: Submitted) => void;
}

/** A case from somebody who need not be known: it waits for its activation from the mailbox (IN-9). */
export function ContactForm({ contactForm, onSubmitted }: Props) {
  const t = useT();
  const common = useCommonT();
  const language = useLanguage();
  const me = useMe();
  const { key, fields } = contactForm;
  const uploads = useUploads(`/files/form/${encodeURIComponent(key)}`);
  const form = useForm<FormValues>({
    initialValues: emptyForm(fields, me),
    validate: (values) => ({
      ...(isEmail(String(values.email)) ? {} : { email: common('invalid.email') }),
      ...(contactForm.terms && values.acceptTerms !== true
        ? { acceptTerms: common('invalid.acceptTerms') }
        : {}),
      ...Object.fromEntries(missingValues(values, fields).map((name) => [name, common('invalid.required')])),
    }),
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async (values) => {
    onSubmitted(await submitForm(submission(values, { key, fields, fileIds: uploads.ids, language })));
  });
  const text = (name: string) => ({
    ...form.getInputProps(name),
    required: true,
    value: String(form.values[name] ?? ''),
  });
  return (
    <FormCard title={contactForm.title} intro={contactForm.intro}>
      <form className={formClasses.form} onSubmit={onSubmit} noValidate>
        {failure && <Notice tone="bad">{failure}</Notice>}
        <TextInput autoComplete="name" label={t('form.name')} maxLength={200} {...text('name')} />
        <TextInput
          type="email"
          autoComplete="email"
          label={t('form.email')}
          description={t('form.emailHint')}
          maxLength={254}
          {...text('email')}
        />
        <TextInput label={t('form.subject')} maxLength={250} {...text('subject')} />
        <Textarea label={t('form.text')} minRows={6} maxRows={20} maxLength={20_000} {...text('text')} />
        {fields.map((field) => (
          <FieldInput
            key={field.key}
            field={field}
            value={form.values[fieldPath(field.key)]}
            error={form.errors[fieldPath(field.key)] as string | undefined}
            onChange={(value) => {
              form.clearFieldError(fieldPath(field.key));
              form.setValues({ [fieldPath(field.key)]: value });
            }}
          />
        ))}
        <Honeypot value={String(form.values.website)} onChange={(website) => form.setValues({ website })} />
        <FileDrop uploads={uploads} />
        {contactForm.terms && (
          <Checkbox
            label={contactForm.terms}
            classNames={{ label: formClasses.terms }}
            description={
              contactForm.termsUrl && (
                <Anchor href={contactForm.termsUrl} target="_blank" rel="noopener" size="sm">
                  {t('form.readTerms')}
                </Anchor>
              )
            }
            {...form.getInputProps('acceptTerms', { type: 'checkbox' })}
          />
        )}
        <Button type="submit" fullWidth loading={busy} disabled={uploads.busy}>
          {uploads.busy ? common('files.wait') : t('form.send')}
        </Button>
      </form>
    </FormCard>
  );
}
