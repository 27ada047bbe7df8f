import { Button } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { FormCard } from '../../components/FormCard.js';
import { useT } from '../../messages/use-t.js';
import type { Submitted } from './ContactForm.js';

interface Props {
  submitted: Submitted;
  thanks: string;
  /** Back to the form, with all that was typed. */
  onCorrect: () => void;
}

/** What happens now: one more step, in the mailbox (IN-9). */
export function CheckMailbox({ submitted, thanks, onCorrect }: Props) {
  const t = useT();
  return (
    <FormCard
      icon={<IconMailCheck size={28} stroke={1.6} />}
      title={t('form.sentTitle')}
      intro={t('form.sentText', { email: submitted.email })}
      footer={
        <>
          <span>{t('form.expires', { count: submitted.expiresInDays })}</span>
          <span>{t('form.spam')}</span>
        </>
      }
    >
      {thanks && <p style={{ margin: 0, whiteSpace: 'pre-line' }}>{thanks}</p>}
      <Button variant="default" onClick={onCorrect}>
        {t('form.wrongAddress')}
      </Button>
    </FormCard>
  );
}
