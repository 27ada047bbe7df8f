import { Button, Select, TextInput } from '@mantine/core';
import { timeZones } from '@sprawa/i18n';
import { useMemo } from 'react';
import { useFirstStartT } from '../../messages/first-start.js';
import type { AccountValues } from './account-values.js';
import { StepFoot } from './StepFoot.js';
import classes from './first-start.module.css';

interface Props {
  values: AccountValues;
  errors: Partial<Record<keyof AccountValues, string>>;
  onChange: (change: Partial<AccountValues>) => void;
  onBack: () => void;
  onNext: () => void;
}

export function OrganisationStep({ values, errors, onChange, onBack, onNext }: Props) {
  const t = useFirstStartT();
  const zones = useMemo(
    () => timeZones(values.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    [values.timeZone],
  );
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <TextInput
        label={t('organisation')}
        description={t('organisationHelp')}
        required
        autoComplete="organization"
        maxLength={100}
        value={values.organisation}
        error={errors.organisation}
        onChange={(event) => onChange({ organisation: event.currentTarget.value })}
      />
      <TextInput
        label={t('senderName')}
        description={t('senderNameHelp')}
        placeholder={values.organisation}
        maxLength={100}
        value={values.senderName}
        error={errors.senderName}
        onChange={(event) => onChange({ senderName: event.currentTarget.value })}
      />
      <Select
        label={t('timeZone')}
        description={t('timeZoneHelp')}
        searchable
        allowDeselect={false}
        data={zones}
        limit={100}
        maxDropdownHeight={240}
        nothingFoundMessage={t('timeZoneNone')}
        value={values.timeZone}
        error={errors.timeZone}
        onChange={(timeZone) => timeZone && onChange({ timeZone })}
      />
      <StepFoot onBack={onBack}>
        <Button type="submit">{t('next')}</Button>
      </StepFoot>
    </form>
  );
}
