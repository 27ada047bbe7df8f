import { Alert, Button } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { useUnsavedGuard } from '@sprawa/ui';
import { useState } from 'react';
import { useEntriesT } from '../../messages/entries.js';
import { RichText } from '../../pieces/RichText.js';
import type { NoteEntry } from '../case/fold-timeline.js';
import classes from './entries.module.css';
import { useNotes } from './use-notes.js';

interface Props {
  entry: NoteEntry;
  number: string;
  version: number;
  onClose: () => void;
}

/** A note where it stands, being written anew. What was typed stays through refusals and through what others do. */
export function NoteForm({ entry, number, version, onClose }: Props) {
  const t = useEntriesT();
  const common = useCommonT();
  const notes = useNotes(number);
  // As it was when the form opened: what somebody else writes meanwhile is told, not overwritten.
  const [began] = useState({ html: entry.html, seen: entry.wordingId });
  const [seen, setSeen] = useState(began.seen);
  const [html, setHtml] = useState(began.html);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const overtaken = entry.wordingId !== seen || entry.deleted;
  useUnsavedGuard(html !== began.html);

  async function save() {
    if (busy || overtaken) return;
    if (html === began.html) return onClose();
    setBusy(true);
    setWrong(null);
    const outcome = await notes.edit({ entryId: entry.id, version, seen, html });
    setBusy(false);
    if (outcome?.__typename === 'ActionPerformed') return onClose();
    if (outcome?.__typename === 'Refused')
      setWrong(outcome.fieldErrors.map(({ message }) => message).join(' ') || outcome.message);
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {overtaken && (
        <Alert color="warn" role="alert">
          {t(entry.deleted ? 'deletedMeanwhile' : 'editedMeanwhile', { name: entry.editedBy?.name ?? '' })}
          {!entry.deleted && (
            <Button size="compact-sm" variant="default" ml={8} onClick={() => setSeen(entry.wordingId)}>
              {t('overwrite')}
            </Button>
          )}
        </Alert>
      )}
      <RichText
        value={html}
        onChange={(changed) => {
          setHtml(changed);
          setWrong(null);
        }}
        label={t('editLabel')}
        placeholder={t('editLabel')}
        error={wrong}
        autoFocus
        onSend={() => void save()}
        onLeave={onClose}
      />
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={onClose} title="Esc">
          {common('action.cancel')}
        </Button>
        <Button
          type="submit"
          size="xs"
          color="internal"
          loading={busy}
          disabled={overtaken}
          title="Ctrl+Enter"
        >
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
