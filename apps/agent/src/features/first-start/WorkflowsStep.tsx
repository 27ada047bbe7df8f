import { Alert, Badge, Button, Checkbox } from '@mantine/core';
import { accepted, ErrorState, SkeletonLines, StateChip, useErrorText } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../client.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { StartReadyMadeMutation } from './first-start.operations.js';
import { StepFoot } from './StepFoot.js';
import { useSettling, useWorkflowChoices } from './use-first-start.js';
import classes from './first-start.module.css';

/** Ready-made workflows to begin with; what is here already stays as it is (WF-13). */
export function WorkflowsStep({ onNext }: { onNext: () => void }) {
  const t = useFirstStartT();
  const words = useErrorText();
  const { settle, refresh } = useSettling();
  const { data, status, error, refetch, isRefetching } = useWorkflowChoices();
  const [chosen, setChosen] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const making = useMutation({
    mutationFn: async () => {
      if (chosen.length > 0)
        accepted((await client.request(StartReadyMadeMutation, { readyMade: chosen })).startReadyMade);
      await settle('WORKFLOWS', false);
      await refresh();
    },
    onSuccess: onNext,
  });
  if (status === 'pending') return <SkeletonLines widths={[100, 100, 100]} height={72} gap={12} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const here = data.designedStreams.filter(({ version }) => version > 0);
  const isHere = (key: string) => here.some((stream) => stream.key === key);
  const others = here.filter(({ key }) => !data.readyMadeWorkflows.some((each) => each.key === key));
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const none = chosen.length === 0 && here.length === 0;
        setMissing(none);
        if (!none) making.mutate();
      }}
    >
      {others.length > 0 && (
        <p className={classes.soft}>{t('alsoHere', { names: others.map(({ name }) => name).join(', ') })}</p>
      )}
      <div className={classes.choices} role="group" aria-label={t('workflowsTitle')}>
        {data.readyMadeWorkflows.map(({ key, name, description, approval, states }) => {
          const made = isHere(key);
          const checked = made || chosen.includes(key);
          return (
            <div key={key} className={classes.choice} data-checked={checked || undefined}>
              <Checkbox
                checked={checked}
                disabled={made}
                onChange={(event) => {
                  const { checked: now } = event.currentTarget;
                  setMissing(false);
                  setChosen((before) => (now ? [...before, key] : before.filter((each) => each !== key)));
                }}
                label={
                  <>
                    <strong>{name}</strong>
                    {approval && (
                      <Badge ms={8} size="sm" variant="light" tt="none">
                        {t('approval')}
                      </Badge>
                    )}
                    {made && (
                      <Badge ms={8} size="sm" color="good" variant="light" tt="none">
                        {t('made')}
                      </Badge>
                    )}
                  </>
                }
              />
              <div className={classes.choiceBody}>
                <p className={classes.choiceText}>{description}</p>
                <ul className={classes.states} aria-label={t('workflowsStates')}>
                  {states.map((state) => (
                    <li key={state.key}>
                      <StateChip name={state.name} color={state.color} />
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          );
        })}
      </div>
      {(missing || making.error) && (
        <Alert color="bad" role="alert">
          {missing ? t('chooseOne') : words(making.error)}
        </Alert>
      )}
      <StepFoot>
        <Button type="submit" loading={making.isPending}>
          {chosen.length > 0 ? t('createStreams', { count: chosen.length }) : t('next')}
        </Button>
      </StepFoot>
    </form>
  );
}
