import { useFirstStartT } from '../../messages/first-start.js';
import { EndStep } from './EndStep.js';
import { MailboxStep } from './MailboxStep.js';
import { SetUpFrame } from './SetUpFrame.js';
import type { Step } from './steps.js';
import { TeamStep } from './TeamStep.js';
import { useProgress, useSettling } from './use-first-start.js';
import { WorkflowsStep } from './WorkflowsStep.js';

interface Props {
  step: Step;
  onStep: (step: Step) => void;
}

/** What is done with the rights of the first administrator: now, or whenever they come back to it. */
export function AfterAccount({ step, onStep }: Props) {
  const t = useFirstStartT();
  const { data: progress } = useProgress();
  const { settle } = useSettling();
  const put = (what: 'MAILBOX' | 'TEAM', next: Step) => {
    onStep(next);
    // Going on matters more than that it is remembered.
    void settle(what, true).catch(() => undefined);
  };
  const later = (['mailbox', 'team'] as const).filter((each) =>
    progress?.open.includes(each === 'mailbox' ? 'MAILBOX' : 'TEAM'),
  );
  switch (step) {
    case 'mailbox':
      return (
        <SetUpFrame step={step} title={t('mailboxTitle')} lead={t('mailboxLead')} later={later}>
          <MailboxStep
            onBack={() => onStep('workflows')}
            onLater={() => put('MAILBOX', 'team')}
            onNext={() => onStep('team')}
            onWorkflows={() => onStep('workflows')}
          />
        </SetUpFrame>
      );
    case 'team':
      return (
        <SetUpFrame step={step} title={t('teamTitle')} lead={t('teamLead')} later={later}>
          <TeamStep
            onBack={() => onStep('mailbox')}
            onLater={() => put('TEAM', 'end')}
            onNext={() => onStep('end')}
          />
        </SetUpFrame>
      );
    case 'end':
      return (
        <SetUpFrame step={step} title={t('endTitle')} lead="" later={later}>
          <EndStep onStep={onStep} />
        </SetUpFrame>
      );
    default:
      return (
        <SetUpFrame step="workflows" title={t('workflowsTitle')} lead={t('workflowsLead')}>
          <WorkflowsStep onNext={() => onStep('mailbox')} />
        </SetUpFrame>
      );
  }
}
