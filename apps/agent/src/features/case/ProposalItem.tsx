import { AttachmentList, MailFrame, RelativeTime } from '@sprawa/ui';
import { IconCheck, IconHourglass, IconLock, IconPencilCheck, IconX } from '@tabler/icons-react';
import type { ProposalStatus } from '../../gql/graphql.js';
import { useT } from '../../messages/index.js';
import { lazy, Suspense } from 'react';
import { EntryHead } from './EntryHead.js';
import type { DecisionEntry, ProposalEntry } from './fold-timeline.js';
import { letterSize } from './MessageItem.js';
import classes from './timeline.module.css';

const CommentedText = lazy(() =>
  import('../passages/CommentedText.js').then((module) => ({ default: module.CommentedText })),
);

export const verdictLooks: Record<
  ProposalStatus,
  { tone: 'warn' | 'good' | 'bad' | 'neutral'; Icon: typeof IconCheck }
> = {
  WAITING: { tone: 'warn', Icon: IconHourglass },
  ACCEPTED: { tone: 'good', Icon: IconCheck },
  ACCEPTED_EDITED: { tone: 'good', Icon: IconPencilCheck },
  REJECTED: { tone: 'bad', Icon: IconX },
  VOIDED: { tone: 'neutral', Icon: IconX },
};

/** A round of approval as one card: what was proposed, and below it what was decided and why (CS-3). */
export function ProposalItem({
  entry,
  decision,
  number,
}: {
  entry: ProposalEntry;
  decision?: DecisionEntry;
  number: string;
}) {
  const t = useT();
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
            {t('timeline.proposal')}
          </span>
        }
        second={
          entry.cc.length > 0
            ? t('timeline.cc', { names: entry.cc.map((each) => each.name || each.email).join(', ') })
            : undefined
        }
      />
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
      </div>
      <footer className={classes.verdict} data-tone={tone}>
        <Icon size={16} stroke={1.8} aria-hidden="true" />
        <div className={classes.reason}>
          <strong>
            {decision
              ? t('verdict.by', { verdict: t(`verdict.${decision.verdict}`), name: decision.author.name })
              : t(`verdict.${entry.status}`)}
          </strong>
          {decision?.reasonHtml && <MailFrame html={decision.reasonHtml} fontSize={letterSize} />}
        </div>
        {decision && (
          <span className={classes.when}>
            <RelativeTime iso={decision.at} />
          </span>
        )}
      </footer>
    </article>
  );
}
