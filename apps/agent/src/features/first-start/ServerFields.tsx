import { NumberInput, PasswordInput, Select, TextInput } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import type { MailSecurity } from '../../gql/graphql.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { likelyHost, withSecurity, type ServerValues, type Way } from './server-values.js';
import classes from './first-start.module.css';

const SECURITIES: readonly MailSecurity[] = ['TLS', 'STARTTLS', 'NONE'];

interface Props {
  way: Way;
  address: string;
  values: ServerValues;
  errors: Record<string, string>;
  /** It signs in as the other server does: there is nothing to fill in. */
  withoutAccount?: boolean;
  onChange: (values: ServerValues) => void;
}

/** How one server of mail is reached. */
export function ServerFields({ way, address, values, errors, withoutAccount = false, onChange }: Props) {
  const t = useFirstStartT();
  const common = useCommonT();
  const set = (change: Partial<ServerValues>) => onChange({ ...values, ...change });
  return (
    <>
      <div className={classes.server}>
        <TextInput
          label={t('host')}
          required
          maxLength={253}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={likelyHost(address, way)}
          value={values.host}
          error={errors.host}
          onChange={(event) => set({ host: event.currentTarget.value })}
        />
        <NumberInput
          label={t('port')}
          required
          hideControls
          allowDecimal={false}
          min={1}
          max={65535}
          value={values.port}
          error={errors.port}
          onChange={(port) => set({ port: port === '' ? '' : Number(port) })}
        />
        <Select
          label={t('security')}
          allowDeselect={false}
          value={values.security}
          error={errors.security}
          data={SECURITIES.map((each) => ({ value: each, label: t(`security-${each}`) }))}
          onChange={(security) => security && onChange(withSecurity(values, security as MailSecurity, way))}
        />
      </div>
      {!withoutAccount && (
        <div className={classes.account}>
          <TextInput
            label={t('user')}
            required={way === 'INCOMING'}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={values.user}
            error={errors.user}
            onChange={(event) => set({ user: event.currentTarget.value })}
          />
          <PasswordInput
            label={t('password')}
            required={way === 'INCOMING'}
            maxLength={500}
            autoComplete="off"
            value={values.password}
            error={errors.password}
            aria-invalid={errors.password ? true : undefined}
            onChange={(event) => set({ password: event.currentTarget.value })}
            visibilityToggleButtonProps={{ 'aria-label': common('field.showPassword'), tabIndex: 0 }}
          />
        </div>
      )}
    </>
  );
}
