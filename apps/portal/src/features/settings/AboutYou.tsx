import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  chooseLanguage,
  languageNames,
  languages,
  timeZones,
  useCommonT,
  useTranslation,
} from '@sprawa/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Notice } from '../../components/Notice.js';
import formClasses from '../../components/form.module.css';
import { useFormSubmit } from '../../components/use-form-submit.js';
import type { Language } from '../../gql/graphql.js';
import { useT } from '../../messages/use-t.js';
import { sessionQuery } from '../../session/session-query.js';
import { updateMe } from '../../session/update-me.js';

interface Props {
  me: { name: string; email: string; language: Language; timeZone?: string | null };
}

export function AboutYou({ me }: Props) {
  const t = useT();
  const common = useCommonT();
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const [saved, setSaved] = useState(false);
  const zones = useMemo(
    () => [
      { value: '', label: t('settings.timeZoneOfBrowser') },
      ...timeZones(me.timeZone).map((value) => ({ value, label: value.replaceAll('_', ' ') })),
    ],
    [t, me.timeZone],
  );
  const form = useForm({
    initialValues: { name: me.name, language: me.language, timeZone: me.timeZone ?? '' },
    validate: { name: (name) => (name.trim() ? null : common('invalid.required')) },
    onValuesChange: () => setSaved(false),
  });
  const { busy, failure, onSubmit } = useFormSubmit(form, async ({ name, language, timeZone }) => {
    await updateMe({ name: name.trim(), language, timeZone });
    await chooseLanguage(i18n, language);
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    setSaved(true);
  });
  return (
    <form className={formClasses.form} onSubmit={onSubmit} noValidate>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <TextInput
        autoComplete="name"
        label={t('settings.name')}
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <TextInput
        type="email"
        label={t('settings.email')}
        description={t('settings.emailHint')}
        value={me.email}
        readOnly
      />
      <NativeSelect
        label={t('settings.language')}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        {...form.getInputProps('language')}
      />
      <NativeSelect label={t('settings.timeZone')} data={zones} {...form.getInputProps('timeZone')} />
      <div className={formClasses.actions}>
        <Button type="submit" loading={busy}>
          {common('action.save')}
        </Button>
        {saved && <span role="status">{t('settings.saved')}</span>}
      </div>
    </form>
  );
}
