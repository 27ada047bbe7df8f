import { Alert, Anchor, Button } from '@mantine/core';
import { ErrorState, SkeletonLines } from '@sprawa/ui';
import { useMe } from '../../data/use-me.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { ConnectedMailboxes } from './ConnectedMailboxes.js';
import { MailboxForm } from './MailboxForm.js';
import { StepFoot } from './StepFoot.js';
import { useMailSetting, useWorkflowChoices } from './use-first-start.js';
import classes from './first-start.module.css';

interface Props {
  onBack: () => void;
  onLater: () => void;
  onNext: () => void;
  onWorkflows: () => void;
}

/** The address customers write to, and the servers its mail comes and goes by. */
export function MailboxStep({ onBack, onLater, onNext, onWorkflows }: Props) {
  const t = useFirstStartT();
  const { rights } = useMe();
  const may = rights.includes('mailbox.manage');
  const setting = useMailSetting(may);
  const choices = useWorkflowChoices();
  if (!may)
    return (
      <>
        <Alert color="info">{t('noRightToMail')}</Alert>
        <StepFoot onBack={onBack}>
          <Button onClick={onLater}>{t('next')}</Button>
        </StepFoot>
      </>
    );
  if (setting.isError || choices.isError)
    return (
      <ErrorState
        error={setting.error ?? choices.error}
        onRetry={() => void Promise.all([setting.refetch(), choices.refetch()])}
        retrying={setting.isRefetching || choices.isRefetching}
      />
    );
  if (!setting.data || !choices.data) return <SkeletonLines widths={[100, 100, 60]} height={36} gap={16} />;
  const streams = choices.data.designedStreams.filter(({ version }) => version > 0);
  const addresses = setting.data.accounts.map(({ address }) => address);
  return (
    <div className={classes.form}>
      <ConnectedMailboxes addresses={addresses} />
      {streams.length === 0 ? (
        <>
          <Alert color="info">
            {t('noStream')}{' '}
            <Anchor component="button" type="button" onClick={onWorkflows}>
              {t('toWorkflows')}
            </Anchor>
          </Alert>
          <StepFoot onBack={onBack}>
            <Button onClick={onLater}>{t('next')}</Button>
          </StepFoot>
        </>
      ) : (
        <MailboxForm
          streams={streams}
          setting={setting.data}
          onBack={onBack}
          onLater={addresses.length > 0 ? undefined : onLater}
          onNext={onNext}
        />
      )}
    </div>
  );
}
