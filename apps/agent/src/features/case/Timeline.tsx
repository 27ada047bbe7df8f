import { Button } from '@mantine/core';
import { EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconHistory, IconMessageOff } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { useOwnPreferences } from '../../data/own-preferences.js';
import type { EntryGroup } from '../../gql/graphql.js';
import { withEntryWords } from '../../messages/entries.js';
import { useConversationT } from '../../messages/conversation.js';
import { AutomaticItem } from './AutomaticItem.js';
import { ChangesItem } from './ChangesItem.js';
import { DecisionItem } from './DecisionItem.js';
import type { TimelineItem } from './fold-timeline.js';
import { GhostTimeline } from './GhostTimeline.js';
import { MessageItem } from './MessageItem.js';
import { MovedItem } from './MovedItem.js';
import { NoteItem } from './NoteItem.js';
import { useNewestInView } from './use-newest-in-view.js';
import { useTimeline } from './use-timeline.js';
import classes from './timeline.module.css';

const MergeItem = lazy(async () => {
  const { learnRelations } = await import('../../messages/relations.js');
  await learnRelations();
  return { default: (await import('../relations/MergeItem.js')).MergeItem };
});

// A round of approval with its differences: most cases have none.
const ProposalItem = lazy(() =>
  import('./ProposalItem.js').then((module) => ({ default: module.ProposalItem })),
);

const PinnedNotes = lazy(() =>
  withEntryWords(import('../entries/PinnedNotes.js')).then((module) => ({ default: module.PinnedNotes })),
);
const OnlyShown = lazy(() =>
  withEntryWords(import('../entries/OnlyShown.js')).then((module) => ({ default: module.OnlyShown })),
);

interface Props {
  number: string;
  mayPin: boolean;
  /** Kinds that are shown; none: everything. */
  only: readonly EntryGroup[];
  onAll: () => void;
}

/** The case as an exchange of letters, the newest in view: below all others, or above them where the reader wants that. */
export function Timeline({ number, mayPin, only, onAll }: Props) {
  const t = useConversationT();
  const timeline = useTimeline(number, only);
  const [{ newestFirst }] = useOwnPreferences();
  const scroll = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLOListElement>(null);
  const newest = newestOf(timeline.items);
  useNewestInView(scroll, content, newest, newestFirst);
  const items = newestFirst ? [...timeline.items].reverse() : timeline.items;

  function earlier() {
    // At the very top browsers do not hold the place while something is put above it.
    if (scroll.current && scroll.current.scrollTop === 0) scroll.current.scrollTop = 1;
    timeline.loadEarlier();
  }

  const earlierButton = timeline.earlier > 0 && (
    <div className={classes.earlier}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconHistory size={15} aria-hidden="true" />}
        loading={timeline.loadingEarlier}
        onClick={earlier}
      >
        {t('timeline.earlier', { count: timeline.earlier })}
      </Button>
    </div>
  );
  return (
    // A region that scrolls has to be reachable by keyboard.
    <div ref={scroll} className={classes.scroll} role="region" aria-label={t('timeline.label')} tabIndex={0}>
      {timeline.status === 'pending' ? (
        <GhostTimeline />
      ) : timeline.status === 'error' ? (
        <ErrorState error={timeline.error} onRetry={timeline.retry} retrying={timeline.retrying} />
      ) : (
        <>
          <Suspense>
            <PinnedNotes number={number} mayPin={mayPin} />
          </Suspense>
          {only.length > 0 && (
            <Suspense>
              <OnlyShown only={only} onAll={onAll} />
            </Suspense>
          )}
          {!newestFirst && earlierButton}
          {timeline.items.length === 0 && (
            <EmptyState icon={<IconMessageOff size={26} stroke={1.6} />} title={t('timeline.empty')} />
          )}
          <ol ref={content} className={classes.list}>
            {items.map((item) => (
              <li key={item.id} data-newest={item.id === newest || undefined}>
                <TimelineEntry item={item} number={number} />
              </li>
            ))}
          </ol>
          {newestFirst && earlierButton}
        </>
      )}
    </div>
  );
}

/** The last words of a person; changes and machines' notices after them belong to them. */
function newestOf(items: readonly TimelineItem[]): string | undefined {
  return (
    items.findLast((item) => !['changes', 'automatic', 'merge', 'moved'].includes(item.kind)) ?? items.at(-1)
  )?.id;
}

/** One thing of a timeline; `number` of the case on the page. */
export function TimelineEntry({ item, number }: { item: TimelineItem; number: string }) {
  switch (item.kind) {
    case 'message':
      return <MessageItem entry={item.entry} number={number} />;
    case 'automatic':
      return <AutomaticItem entry={item.entry} number={number} />;
    case 'note':
      return <NoteItem entry={item.entry} number={number} />;
    case 'changes':
      return <ChangesItem entries={item.entries} />;
    case 'moved':
      return <MovedItem entry={item.entry} />;
    case 'merge':
      return (
        <Suspense fallback={<ChangesItem entries={[item.entry]} />}>
          <MergeItem entry={item.entry} number={number} />
        </Suspense>
      );
    case 'proposal':
      return (
        <Suspense fallback={<SkeletonLines widths={[40, 85, 60]} />}>
          <ProposalItem item={item} number={number} />
        </Suspense>
      );
    case 'decision':
      return <DecisionItem entry={item.entry} />;
  }
}
