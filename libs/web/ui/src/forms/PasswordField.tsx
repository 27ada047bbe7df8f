import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';

/** A password with a named button that shows it; say `autoComplete` ("current-password", "new-password"). */
export function PasswordField(
  props: PasswordInputProps & { autoComplete: 'current-password' | 'new-password' },
) {
  const t = useCommonT();
  return (
    <PasswordInput
      label={t('field.password')}
      // The kit leaves its own field without this sign, unlike all its others.
      aria-invalid={props.error ? true : undefined}
      {...props}
      visibilityToggleButtonProps={{
        'aria-label': t('field.showPassword'),
        tabIndex: 0,
        ...props.visibilityToggleButtonProps,
      }}
    />
  );
}
