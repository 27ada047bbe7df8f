import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { useErrorText } from '@sprawa/ui';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { tellBad } from '../../data/outcome.js';
import { useWritingT } from '../../messages/writing.js';
import { CommentForm } from './CommentForm.js';
import { CommentItem } from './CommentItem.js';
import type { Talk, Thread } from './use-threads.js';
import classes from './passages.module.css';

interface Props {
  number: string;
  thread: Thread;
  /** Nothing is left of the words. */
  gone: boolean;
  active: boolean;
  talk: Talk;
  onOpen: (id: string | null) => void;
}

/** What was said about some words, oldest first. */
export function ThreadCard({ number, thread, gone, active, talk, onOpen }: Props) {
  const t = useWritingT();
  const words = useErrorText();
  const [answering, setAnswering] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const resolved = Boolean(thread.resolvedAt);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const resolve = () => void talk.resolve(thread, !resolved).catch((error: unknown) => tellBad(words(error)));
  return (
    <li
      ref={card}
      className={classes.card}
      data-active={active || undefined}
      data-resolved={resolved || undefined}
    >
      <header className={classes.cardHead}>
        <UnstyledButton
          className={classes.quote}
          data-gone={gone || undefined}
          aria-label={t(gone ? 'passages.aboutGone' : 'passages.about', { words: thread.words })}
          aria-expanded={active}
          onClick={() => onOpen(active ? null : thread.id)}
        >
          {gone && <span className={classes.gone}>{t('passages.gone')}</span>}
          <q>{thread.words}</q>
        </UnstyledButton>
        <Tooltip label={t(resolved ? 'passages.reopen' : 'passages.resolve')}>
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={t(resolved ? 'passages.reopen' : 'passages.resolve')}
            onClick={resolve}
          >
            {resolved ? <IconArrowBackUp size={16} stroke={1.8} /> : <IconCheck size={16} stroke={1.8} />}
          </ActionIcon>
        </Tooltip>
      </header>
      <ol className={classes.comments}>
        {thread.comments.map((comment) => (
          <CommentItem key={comment.id} {...{ number, comment, talk }} />
        ))}
      </ol>
      {resolved ? (
        <p className={classes.by}>{t('passages.resolvedBy', { name: thread.resolvedBy?.name ?? '' })}</p>
      ) : answering ? (
        <CommentForm
          number={number}
          label={t('passages.answer')}
          button={t('passages.answer')}
          autoFocus
          onSay={async (said) => {
            const wrong = await talk.answer(thread, said);
            if (wrong === null) setAnswering(false);
            return wrong;
          }}
          onLeave={() => setAnswering(false)}
        />
      ) : (
        <UnstyledButton
          className={classes.answer}
          onClick={() => {
            setAnswering(true);
            onOpen(thread.id);
          }}
        >
          {t('passages.answer')}
        </UnstyledButton>
      )}
    </li>
  );
}
