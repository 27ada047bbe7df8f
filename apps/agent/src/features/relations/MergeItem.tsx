import { Button } from '@mantine/core';
import { ErrorState, MailFrame, SkeletonLines } from '@sprawa/ui';
import { IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useConversationT } from '../../messages/conversation.js';
import { useRelationsT } from '../../messages/relations.js';
import { ChangesItem } from '../case/ChangesItem.js';
import { foldTimeline, type ChangeEntry } from '../case/fold-timeline.js';
import { TimelineEntry } from '../case/Timeline.js';
import timelineClasses from '../case/timeline.module.css';
import { mergedTimelineOptions, relationsOptions, type MergedCase } from './relations.js';
import classes from './relations.module.css';

/** The line that tells of a merge, with the conversation of the case that was merged, for as long as it is part of this one. */
export function MergeItem({ entry, number }: { entry: ChangeEntry; number: string }) {
  const gone = entry.changes.find(({ what }) => what === 'merged')?.to;
  const { data } = useQuery(relationsOptions(number));
  const merged = data?.mergedCases.find(({ case: each }) => each.number === gone);
  return (
    <>
      <ChangesItem entries={[entry]} />
      {merged && <MergedConversation merged={merged} number={number} />}
    </>
  );
}

function MergedConversation({ merged, number }: { merged: MergedCase; number: string }) {
  const t = useRelationsT();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.conversation}>
      <button
        type="button"
        className={timelineClasses.fold}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        <IconChevronRight size={14} aria-hidden="true" />
        {shown ? t('merged.hide') : t('merged.show')}
      </button>
      <section id={id} hidden={!shown} aria-label={t('merged.conversation', { number: merged.case.number })}>
        {shown && <Conversation merged={merged} number={number} />}
      </section>
    </div>
  );
}

function Conversation({ merged, number }: { merged: MergedCase; number: string }) {
  const t = useRelationsT();
  const words = useConversationT();
  const timeline = useInfiniteQuery(mergedTimelineOptions(number, merged.case.number));
  const { data, status, error, refetch, isRefetching } = timeline;
  if (status === 'pending') return <SkeletonLines widths={[40, 85, 60]} />;
  if (status === 'error')
    return <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />;
  const { form, draft } = merged.case;
  const entries = [
    ...new Map(
      data.pages.flatMap((page) => page?.edges.map(({ node }) => [node.id, node] as const) ?? []),
    ).values(),
  ];
  const earlier = (data.pages[0]?.totalCount ?? 0) - entries.length;
  const filled = form.filter(({ text }) => text);
  return (
    <>
      {filled.length > 0 && (
        <dl className={classes.fields} aria-label={t('merged.fields')}>
          {filled.map(({ field, text }) => (
            <div key={field.key}>
              <dt>{field.label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {timeline.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          className={classes.earlier}
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {words('timeline.earlier', { count: Math.max(1, earlier) })}
        </Button>
      )}
      <ol className={classes.entries}>
        {foldTimeline(entries).map((item) => (
          <li key={item.id}>
            <TimelineEntry item={item} number={number} />
          </li>
        ))}
      </ol>
      {draft && draft.html && (
        <div className={classes.draft}>
          <h4 className={classes.heading}>{t('merged.draft')}</h4>
          <MailFrame html={draft.html} label={t('merged.draft')} fontSize={14} />
        </div>
      )}
    </>
  );
}
