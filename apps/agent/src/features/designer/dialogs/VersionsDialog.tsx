import { Alert, Button, CopyButton, Modal, Skeleton } from '@mantine/core';
import { accepted, askToConfirm, ErrorState, RelativeTime, useErrorText } from '@sprawa/ui';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../../client.js';
import { tellGood } from '../../../data/outcome.js';
import { useDesignerT } from '../../../messages/designer.js';
import {
  DiscardWorkflowDraftMutation,
  RollBackWorkflowMutation,
  WorkflowFileQuery,
} from '../designer.operations.js';
import type { DraftSession, DraftView } from '../draft-session.js';
import { designKeys, versionsOptions } from '../use-designs.js';
import classes from './dialogs.module.css';

interface Props {
  stream: string;
  session: DraftSession;
  view: DraftView;
  onClose: () => void;
  onRolledBack: () => void;
}

/** What was published and when; each can be read as a file, and made the draft again. */
export function VersionsDialog({ stream, session, view, onClose, onRolledBack }: Props) {
  const t = useDesignerT();
  const words = useErrorText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [shown, setShown] = useState<number | null>(null);
  const { data, status, error, refetch, isRefetching } = useQuery(versionsOptions(stream));
  const becoming = useMutation({
    mutationFn: async (version: number) => {
      await session.flush();
      return accepted(
        (await client.request(RollBackWorkflowMutation, { stream, to: version })).rollBackWorkflow,
      );
    },
    onSuccess: (_draft, version) => {
      tellGood(t('rolledBack', { version }));
      void queryClient.invalidateQueries({ queryKey: designKeys.streams });
      onRolledBack();
    },
  });
  const discarding = useMutation({
    mutationFn: async () => {
      await session.flush();
      const { revision } = session.snapshot();
      accepted(
        (await client.request(DiscardWorkflowDraftMutation, { stream, revision })).discardWorkflowDraft,
      );
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: designKeys.streams });
      // Of a stream that was never published nothing is left.
      if (view.published === 0) void navigate({ to: '/settings/workflows' });
      else onRolledBack();
    },
  });
  async function takeUp(version: number) {
    const sure =
      view.revision === 0 ||
      (await askToConfirm({
        title: t('rollBackTitle', { version }),
        text: t('rollBackText'),
        confirm: t('rollBack'),
        cancel: t('cancel'),
      }));
    if (sure) becoming.mutate(version);
  }
  async function discard() {
    const sure = await askToConfirm({
      title: t('discardTitle'),
      text: view.published === 0 ? t('discardAll') : t('discardText'),
      confirm: t('discard'),
      cancel: t('cancel'),
    });
    if (sure) discarding.mutate();
  }
  const failure = becoming.error ?? discarding.error;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('versions')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {status === 'pending' && (
        <div role="status" aria-label={t('loading')}>
          <Skeleton height={120} />
        </div>
      )}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {failure && (
        <Alert color="bad" role="alert">
          {words(failure)}
        </Alert>
      )}
      {data?.length === 0 && <p className={classes.hint}>{t('noVersions')}</p>}
      <ol className={classes.versions}>
        {data?.map(({ number, publishedAt, publishedBy, origin, note }, index) => (
          <li key={number}>
            <div className={classes.version}>
              <span className={classes.about}>
                <strong>{t('version', { number })}</strong>
                {index === 0 && <span className={classes.now}>{t('inUse')}</span>}
                <span className={classes.hint}>
                  {publishedBy ?? t(`origin.${origin}`)}, <RelativeTime iso={publishedAt} />
                  {publishedBy && origin !== 'DESIGNER' && ` · ${t(`origin.${origin}`)}`}
                </span>
                {note && <span>{note}</span>}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-expanded={shown === number}
                onClick={() => setShown(shown === number ? null : number)}
              >
                {t('showFile')}
              </Button>
              {(index > 0 || view.revision > 0) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={becoming.isPending && becoming.variables === number}
                  onClick={() => void takeUp(number)}
                >
                  {t('rollBack')}
                </Button>
              )}
            </div>
            {shown === number && <WorkflowFile {...{ stream, number }} />}
          </li>
        ))}
      </ol>
      {view.revision > 0 && (
        <div className={classes.foot}>
          <Button variant="subtle" color="bad" loading={discarding.isPending} onClick={() => void discard()}>
            {t('discard')}
          </Button>
        </div>
      )}
    </Modal>
  );
}

/** A version as the file it could be kept as. */
function WorkflowFile({ stream, number }: { stream: string; number: number }) {
  const t = useDesignerT();
  const { data, error, refetch, isRefetching } = useQuery({
    queryKey: designKeys.file(stream, number),
    queryFn: async () =>
      (await client.request(WorkflowFileQuery, { stream, version: number })).workflowFile ?? '',
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  if (data === undefined) return <Skeleton height={120} />;
  return (
    <div className={classes.file}>
      <div className={classes.tools}>
        <CopyButton value={data}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="subtle" leftSection={<IconCopy size={14} />} onClick={copy}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDownload size={14} />}
          href={`data:application/yaml;charset=utf-8,${encodeURIComponent(data)}`}
          download={`${stream}.yaml`}
        >
          {t('download')}
        </Button>
      </div>
      <pre tabIndex={0} aria-label={t('fileOf', { number })}>
        {data}
      </pre>
    </div>
  );
}
