import { Alert, Button, Stack, TextInput, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { errorsByField, PasswordField, postJson, RestRefusal, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useEntranceT } from '../../messages/entrance.js';

const shortestPassword = 10;

interface Props {
  token: string;
  email: string;
  onDone: () => void;
  /** The link was used up or expired meanwhile. */
  onGone: () => void;
}

export function NewPasswordForm({ token, email, onDone, onGone }: Props) {
  const t = useEntranceT();
  const common = useCommonT();
  const language = useLanguage();
  const words = useErrorText();
  const form = useForm({
    initialValues: { password: '', passwordAgain: '' },
    validate: {
      password: (value) =>
        value.length < shortestPassword ? common('invalid.tooShort', { count: shortestPassword }) : null,
      passwordAgain: (again, { password }) => (again === password ? null : common('invalid.passwordsDiffer')),
    },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      postJson<undefined>('/auth/agent/reset-password', { token, ...values }, language),
    onSuccess: onDone,
    onError: (error) => {
      if (!(error instanceof RestRefusal)) return;
      if (error.code === 'LINK_INVALID') onGone();
      else form.setErrors(errorsByField(error.fieldErrors));
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <Stack gap="md">
        {save.isError && (
          <Alert color="bad" role="alert">
            {words(save.error)}
          </Alert>
        )}
        {/* Password managers keep the new password under this name. */}
        <VisuallyHidden aria-hidden="true">
          <TextInput type="email" autoComplete="username" value={email} readOnly tabIndex={-1} />
        </VisuallyHidden>
        <PasswordField
          autoComplete="new-password"
          description={t('entrance.passwordHelp')}
          autoFocus
          {...form.getInputProps('password')}
        />
        <PasswordField
          autoComplete="new-password"
          label={t('entrance.passwordAgain')}
          {...form.getInputProps('passwordAgain')}
        />
        <Button type="submit" loading={save.isPending} fullWidth size="md">
          {t('entrance.resetDo')}
        </Button>
      </Stack>
    </form>
  );
}
