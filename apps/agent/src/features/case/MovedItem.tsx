import { RelativeTime } from '@sprawa/ui';
import { Link } from '@tanstack/react-router';
import { useConversationT } from '../../messages/conversation.js';
import type { MessageEntry, NoteEntry } from './fold-timeline.js';
import classes from './timeline.module.css';

/** Words that are read in another case now (CS-20): where they stood, one line that leads there. */
export function MovedItem({ entry }: { entry: MessageEntry | NoteEntry }) {
  const t = useConversationT();
  const number = entry.moved?.number;
  return (
    <div className={classes.changes}>
      <ul className={classes.lines}>
        <li className={classes.line}>
          <span className={classes.summary}>
            {t('timeline.moved', { name: entry.author.name })}{' '}
            {number && (
              <Link to="/cases/$number" params={{ number }} search={true}>
                {t('timeline.movedTo', { number })}
              </Link>
            )}
          </span>
          <span className={classes.when}>
            <RelativeTime iso={entry.at} />
          </span>
        </li>
      </ul>
    </div>
  );
}
