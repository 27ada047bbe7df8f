import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommonT, useLanguage } from '@sprawa/i18n';
import { isEmail, PasswordField, postJson, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEntranceT } from '../../messages/entrance.js';
import { demoPassword, type DemoPerson } from './demo-people.js';
import { DemoPeople } from './DemoPeople.js';

interface Props {
  /** Shows the demo's accounts to choose from. */
  demo: boolean;
  onSignedIn: () => void;
}

export function SignInForm({ demo, onSignedIn }: Props) {
  const t = useEntranceT();
  const common = useCommonT();
  const language = useLanguage();
  const words = useErrorText();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (isEmail(value.trim()) ? null : common('invalid.email')),
      password: (value) => (value ? null : common('invalid.required')),
    },
  });
  const signIn = useMutation({
    mutationFn: (values: typeof form.values) =>
      postJson<{ token: string }>(
        '/auth/agent/sign-in',
        { email: values.email.trim(), password: values.password },
        language,
      ),
    onSuccess: onSignedIn,
  });
  const become = (person: DemoPerson) => {
    form.setValues({ email: person.email, password: demoPassword });
    signIn.mutate({ email: person.email, password: demoPassword });
  };
  return (
    <form onSubmit={form.onSubmit((values) => signIn.mutate(values))} noValidate>
      <Stack gap="md">
        {signIn.isError && (
          <Alert color="bad" role="alert">
            {words(signIn.error)}
          </Alert>
        )}
        <TextInput
          label={common('field.email')}
          type="email"
          autoComplete="username"
          autoFocus
          {...form.getInputProps('email')}
        />
        <PasswordField autoComplete="current-password" {...form.getInputProps('password')} />
        <Button type="submit" loading={signIn.isPending} fullWidth size="md">
          {common('action.signIn')}
        </Button>
        <Anchor component={Link} to="/forgot" size="sm">
          {t('entrance.forgot')}
        </Anchor>
        {demo && <DemoPeople onChoose={become} disabled={signIn.isPending} />}
      </Stack>
    </form>
  );
}
