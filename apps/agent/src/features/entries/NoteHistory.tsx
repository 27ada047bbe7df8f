import { Modal } from '@mantine/core';
import { useCommonT, useFormats } from '@sprawa/i18n';
import { ErrorState, MailFrame, SkeletonLines } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { useEntriesT } from '../../messages/entries.js';
import { NoteWordingsQuery } from './entries.operations.js';
import classes from './entries.module.css';

interface Props {
  number: string;
  entryId: string;
  /** The wording on the screen; another one is asked for anew. */
  wordingId: string;
  onClose: () => void;
}

/** What a note said before it was edited or deleted, the latest first, for those who may edit it. */
export function NoteHistory({ number, entryId, wordingId, onClose }: Props) {
  const t = useEntriesT();
  const common = useCommonT();
  const formats = useFormats();
  const { data, status, error, refetch, isRefetching } = useQuery({
    queryKey: ['noteWordings', number, entryId, wordingId],
    queryFn: async () =>
      (await client.request(NoteWordingsQuery, { number, entryId })).case?.noteWordings ?? [],
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('history')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {status === 'pending' && <SkeletonLines widths={[40, 90, 70]} />}
      {status === 'error' && (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      )}
      {data?.length === 0 && <p className={classes.none}>{t('historyHidden')}</p>}
      <ol className={classes.wordings} reversed>
        {[...(data ?? [])].reverse().map((wording) => (
          <li key={wording.id}>
            <p className={classes.wordingHead}>
              {t('wordingOf', { name: wording.by?.name ?? '', when: formats.exactTime(wording.at) })}
            </p>
            <MailFrame html={wording.html} label={t('history')} fontSize={14} />
          </li>
        ))}
      </ol>
    </Modal>
  );
}
