import { Alert, Badge, Button, Checkbox } from '@mantine/core';
import {
  accepted,
  errorsByField,
  ErrorState,
  RestRefusal,
  SkeletonLines,
  StateChip,
  useErrorText,
} from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../client.js';
import { useFirstStartT } from '../../messages/first-start.js';
import { focusFirstError } from '../../pieces/focus-first-error.js';
import { StartStreamMutation } from '../designer/designer.operations.js';
import { makeKey } from '../designer/document/make-key.js';
import { BeingDrawn } from './BeingDrawn.js';
import { StartReadyMadeMutation } from './first-start.operations.js';
import { OwnWorkflow } from './OwnWorkflow.js';
import { StepFoot } from './StepFoot.js';
import { useSettling, useWorkflowChoices } from './use-first-start.js';
import classes from './first-start.module.css';

/** Ready-made workflows to begin with, or one of their own; what is here already stays as it is (WF-12, WF-13). */
export function WorkflowsStep({ onNext }: { onNext: () => void }) {
  const t = useFirstStartT();
  const words = useErrorText();
  const { settle, refresh } = useSettling();
  const { data, status, error, refetch, isRefetching } = useWorkflowChoices();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string[]>([]);
  /** What their own is to be called; null: none is wanted. */
  const [own, setOwn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const making = useMutation({
    mutationFn: async (takenKeys: readonly string[]) => {
      const key = own === null ? null : makeKey(own, [...takenKeys, ...chosen], 'stream');
      if (chosen.length > 0)
        accepted((await client.request(StartReadyMadeMutation, { readyMade: chosen })).startReadyMade);
      if (key !== null)
        accepted(
          (await client.request(StartStreamMutation, { input: { key, name: own!.trim() } })).startStream,
        );
      // One that is only being drawn receives nothing yet; publishing it settles the step.
      if (key === null || chosen.length > 0) await settle('WORKFLOWS', false);
      await refresh();
      return key;
    },
    onSuccess: (stream) =>
      stream === null
        ? onNext()
        : navigate({ to: '/settings/workflows/$stream', params: { stream }, search: {} }),
    onError: () => focusFirstError(document.getElementById('content')),
  });
  if (status === 'pending') return <SkeletonLines widths={[100, 100, 100]} height={72} gap={12} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const here = data.designedStreams.filter(({ version }) => version > 0);
  const isHere = (key: string) => here.some((stream) => stream.key === key);
  const drawn = data.designedStreams.filter(({ version }) => version === 0);
  const unnamed = missing && own !== null && own.trim() === '';
  const fields =
    making.error instanceof RestRefusal && own !== null ? errorsByField(making.error.fieldErrors) : {};
  const refusedName = fields.name ?? fields.key;
  const others = here.filter(({ key }) => !data.readyMadeWorkflows.some((each) => each.key === key));
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const incomplete = own === null ? chosen.length === 0 && here.length === 0 : own.trim() === '';
        setMissing(incomplete);
        if (incomplete) focusFirstError(document.getElementById('content'));
        else making.mutate(data.designedStreams.map(({ key }) => key));
      }}
    >
      <BeingDrawn streams={drawn} />
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
        <OwnWorkflow
          name={own}
          error={unnamed ? t('ownNameMissing') : refusedName}
          onChange={(name) => {
            setMissing(false);
            making.reset();
            setOwn(name);
          }}
        />
      </div>
      {((missing && !unnamed) || (making.error && !refusedName)) && (
        <Alert color="bad" role="alert">
          {missing ? t('chooseOne') : words(making.error)}
        </Alert>
      )}
      <StepFoot>
        <Button type="submit" loading={making.isPending}>
          {own !== null
            ? chosen.length > 0
              ? t('createAndDraw', { count: chosen.length })
              : t('beginDrawing')
            : chosen.length > 0
              ? t('createStreams', { count: chosen.length })
              : t('next')}
        </Button>
      </StepFoot>
    </form>
  );
}
