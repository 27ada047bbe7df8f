import { Alert, Button, Modal, Select, Skeleton, Textarea } from '@mantine/core';
import { accepted, MailFrame, StateChip, useErrorText } from '@sprawa/ui';
import { IconMail, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../../client.js';
import type { TryWorkflowMutation as TryAnswer } from '../../../gql/graphql.js';
import { useDesignerT } from '../../../messages/designer.js';
import { NamedIcon } from '../../../pieces/NamedIcon.js';
import { useDesign } from '../design-context.js';
import { TryWorkflowMutation } from '../designer.operations.js';
import { mayWrite } from '../document/edit-actions.js';
import { starterOf, statesOf } from '../document/read-document.js';
import { mapOf, valueAt } from '../document/workflow-document.js';
import type { DraftSession } from '../draft-session.js';
import { FieldsToFill } from '../parts/FieldsToFill.js';
import classes from './dialogs.module.css';

type Tried = Extract<TryAnswer['tryWorkflow'], { __typename: 'TryWorkflow' }>;
type TriedAction = Tried['actions'][number];
interface Attempt {
  sandbox: unknown;
  role: string;
  action?: TriedAction;
  text?: string;
  values?: Record<string, unknown>;
}
interface Done {
  name: string;
  who: string;
  entries: Tried['entries'];
  mails: Tried['mails'];
}

interface Props {
  stream: string;
  session: DraftSession;
  onClose: () => void;
}

/** The draft walked by a case that exists nowhere: who acts is chosen, and nothing is stored or sent. */
export function TryDialog({ stream, session, onClose }: Props) {
  const t = useDesignerT();
  const words = useErrorText();
  const { document, people, say } = useDesign();
  const [role, setRole] = useState(people.roles[0]?.key ?? 'administrator');
  const [asked, setAsked] = useState<TriedAction | null>(null);
  const [text, setText] = useState('');
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [now, setNow] = useState<Tried | null>(null);
  const [steps, setSteps] = useState<Done[]>([]);
  const roles = [
    ...people.roles.map(({ key, name }) => ({ value: key, label: name })),
    { value: 'customer', label: t('tryCustomer') },
    { value: 'clock', label: t('tryClock') },
  ];
  const trying = useMutation({
    mutationFn: async ({ sandbox, role: who, action, text: typed, values: filled }: Attempt) => {
      await session.flush();
      const { tryWorkflow } = await client.request(TryWorkflowMutation, {
        input: {
          ...{ stream, role: who, groups: people.groups.map(({ key }) => key), sandbox },
          ...(action && { action: action.key, text: typed, values: filled }),
        },
      });
      return accepted(tryWorkflow) as Tried;
    },
    onSuccess: (tried, { action, role: who }) => {
      setNow(tried);
      if (!action) return;
      const name = roles.find(({ value }) => value === who)?.label ?? who;
      setSteps((before) => [
        { name: action.name, who: name, entries: tried.entries, mails: tried.mails },
        ...before,
      ]);
      setAsked(null);
      setText('');
      setValues({});
    },
  });
  const { mutate } = trying;
  const begin = (who: string) => {
    setSteps([]);
    setAsked(null);
    mutate({ sandbox: null, role: who });
  };
  useEffect(() => {
    mutate({ sandbox: null, role: people.roles[0]?.key ?? 'administrator' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);

  function press(action: TriedAction) {
    const definition = valueAt(document, ['actions', action.key]);
    const { writes, fields } = mapOf(definition);
    const said = typeof writes === 'string' ? writes : mayWrite(starterOf(definition))[0];
    trying.reset();
    if (said === 'nothing' && fields === undefined)
      mutate({ sandbox: now?.sandbox, role, action, text: '', values: {} });
    else setAsked(action);
  }
  const state = statesOf(document).find(({ key }) => key === now?.state);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('tryTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.form}>
        <p className={classes.hint}>{t('tryText')}</p>
        <div className={classes.trying}>
          <Select
            label={t('tryAs')}
            data={roles}
            value={role}
            allowDeselect={false}
            onChange={(next) => {
              setRole(next ?? role);
              setAsked(null);
              trying.reset();
              mutate({ sandbox: now?.sandbox ?? null, role: next ?? role });
            }}
          />
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} stroke={1.7} />}
            onClick={() => begin(role)}
          >
            {t('tryAnew')}
          </Button>
        </div>
        {trying.error && (
          <Alert color="bad" role="alert">
            {words(trying.error)}
          </Alert>
        )}
        {!now && trying.isPending && <Skeleton height={80} />}
        {now && (
          <section aria-label={t('tryState')} aria-live="polite">
            <p className={classes.about}>
              {state && <StateChip name={say(state.name)} color={state.color} size="md" />}
              <span className={classes.hint}>
                {now.owner ? t('tryOwner', { name: now.owner }) : t('tryNoOwner')}
              </span>
              {!now.sees && <span className={classes.hint}>{t('tryUnseen')}</span>}
            </p>
            <div className={classes.buttons} role="group" aria-label={t('actions')}>
              {now.actions.map((action) => (
                <Button
                  key={action.key}
                  variant={action.main ? 'filled' : 'default'}
                  disabled={!action.available}
                  title={action.reason ?? undefined}
                  leftSection={<NamedIcon name={action.icon} size={16} />}
                  onClick={() => press(action)}
                >
                  {action.name}
                </Button>
              ))}
              {now.actions.length === 0 && <p className={classes.hint}>{t('tryNothing')}</p>}
            </div>
          </section>
        )}
        {asked && (
          <form
            className={classes.asked}
            onSubmit={(event) => {
              event.preventDefault();
              mutate({ sandbox: now?.sandbox, role, action: asked, text, values });
            }}
          >
            <FieldsToFill
              fields={Object.entries(mapOf(valueAt(document, ['actions', asked.key, 'fields'])))}
              values={values}
              onChange={(key, value) => setValues((all) => ({ ...all, [key]: value }))}
            />
            <Textarea
              label={t('tryWords')}
              data-autofocus
              maxLength={5_000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className={classes.foot}>
              <Button variant="default" onClick={() => setAsked(null)}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={trying.isPending}>
                {asked.name}
              </Button>
            </div>
          </form>
        )}
        {steps.length > 0 && (
          <ol className={classes.versions} aria-label={t('trySteps')}>
            {steps.map((step, index) => (
              <li key={steps.length - index}>
                <strong>{step.name}</strong> <span className={classes.hint}>{step.who}</span>
                <ul className={classes.problems}>
                  {step.entries.map((entry, at) => (
                    <li key={at}>{entry.text}</li>
                  ))}
                </ul>
                {step.mails.map((mail, at) => (
                  <details key={at} className={classes.mail}>
                    <summary>
                      <IconMail size={15} stroke={1.7} aria-hidden="true" /> {mail.to.join(', ')}:{' '}
                      {mail.subject}
                    </summary>
                    <MailFrame html={mail.html} label={mail.subject} />
                  </details>
                ))}
              </li>
            ))}
          </ol>
        )}
      </div>
    </Modal>
  );
}
