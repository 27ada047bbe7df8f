import { AttachmentList, MailFrame } from '@sprawa/ui';
import { IconArrowRight, IconCornerDownRight, IconLock, IconPinFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { withEntryWords } from '../../messages/entries.js';
import { useConversationT } from '../../messages/conversation.js';
import { useEntryTools } from '../entries/entries-context.js';
import { EntryHead } from './EntryHead.js';
import { EntryTools } from './EntryTools.js';
import type { NoteEntry } from './fold-timeline.js';
import { letterSize } from './MessageItem.js';
import classes from './timeline.module.css';
import { withWritingWords } from '../../messages/writing.js';

const NoteForm = lazy(() =>
  withEntryWords(withWritingWords(import('../entries/NoteForm.js'))).then((module) => ({
    default: module.NoteForm,
  })),
);
const NoteHistory = lazy(() =>
  withEntryWords(import('../entries/NoteHistory.js')).then((module) => ({ default: module.NoteHistory })),
);

/** Words for the team alone: the tint, the lock and the word leave no doubt. */
export function NoteItem({ entry, number }: { entry: NoteEntry; number: string }) {
  const t = useConversationT();
  const tools = useEntryTools();
  const [editing, setEditing] = useState(false);
  const [history, setHistory] = useState(false);
  const edited = entry.editedAt !== null;
  return (
    <article
      className={classes.letter}
      data-side="internal"
      data-entry={entry.id}
      aria-label={t('timeline.bodyOf', { name: entry.author.name })}
    >
      <EntryHead
        entry={entry}
        badge={
          <>
            {entry.pinned && (
              <IconPinFilled
                size={14}
                role="img"
                aria-label={t('timeline.pinned')}
                className={classes.soft}
              />
            )}
            <span className={classes.badge} data-tone="internal" title={t('timeline.noteHint')}>
              <IconLock size={14} stroke={1.8} aria-hidden="true" />
              {t('timeline.note')}
            </span>
            {(edited || entry.deleted) && (
              <Edited entry={entry} onOpen={entry.mayEdit ? () => setHistory(true) : null} />
            )}
          </>
        }
        side={<EntryTools entry={entry} onEdit={() => setEditing(true)} />}
      />
      <div className={classes.body}>
        {entry.about && (
          <p className={classes.about}>
            <IconCornerDownRight size={15} stroke={1.7} aria-hidden="true" />
            <span>
              {entry.about.words
                ? t('timeline.about', { name: entry.about.name, words: entry.about.words })
                : t('timeline.aboutNothing', { name: entry.about.name })}
            </span>
          </p>
        )}
        {editing && tools ? (
          <Suspense>
            <NoteForm
              entry={entry}
              number={number}
              version={tools.openCase.version}
              onClose={() => setEditing(false)}
            />
          </Suspense>
        ) : entry.deleted ? (
          <p className={classes.gone}>{t('timeline.noteDeleted')}</p>
        ) : (
          <MailFrame
            html={entry.html}
            label={t('timeline.bodyOf', { name: entry.author.name })}
            fontSize={letterSize}
          />
        )}
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
      {history && (
        <Suspense>
          <NoteHistory
            number={number}
            entryId={entry.id}
            wordingId={entry.wordingId}
            onClose={() => setHistory(false)}
          />
        </Suspense>
      )}
    </article>
  );
}

/** That a note is not as it was written; for those who may edit it the way to what it said. */
function Edited({ entry, onOpen }: { entry: NoteEntry; onOpen: (() => void) | null }) {
  const t = useConversationT();
  const words = entry.deleted
    ? t('timeline.deleted')
    : t('timeline.edited', { name: entry.editedBy?.name ?? '' });
  return onOpen ? (
    <button type="button" className={classes.edited} aria-haspopup="dialog" onClick={onOpen}>
      {words}
    </button>
  ) : (
    <span className={classes.soft}>{words}</span>
  );
}
