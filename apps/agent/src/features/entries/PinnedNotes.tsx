import { ActionIcon, Tooltip } from '@mantine/core';
import { MailFrame, RelativeTime } from '@sprawa/ui';
import { IconChevronRight, IconPinFilled, IconPinnedOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { useEntriesT } from '../../messages/entries.js';
import { PinnedNotesQuery } from './entries.operations.js';
import classes from './entries.module.css';
import { useNotes } from './use-notes.js';

/** Notes that stand above the conversation for everybody: a line each, unfolded when one wants to read it whole. */
export function PinnedNotes({ number, mayPin }: { number: string; mayPin: boolean }) {
  const t = useEntriesT();
  const { data = [] } = useQuery({
    queryKey: keys.pinnedNotes(number),
    queryFn: async () => (await client.request(PinnedNotesQuery, { number })).case?.pinnedNotes ?? [],
  });
  if (data.length === 0) return null;
  return (
    <section className={classes.pins} aria-label={t('pinned')}>
      <ul>
        {data.map((note) => (
          <PinnedNote key={note.id} note={note} number={number} mayPin={mayPin} />
        ))}
      </ul>
    </section>
  );
}

interface Note {
  id: string;
  html: string;
  text: string;
  at: string;
  name: string;
}

function PinnedNote({ note, number, mayPin }: { note: Note; number: string; mayPin: boolean }) {
  const t = useEntriesT();
  const id = useId();
  const notes = useNotes(number);
  const [shown, setShown] = useState(false);
  return (
    <li className={classes.pin}>
      <div className={classes.pinLine}>
        <button
          type="button"
          className={classes.pinFold}
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          <IconPinFilled size={14} aria-hidden="true" />
          <strong>{note.name}</strong>
          <span className={classes.pinWords}>{shown ? '' : note.text}</span>
          <RelativeTime iso={note.at} />
          <IconChevronRight size={14} aria-hidden="true" className={classes.chevron} />
        </button>
        {mayPin && (
          <Tooltip label={t('do.unpin')}>
            <ActionIcon size="sm" aria-label={t('do.unpin')} onClick={() => void notes.unpin(note.id)}>
              <IconPinnedOff size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div id={id}>
        {shown && <MailFrame html={note.html} label={t('pinnedOf', { name: note.name })} fontSize={14} />}
      </div>
    </li>
  );
}
