import { AttachmentList, MailFrame, RelativeTime } from '@sprawa/ui';
import { IconLock } from '@tabler/icons-react';
import { useConversationT } from '../../messages/conversation.js';
import { lazy, Suspense } from 'react';
import { Changes } from '../approval/Changes.js';
import { DecisionBar } from '../approval/DecisionBar.js';
import { EarlierRounds } from '../approval/EarlierRounds.js';
import { EntryHead } from './EntryHead.js';
import type { TimelineItem } from './fold-timeline.js';
import { letterSize, names } from './MessageItem.js';
import { verdictLooks } from './verdict-looks.js';
import { verdictWords } from './verdict-words.js';
import classes from './timeline.module.css';
import { withWritingWords } from '../../messages/writing.js';

const CommentedText = lazy(() =>
  withWritingWords(import('../passages/CommentedText.js')).then((module) => ({
    default: module.CommentedText,
  })),
);

/**
 * An approval as one card with its rounds: what is proposed, what changed since the round before, and below it what can
 * be decided, or what was decided and why (CS-3).
 */
export function ProposalItem({
  item,
  number,
}: {
  item: Extract<TimelineItem, { kind: 'proposal' }>;
  number: string;
}) {
  const t = useConversationT();
  const { entry, decision, earlier = [], sent } = item;
  const previous = earlier.at(-1)?.entry;
  const { tone, Icon } = verdictLooks[decision?.verdict ?? entry.status];
  const faded = entry.status === 'VOIDED' || entry.status === 'REJECTED';
  return (
    <article
      className={classes.letter}
      data-side="proposal"
      aria-label={t('timeline.bodyOf', { name: entry.author.name })}
    >
      <EntryHead
        entry={entry}
        badge={
          <span className={classes.badge} data-tone="info" title={t('timeline.noteHint')}>
            <IconLock size={14} stroke={1.8} aria-hidden="true" />
            {entry.round > 1 ? t('approval.proposalRound', { number: entry.round }) : t('timeline.proposal')}
          </span>
        }
        second={
          [
            entry.cc.length > 0 ? t('timeline.cc', { names: names(entry.cc) }) : '',
            entry.bcc.length > 0 ? t('timeline.bcc', { names: names(entry.bcc) }) : '',
          ]
            .filter(Boolean)
            .join(' · ') || undefined
        }
      />
      {earlier.length > 0 && <EarlierRounds rounds={earlier} fontSize={letterSize} />}
      <div className={classes.body} data-faded={faded || undefined}>
        <Suspense fallback={<MailFrame html={entry.html} fontSize={letterSize} />}>
          <CommentedText
            number={number}
            html={entry.html}
            label={t('timeline.bodyOf', { name: entry.author.name })}
            of={{ entryId: entry.id }}
          />
        </Suspense>
        <AttachmentList attachments={entry.attachments} />
        {previous && (
          <Changes
            title={t('approval.changedSince', { number: previous.round })}
            before={previous.text}
            after={entry.text}
            opened={entry.status === 'WAITING'}
          />
        )}
        {sent && <Changes title={t('approval.changedByApprover')} before={entry.text} after={sent.text} />}
      </div>
      <footer className={classes.verdict} data-tone={tone}>
        <Icon size={16} stroke={1.8} aria-hidden="true" />
        <div className={classes.reason}>
          <strong>{decision ? verdictWords(t, decision) : t(`verdict.${entry.status}`)}</strong>
          {decision?.reasonHtml && <MailFrame html={decision.reasonHtml} fontSize={letterSize} />}
        </div>
        {decision && (
          <span className={classes.when}>
            <RelativeTime iso={decision.at} />
          </span>
        )}
      </footer>
      {entry.status === 'WAITING' && <DecisionBar entryId={entry.id} />}
    </article>
  );
}
