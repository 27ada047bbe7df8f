import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { errorsByField, isEmail, PasswordField, postJson, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useEntranceT } from '../../messages/entrance.js';

const shortestPassword = 10;

/** The first start: names the organisation and makes its first administrator (AD-8). */
export function SetUpForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useEntranceT();
  const common = useCommonT();
  const language = useLanguage();
  const words = useErrorText();
  const required = (value: string) => (value.trim() ? null : common('invalid.required'));
  const form = useForm({
    initialValues: { organisation: '', name: '', email: '', password: '' },
    validate: {
      organisation: required,
      name: required,
      email: (value) => (isEmail(value.trim()) ? null : common('invalid.email')),
      password: (value) =>
        value.length < shortestPassword ? common('invalid.tooShort', { count: shortestPassword }) : null,
    },
  });
  const setUp = useMutation({
    mutationFn: async (values: typeof form.values) => {
      await postJson('/auth/agent/set-up', { token, ...values, email: values.email.trim() }, language);
      await postJson(
        '/auth/agent/sign-in',
        { email: values.email.trim(), password: values.password },
        language,
      );
    },
    onSuccess: onDone,
    onError: (error) => {
      if (error instanceof RestRefusal) form.setErrors(errorsByField(error.fieldErrors));
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => setUp.mutate(values))} noValidate>
      <Stack gap="md">
        {setUp.isError && (
          <Alert color="bad" role="alert">
            {words(setUp.error)}
          </Alert>
        )}
        <TextInput
          label={t('entrance.organisation')}
          description={t('entrance.organisationHelp')}
          autoComplete="organization"
          maxLength={200}
          autoFocus
          {...form.getInputProps('organisation')}
        />
        <TextInput
          label={t('entrance.yourName')}
          autoComplete="name"
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={common('field.email')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <PasswordField
          autoComplete="new-password"
          description={t('entrance.passwordHelp')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={setUp.isPending}>
          {t('entrance.setUpDo')}
        </Button>
      </Stack>
    </form>
  );
}
