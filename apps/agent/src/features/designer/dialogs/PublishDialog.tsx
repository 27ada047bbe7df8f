import { Alert, Button, Modal, Select, Skeleton, Textarea } from '@mantine/core';
import { accepted, ErrorState, errorsByField, RestRefusal, useErrorText } from '@sprawa/ui';
import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../../client.js';
import { tellGood } from '../../../data/outcome.js';
import type { ChangeKind, PublicationPlanQuery as PlanAnswer } from '../../../gql/graphql.js';
import { useDesignerT } from '../../../messages/designer.js';
import { offerNext } from '../../../pieces/offer-undo.js';
import { useProgress } from '../../first-start/use-first-start.js';
import { useDesign } from '../design-context.js';
import { PublicationPlanQuery, PublishWorkflowMutation } from '../designer.operations.js';
import { statesOf } from '../document/read-document.js';
import type { DraftSession, DraftView } from '../draft-session.js';
import { designKeys } from '../use-designs.js';
import classes from './dialogs.module.css';

type Plan = NonNullable<PlanAnswer['publicationPlan']>;

interface Props {
  stream: string;
  session: DraftSession;
  view: DraftView;
  onClose: () => void;
  onPublished: () => void;
}

/** What publishing would do, before it is done: changes, and where cases go whose state is gone. */
export function PublishDialog({ stream, session, view, onClose, onPublished }: Props) {
  const t = useDesignerT();
  // A dialog opened once shows one plan; what somebody else publishes meanwhile is refused by the server.
  const { data, status, error, refetch, isRefetching } = useQuery({
    queryKey: [...designKeys.draft(stream), 'plan'],
    queryFn: async () => {
      await session.flush();
      return (await client.request(PublicationPlanQuery, { stream })).publicationPlan ?? null;
    },
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('publishTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {status === 'pending' && (
        <div role="status" aria-label={t('planning')}>
          <Skeleton height={160} />
        </div>
      )}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {status === 'success' && !data && (
        <>
          <Alert color="bad" title={t('cannotPublish', { count: view.problems.length })}>
            <ul className={classes.problems}>
              {view.problems.slice(0, 8).map(({ message, path }, index) => (
                <li key={index} title={path.join(' › ')}>
                  {message}
                </li>
              ))}
            </ul>
          </Alert>
          <div className={classes.foot}>
            <Button variant="default" onClick={onClose}>
              {t('backToWork')}
            </Button>
          </div>
        </>
      )}
      {data && <PlanForm {...{ stream, view, onPublished }} plan={data} />}
    </Modal>
  );
}

/** The most frequent come first. */
const REFUSED_SHOWN = 8;

const signs: Record<ChangeKind, typeof IconPlus> = {
  ADDED: IconPlus,
  CHANGED: IconPencil,
  REMOVED: IconMinus,
};

function PlanForm({
  stream,
  view,
  plan,
  onPublished,
}: { plan: Plan } & Pick<Props, 'stream' | 'view' | 'onPublished'>) {
  const t = useDesignerT();
  const words = useErrorText();
  const { document, say } = useDesign();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { data: setUp } = useProgress();
  const [note, setNote] = useState('');
  const [ways, setWays] = useState<Record<string, string>>(() =>
    Object.fromEntries(plan.leaving.flatMap(({ key, suggested }) => (suggested ? [[key, suggested]] : []))),
  );
  const states = statesOf(document).map(({ key, name }) => ({ value: key, label: say(name) || key }));
  const publishing = useMutation({
    mutationFn: async () => {
      const { publishWorkflow } = await client.request(PublishWorkflowMutation, {
        input: {
          stream,
          revision: plan.revision,
          published: plan.published,
          mapping: Object.entries(ways).map(([from, to]) => ({ from, to })),
          ...(note.trim() && { note: note.trim() }),
        },
      });
      return accepted(publishWorkflow);
    },
    onSuccess: ({ version }) => {
      if (setUp?.reminded)
        offerNext(
          t('published', { version }),
          t('goOnSetUp'),
          () => void navigate({ to: '/set-up', search: {} }),
        );
      else tellGood(t('published', { version }));
      void queryClient.invalidateQueries();
      onPublished();
    },
  });
  const errors = publishing.error instanceof RestRefusal ? errorsByField(publishing.error.fieldErrors) : {};
  const open = plan.leaving.some(({ key }) => !ways[key]);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!open) publishing.mutate();
      }}
    >
      <section>
        <h3 className={classes.title}>{t('changes')}</h3>
        {plan.changes.length === 0 ? (
          <p className={classes.hint}>{plan.published === 0 ? t('firstVersion') : t('noChanges')}</p>
        ) : (
          <ul className={classes.changes} tabIndex={0} aria-label={t('changes')}>
            {plan.changes.map(({ kind, text }, index) => {
              const Sign = signs[kind];
              return (
                <li key={index} data-kind={kind}>
                  <Sign size={15} stroke={1.8} role="img" aria-label={t(`change.${kind}`)} />
                  <span>{text}</span>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      {view.weaknesses.length > 0 && (
        <Alert color="warn" title={t('weaknessCount', { count: view.weaknesses.length })}>
          <ul className={classes.problems}>
            {view.weaknesses.slice(0, 6).map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {plan.leaving.length > 0 && (
        <section>
          <h3 className={classes.title}>{t('leaving')}</h3>
          <p className={classes.hint}>{t('leavingText')}</p>
          {plan.leaving.map(({ key, name, cases }) => (
            <Select
              key={key}
              label={t('leavingState', { name, count: cases })}
              data={states}
              value={ways[key] ?? null}
              error={errors[`mapping.${key}`]}
              searchable
              withAsterisk
              placeholder={t('whereTo')}
              nothingFoundMessage={t('nothingFound')}
              onChange={(next) =>
                setWays(({ [key]: _before, ...others }) => (next ? { ...others, [key]: next } : others))
              }
            />
          ))}
        </section>
      )}
      {plan.replay.performed > 0 && (
        <section>
          <h3 className={classes.title}>{t('replay')}</h3>
          <p className={classes.hint}>
            {t('replayText', { performed: plan.replay.performed, same: plan.replay.same })}
          </p>
          <ul className={classes.problems}>
            {plan.replay.refused.slice(0, REFUSED_SHOWN).map(({ action, name, reason, times }) => (
              <li key={`${action} ${reason}`}>{t('replayRefused', { name, reason, count: times })}</li>
            ))}
          </ul>
        </section>
      )}
      <Textarea
        label={t('note')}
        description={t('noteText')}
        maxLength={500}
        minRows={2}
        value={note}
        error={errors.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {publishing.error && (
        <Alert color="bad" role="alert">
          {words(publishing.error)}
        </Alert>
      )}
      <div className={classes.foot}>
        <Button type="submit" loading={publishing.isPending} disabled={open}>
          {t('publishNow')}
        </Button>
      </div>
    </form>
  );
}
