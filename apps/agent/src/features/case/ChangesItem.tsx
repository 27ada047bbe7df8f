import { useFormats } from '@sprawa/i18n';
import { RelativeTime } from '@sprawa/ui';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import { unfolded, type ChangeEntry } from './fold-timeline.js';
import classes from './timeline.module.css';

/** What was changed between letters, as thin lines; many fold into one. */
export function ChangesItem({ entries }: { entries: readonly ChangeEntry[] }) {
  const t = useConversationT();
  const id = useId();
  const [shown, setShown] = useState(false);
  const foldable = entries.length > unfolded;
  const last = entries.at(-1)!;
  const formats = useFormats();
  // The server does not know the reader's zone; the time agreed on is written here.
  const summaryOf = (entry: ChangeEntry) => {
    const term = entry.changes.find(({ what, to }) => what === 'callback' && to)?.to;
    return term ? `${entry.summary} (${formats.exactTime(term)})` : entry.summary;
  };
  return (
    <div className={classes.changes}>
      {foldable && (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          <IconChevronRight size={14} aria-hidden="true" />
          <span>{shown ? t('timeline.hideChanges') : t('timeline.changes', { count: entries.length })}</span>
          {!shown && (
            <span className={classes.latest}>
              {t('timeline.change', { name: last.author.name, summary: summaryOf(last) })}
            </span>
          )}
          {!shown && (
            <span className={classes.when}>
              <RelativeTime iso={last.at} />
            </span>
          )}
        </button>
      )}
      <ul id={id} className={classes.lines} hidden={foldable && !shown}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes.line}>
            <span className={classes.summary}>
              {t('timeline.change', { name: entry.author.name, summary: summaryOf(entry) })}
              {entry.fields.length > 0 && (
                <span className={classes.filled}>
                  {entry.fields.map((field) => `${field.label}: ${field.text}`).join(' · ')}
                </span>
              )}
            </span>
            <span className={classes.when}>
              <RelativeTime iso={entry.at} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
