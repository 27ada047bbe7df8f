import { useUnsavedGuard } from '@sprawa/ui';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { ActionBar } from './ActionBar.js';
import { DraftStrip } from './DraftStrip.js';
import { leavesChildrenOpen } from './leaves-children-open.js';
import type { ActionButtons } from './use-action-buttons.js';
import type { Composer } from './use-composer.js';
import classes from './dock.module.css';
import { withWritingWords } from '../../messages/writing.js';

const ComposerForm = lazy(() =>
  withWritingWords(import('./ComposerForm.js')).then((module) => ({ default: module.ComposerForm })),
);

const OpenChildrenLine = lazy(() =>
  withWritingWords(import('./OpenChildrenLine.js')).then((module) => ({
    default: module.OpenChildrenLine,
  })),
);

const ColleaguesDrafts = lazy(() =>
  withWritingWords(import('../passages/ColleaguesDrafts.js')).then((module) => ({
    default: module.ColleaguesDrafts,
  })),
);

/** What stays at the bottom of the case: the actions, or the form of the one chosen. */
export function ComposerDock({ composer, buttons }: { composer: Composer; buttons: ActionButtons }) {
  const { action, draft, openCase } = composer;
  useUnsavedGuard(draft.state === 'failed');
  const dock = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // The form took the focus with it when it closed: the next thing to press is where it was.
  useEffect(() => {
    if (wasOpen.current && !action && document.activeElement === document.body)
      dock.current?.querySelector('button')?.focus({ preventScroll: true });
    wasOpen.current = action !== null;
  }, [action]);
  // Until the form and its editor are there: whoever already types must not set off commands of the page.
  const chosen = action?.key;
  useEffect(() => {
    if (chosen && !dock.current?.contains(document.activeElement))
      dock.current?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    <div
      ref={dock}
      className={classes.dock}
      tabIndex={-1}
      data-open={action ? true : undefined}
      data-writing={action ? true : undefined}
    >
      {leavesChildrenOpen(openCase, action ? [action] : openCase.availableActions) && (
        <Suspense>
          <OpenChildrenLine open={openCase.openChildren} />
        </Suspense>
      )}
      {action ? (
        <Suspense fallback={<div className={classes.loading} />}>
          <ComposerForm key={action.key} composer={composer} action={action} />
        </Suspense>
      ) : (
        <>
          <Suspense>
            <ColleaguesDrafts number={openCase.number} />
          </Suspense>
          {draft.writing && <DraftStrip composer={composer} writing={draft.writing} />}
          <ActionBar {...buttons} />
        </>
      )}
    </div>
  );
}
