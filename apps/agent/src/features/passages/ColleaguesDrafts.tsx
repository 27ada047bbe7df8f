import { Button, Modal } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { Avatar, RelativeTime } from '@sprawa/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { withSharedWords } from '../../messages/shared-writing.js';
import type { ColleaguesDraft } from '../shared-writing/WriteAlong.js';
import { useWritingT } from '../../messages/writing.js';
import { ColleaguesDraftsQuery } from './passages.operations.js';
import { useLivePassages } from './use-threads.js';
import classes from './passages.module.css';

const CommentedText = lazy(() =>
  import('./CommentedText.js').then((module) => ({ default: module.CommentedText })),
);

const WriteAlong = lazy(() =>
  withSharedWords(import('../shared-writing/WriteAlong.js')).then((module) => ({
    default: module.WriteAlong,
  })),
);

/** What colleagues are writing on the case: to be read and commented on while it grows. */
export function ColleaguesDrafts({ number }: { number: string }) {
  const t = useWritingT();
  const common = useCommonT();
  const [opened, setOpened] = useState<string | null>(null);
  const [along, setAlong] = useState<ColleaguesDraft | null>(null);
  useLivePassages(number);
  const { data: drafts = [] } = useQuery({
    queryKey: [...keys.passages(number), 'drafts'],
    queryFn: async () => (await client.request(ColleaguesDraftsQuery, { number })).colleaguesDrafts,
  });
  const open = drafts.find((draft) => draft.by.id === opened);
  if (drafts.length === 0 && !along) return null;
  return (
    <>
      {drafts.map((draft) => (
        <div key={draft.by.id} className={classes.strip}>
          <Avatar {...draft.by} size={20} decorative />
          <span className={classes.stripWords}>
            <strong>{t('passages.draftOf', { name: draft.by.name })}</strong> {draft.actionName}
          </span>
          <RelativeTime iso={draft.updatedAt} short />
          <Button size="compact-sm" variant="light" onClick={() => setOpened(draft.by.id)}>
            {t('passages.read')}
          </Button>
          <Button size="compact-sm" variant="light" onClick={() => setAlong(draft)}>
            {t('passages.writeAlong')}
          </Button>
        </div>
      ))}
      <Modal
        opened={Boolean(open)}
        onClose={() => setOpened(null)}
        title={open && t('passages.draftOf', { name: open.by.name })}
        size="xl"
        closeButtonProps={{ 'aria-label': common('action.close') }}
      >
        {open && (
          <Suspense>
            <CommentedText
              number={number}
              html={open.html}
              label={t('passages.draftOf', { name: open.by.name })}
              of={{ draftOf: open.by.id }}
            />
          </Suspense>
        )}
      </Modal>
      <Modal
        opened={along !== null}
        onClose={() => setAlong(null)}
        // Escape and a click beside it are made by chance while one writes.
        closeOnClickOutside={false}
        closeOnEscape={false}
        title={along && t('passages.draftOf', { name: along.by.name })}
        size="xl"
        closeButtonProps={{ 'aria-label': common('action.close') }}
      >
        {along && (
          <Suspense>
            <WriteAlong number={number} draft={along} onLeave={() => setAlong(null)} />
          </Suspense>
        )}
      </Modal>
    </>
  );
}
