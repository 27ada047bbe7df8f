import { AttachmentList, MailFrame } from '@sprawa/ui';
import { IconArrowRight, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '../../messages/index.js';
import { EntryHead } from './EntryHead.js';
import type { NoteEntry } from './fold-timeline.js';
import { letterSize } from './MessageItem.js';
import classes from './timeline.module.css';

/** Words for the team alone: the tint, the lock and the word leave no doubt. */
export function NoteItem({ entry }: { entry: NoteEntry }) {
  const t = useT();
  return (
    <article
      className={classes.letter}
      data-side="internal"
      aria-label={t('timeline.bodyOf', { name: entry.author.name })}
    >
      <EntryHead
        entry={entry}
        badge={
          <span className={classes.badge} data-tone="internal" title={t('timeline.noteHint')}>
            <IconLock size={14} stroke={1.8} aria-hidden="true" />
            {t('timeline.note')}
          </span>
        }
      />
      <div className={classes.body}>
        <MailFrame
          html={entry.html}
          label={t('timeline.bodyOf', { name: entry.author.name })}
          fontSize={letterSize}
        />
        <AttachmentList attachments={entry.attachments} />
        {entry.siblingNumber && (
          <Link
            to="/cases/$number"
            params={{ number: entry.siblingNumber }}
            search={true}
            className={classes.sibling}
          >
            {t('timeline.sibling', { number: entry.siblingNumber })}
            <IconArrowRight size={16} stroke={1.8} aria-hidden="true" />
          </Link>
        )}
      </div>
    </article>
  );
}
