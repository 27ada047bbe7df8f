import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { SetUpStep } from '../../gql/graphql.js';
import { useMe } from '../../data/use-me.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { usePeople } from '../people/use-people.js';
import type { Step } from './steps.js';
import { useMailSetting, useProgress, useWorkflowChoices } from './use-first-start.js';
import classes from './first-start.module.css';

const STEP_OF: Record<SetUpStep, Step> = { WORKFLOWS: 'workflows', MAILBOX: 'mailbox', TEAM: 'team' };

/** What works now, what is still open, and what to do next. */
export function EndStep({ onStep }: { onStep: (step: Step) => void }) {
  const t = useFirstStartT();
  const { rights } = useMe();
  const { data: choices } = useWorkflowChoices();
  const { data: mail } = useMailSetting(rights.includes('mailbox.manage'));
  const { data: progress } = useProgress();
  const invited = usePeople('INVITED', '').data?.pages[0]?.counts.invited ?? 0;
  const streams = choices?.designedStreams.filter(({ version }) => version > 0) ?? [];
  const addresses = mail?.accounts.map(({ address }) => address) ?? [];
  const works = [
    t('worksAccount'),
    ...(streams.length > 0 ? [t('worksStreams', { names: streams.map(({ name }) => name).join(', ') })] : []),
    ...(addresses.length > 0 ? [t('worksMail', { addresses: addresses.join(', ') })] : []),
    ...(invited > 0 ? [t('worksTeam', { count: invited })] : []),
  ];
  const open = progress?.open ?? [];
  return (
    <div className={classes.form}>
      <p className={classes.soft}>{t('endLead')}</p>
      <ul className={classes.list}>
        {works.map((work) => (
          <li key={work} className={classes.result}>
            <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" className={classes.good} />
            <span>{work}</span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <h2 className={classes.section}>{t('open')}</h2>
          <ul className={classes.list}>
            {open.map((step) => (
              <li key={step} className={classes.line}>
                <span className={classes.result}>
                  <IconCircleDashed size={18} stroke={1.7} aria-hidden="true" />
                  <span>{t(`step-${STEP_OF[step]}`)}</span>
                </span>
                <Button size="compact-sm" variant="default" onClick={() => onStep(STEP_OF[step])}>
                  {t(`open-${step}`)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className={classes.section}>{t('whatNext')}</h2>
      {addresses[0] && <p className={classes.soft}>{t('nextMail', { address: addresses[0] })}</p>}
      <div className={classes.links}>
        <Button component={Link} to="/cases">
          {t('nextDesk')}
        </Button>
        <Button component={Link} to="/settings/workflows" variant="default">
          {t('nextWorkflows')}
        </Button>
        <Button component={Link} to="/settings/people" variant="default">
          {t('nextPeople')}
        </Button>
        <Button component={Link} to="/templates" variant="default">
          {t('nextTemplates')}
        </Button>
        <Button component="a" href="/portal/" variant="default">
          {t('nextPortal')}
        </Button>
      </div>
    </div>
  );
}
