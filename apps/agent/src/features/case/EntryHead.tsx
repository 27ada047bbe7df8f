import { Avatar, RelativeTime } from '@sprawa/ui';
import { IconRobot } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { personLook } from '../../data/person-look.js';
import { useConversationT } from '../../messages/conversation.js';
import type { Entry } from './fold-timeline.js';
import classes from './timeline.module.css';

interface Props {
  entry: Entry;
  /** What stands after the name: what kind of words these are. */
  badge?: ReactNode;
  /** The second line: to whom. */
  second?: ReactNode;
  /** Before the time. */
  side?: ReactNode;
}

/** Who, to whom and when, the same for every kind of entry. */
export function EntryHead({ entry, badge, second, side }: Props) {
  const t = useConversationT();
  const { author } = entry;
  const name = author.kind === 'SYSTEM' ? author.name || t('timeline.system') : author.name;
  return (
    <header className={classes.head}>
      {author.kind === 'SYSTEM' ? (
        <span className={classes.machine} aria-hidden="true">
          <IconRobot size={17} stroke={1.6} />
        </span>
      ) : (
        <Avatar {...(author.agent ?? personLook(author.name))} size={28} decorative />
      )}
      <div className={classes.who}>
        <div className={classes.first}>
          <span className={classes.name}>{name}</span>
          {badge}
        </div>
        {second && <div className={classes.second}>{second}</div>}
      </div>
      <div className={classes.side}>
        {side}
        <RelativeTime iso={entry.at} />
      </div>
    </header>
  );
}
