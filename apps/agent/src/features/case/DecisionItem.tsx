import { MailFrame } from '@sprawa/ui';
import { useConversationT } from '../../messages/conversation.js';
import { EntryHead } from './EntryHead.js';
import type { DecisionEntry } from './fold-timeline.js';
import { letterSize } from './MessageItem.js';
import { verdictLooks } from './verdict-looks.js';
import classes from './timeline.module.css';

/** A decision while its proposal is among the entries not loaded. */
export function DecisionItem({ entry }: { entry: DecisionEntry }) {
  const t = useConversationT();
  const { tone, Icon } = verdictLooks[entry.verdict];
  return (
    <article className={classes.letter} data-side="proposal">
      <EntryHead
        entry={entry}
        badge={
          <span className={classes.badge} data-tone={tone}>
            <Icon size={14} stroke={1.8} aria-hidden="true" />
            {t(`verdict.${entry.verdict}`)}
          </span>
        }
      />
      {entry.reasonHtml && (
        <div className={classes.body}>
          <MailFrame html={entry.reasonHtml} fontSize={letterSize} />
        </div>
      )}
    </article>
  );
}
