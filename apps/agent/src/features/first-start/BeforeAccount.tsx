import { useCommonT, useLanguage } from '@sprawa/i18n';
import { errorsByField, isEmail, postJson, RestRefusal } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFirstStartT } from '../../messages/first-start.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import {
  administratorProblems,
  organisationProblems,
  shortestPassword,
  stepOfField,
  type AccountValues,
  type Problems,
} from './account-values.js';
import { forget, recall, remember } from './kept-account.js';
import { AdministratorStep } from './AdministratorStep.js';
import { LanguageStep } from './LanguageStep.js';
import { OrganisationStep } from './OrganisationStep.js';
import { SetUpFrame } from './SetUpFrame.js';
import type { Step } from './steps.js';

interface Props {
  token: string;
  step: Step;
  onStep: (step: Step) => void;
  /** Signed in as the first administrator. */
  onAccount: () => Promise<void>;
}

/** The first three steps: all that is typed is kept until the account is made at their end. */
export function BeforeAccount({ token, step, onStep, onAccount }: Props) {
  const t = useFirstStartT();
  const common = useCommonT();
  const language = useLanguage();
  const [values, setValues] = useState<AccountValues>(recall);
  const [problems, setProblems] = useState<Problems>({});
  useEffect(() => remember(values), [values]);
  const making = useMutation({
    mutationFn: async () => {
      const { name, email, password, ...rest } = values;
      const account = { name: name.trim(), email: email.trim(), password };
      await postJson('/auth/agent/set-up', { token, ...rest, ...account }, language);
      forget();
      await onAccount();
    },
    onError: (error) => {
      const [first] = error instanceof RestRefusal ? error.fieldErrors : [];
      if (first) onStep(stepOfField(first.path));
    },
  });
  const said = making.error instanceof RestRefusal ? errorsByField(making.error.fieldErrors) : {};
  const errors = {
    ...said,
    ...Object.fromEntries(
      Object.entries(problems).map(([field, problem]) => [
        field,
        problem === 'short'
          ? common('invalid.tooShort', { count: shortestPassword })
          : common(problem === 'email' ? 'invalid.email' : 'invalid.required'),
      ]),
    ),
  };
  const change = (changed: Partial<AccountValues>) => {
    setValues((before) => ({ ...before, ...changed }));
    const mended = Object.keys(changed);
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !mended.includes(field))),
    );
  };
  const forward = (found: Problems, go: () => void) => {
    setProblems(found);
    if (Object.keys(found).length === 0) go();
    else focusFirstError(document.getElementById('content'));
  };

  if (step === 'language')
    return (
      <SetUpFrame step={step} title={t('languageTitle')} lead={t('languageLead')}>
        <LanguageStep onNext={() => onStep('organisation')} />
      </SetUpFrame>
    );
  if (step === 'organisation')
    return (
      <SetUpFrame step={step} title={t('organisationTitle')} lead={t('organisationLead')}>
        <OrganisationStep
          values={values}
          errors={errors}
          onChange={change}
          onBack={() => onStep('language')}
          onNext={() => forward(organisationProblems(values), () => onStep('administrator'))}
        />
      </SetUpFrame>
    );
  return (
    <SetUpFrame step="administrator" title={t('administratorTitle')} lead={t('administratorLead')}>
      <AdministratorStep
        values={values}
        errors={errors}
        refused={making.error && Object.keys(said).length === 0 ? making.error : null}
        busy={making.isPending}
        onChange={change}
        onBack={() => onStep('organisation')}
        onNext={() => {
          const missing = organisationProblems(values);
          if (Object.keys(missing).length > 0) {
            setProblems(missing);
            onStep('organisation');
          } else forward(administratorProblems(values, isEmail), () => making.mutate());
        }}
      />
    </SetUpFrame>
  );
}
