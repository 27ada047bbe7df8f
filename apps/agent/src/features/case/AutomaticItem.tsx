import { RelativeTime } from '@sprawa/ui';
import { IconChevronRight, IconRobot } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import type { MessageEntry } from './fold-timeline.js';
import { MessageItem } from './MessageItem.js';
import fold from './timeline.module.css';
import classes from './automatic-item.module.css';

/** What a machine sent, on one line among the letters of people; its words unfold by click or key (IN-5). */
export function AutomaticItem({ entry, number }: { entry: MessageEntry; number: string }) {
  const t = useConversationT();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.automatic}>
      <button
        type="button"
        className={fold.fold}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        <IconChevronRight size={14} aria-hidden="true" />
        <span className={classes.robot} aria-hidden="true">
          <IconRobot size={15} stroke={1.7} />
        </span>
        <span className={classes.from}>{t('timeline.automaticFrom', { name: entry.author.name })}</span>
        {!shown && <span className={fold.latest}>{firstWords(entry.text)}</span>}
        <span className={fold.when}>
          <RelativeTime iso={entry.at} />
        </span>
      </button>
      <div id={id} className={classes.letter} hidden={!shown}>
        {shown && <MessageItem entry={entry} number={number} />}
      </div>
    </div>
  );
}

const firstWords = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);
