import { Button } from '@mantine/core';
import { useLanguage } from '@sprawa/i18n';
import { useErrorText } from '@sprawa/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ButtonLink } from '../../components/ButtonLink.js';
import { FormCard } from '../../components/FormCard.js';
import { Notice } from '../../components/Notice.js';
import { useT } from '../../messages/use-t.js';
import { activate } from './operations/use-link.js';
import { WaitingCase } from './WaitingCase.js';

interface Props {
  token: string;
  email: string;
  subject: string | null;
  watched: <Answer>(use: Promise<Answer>) => Promise<Answer>;
}

/** One click. It is a button and not the opening of the page, because mail scanners open links too. */
export function ActivateCase({ token, email, subject, watched }: Props) {
  const t = useT();
  const language = useLanguage();
  const words = useErrorText();
  const activation = useMutation({ mutationFn: () => watched(activate(token, language)) });
  if (activation.isSuccess) {
    const { caseNumber } = activation.data;
    return (
      <FormCard
        icon={<IconCircleCheck size={28} stroke={1.6} />}
        title={t('link.activatedTitle')}
        intro={t('link.activatedText')}
      >
        {caseNumber ? (
          <ButtonLink to="/cases/$number" params={{ number: caseNumber }} fullWidth>
            {t('link.seeCase')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/" fullWidth>
            {t('nav.home')}
          </ButtonLink>
        )}
      </FormCard>
    );
  }
  return (
    <FormCard title={t('link.activateTitle')} intro={t('link.activateIntro', { email })}>
      <WaitingCase subject={subject} />
      {activation.error && <Notice tone="bad">{words(activation.error)}</Notice>}
      <Button fullWidth loading={activation.isPending} onClick={() => activation.mutate()}>
        {t('link.activate')}
      </Button>
    </FormCard>
  );
}
