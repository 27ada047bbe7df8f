import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useWritingT } from '../../messages/writing.js';
import { CommentForm } from './CommentForm.js';
import { ThreadCard } from './ThreadCard.js';
import type { Anchors } from './use-anchors.js';
import { useTalk } from './use-threads.js';
import classes from './passages.module.css';

interface Props {
  number: string;
  anchors: Anchors;
  where: { entryId: string | null; draftOf: string | null };
  /** What has to be kept before its words can be commented on. */
  before?: () => Promise<void>;
}

/** Comments beside a text; below it where there is no room. Colleagues read them and nobody else. */
export function ThreadRail({ number, anchors, where, before }: Props) {
  const t = useWritingT();
  const talk = useTalk(number);
  const [withResolved, setWithResolved] = useState(false);
  const resolved = anchors.threads.filter(({ thread }) => thread.resolvedAt);
  const shown = anchors.threads.filter(({ thread }) => !thread.resolvedAt || withResolved);
  const chosen = anchors.choosing ? anchors.chosen() : null;
  return (
    <aside className={classes.rail} aria-label={t('passages.title')}>
      <h3 className={classes.title}>
        <IconLock size={13} stroke={1.8} aria-hidden="true" /> {t('passages.title')}
        <span className={classes.hint}>{t('passages.internal')}</span>
      </h3>
      <ul className={classes.cards}>
        {anchors.choosing && (
          <li className={classes.card} data-active>
            <p className={classes.quote}>
              <q>{chosen?.words}</q>
            </p>
            <CommentForm
              number={number}
              label={t('passages.comment')}
              button={t('passages.comment')}
              autoFocus
              onSay={async (said) => {
                await before?.();
                const place = anchors.chosen();
                if (!place) return t('passages.wordsGone');
                const wrong = await talk.begin({ ...where, ...place }, said);
                if (wrong === null) anchors.leave();
                return wrong;
              }}
              onLeave={anchors.leave}
            />
          </li>
        )}
        {shown.map(({ thread, gone }) => (
          <ThreadCard
            key={thread.id}
            {...{ number, thread, gone, talk }}
            active={thread.id === anchors.active}
            onOpen={anchors.open}
          />
        ))}
      </ul>
      {resolved.length > 0 && (
        <UnstyledButton
          className={classes.answer}
          aria-expanded={withResolved}
          onClick={() => setWithResolved(!withResolved)}
        >
          {withResolved ? t('passages.hideResolved') : t('passages.resolved', { count: resolved.length })}
        </UnstyledButton>
      )}
    </aside>
  );
}
