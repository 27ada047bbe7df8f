import { useLanguage, type Language } from '@sprawa/i18n';
import { useUnsavedGuard } from '@sprawa/ui';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDesignerT } from '../../messages/designer.js';
import { useDesk } from '../../pieces/desk-context.js';
import { DesignContext, type Design, type People } from './design-context.js';
import { DesignerBar, type Opened } from './DesignerBar.js';
import { NewActionDialog } from './dialogs/NewActionDialog.js';
import { NewStateDialog } from './dialogs/NewStateDialog.js';
import { removeAction } from './document/edit-actions.js';
import { removeState } from './document/edit-states.js';
import { readable } from './document/localized.js';
import { placeName, placeNamed, placeOf, type Mark, type Marks, type Place } from './document/place.js';
import type { Variable } from './document/template-variables.js';
import { mapOf, valueAt } from './document/workflow-document.js';
import type { KeptDraft } from './draft-session.js';
import { Outline } from './Outline.js';
import { PlacePanel } from './PlacePanel.js';
import { ProblemList } from './ProblemList.js';
import { SaveTrouble } from './SaveState.js';
import { tellRemoved } from './tell-removed.js';
import { useSession, useUndoKeys } from './use-session.js';
import classes from './designer.module.css';

const Canvas = lazy(() => import('./canvas/Canvas.js').then((module) => ({ default: module.Canvas })));
const PublishDialog = lazy(() =>
  import('./dialogs/PublishDialog.js').then((module) => ({ default: module.PublishDialog })),
);
const VersionsDialog = lazy(() =>
  import('./dialogs/VersionsDialog.js').then((module) => ({ default: module.VersionsDialog })),
);
const TryDialog = lazy(() =>
  import('./dialogs/TryDialog.js').then((module) => ({ default: module.TryDialog })),
);

interface Props {
  stream: string;
  draft: KeptDraft;
  people: People;
  variables: readonly Variable[];
  at: string | undefined;
  onAt: (at: string | undefined) => void;
  /** Another document has become the draft. */
  onAnew: () => void;
}

/** Where a workflow is worked on: all of it as a list, the drawing, and the panel of what is chosen. */
export function Workbench({ stream, draft, people, variables, at, onAt, onAnew }: Props) {
  const t = useDesignerT();
  const language = useLanguage();
  const { onPhone } = useDesk();
  const [session, view] = useSession(stream, draft);
  const [writing, write] = useState<Language>(language);
  const [newState, setNewState] = useState<{ at?: readonly [number, number] } | null>(null);
  const [newAction, setNewAction] = useState<{ from?: string; to?: string } | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [tried, setTried] = useState('');
  const panel = useRef<HTMLElement>(null);
  useUndoKeys(session);
  useUnsavedGuard(view.status === 'failed' || view.status === 'conflict');

  const { document, problems, weaknesses } = view;
  const kept = view.status === 'saved' ? view.revision : null;
  const named = useMemo(() => placeNamed(at), [at]);
  const chosen = useMemo(() => (named && exists(document, named) ? named : null), [document, named]);
  const marks: Marks = useMemo(
    () =>
      new Map<string, Mark>([
        ...weaknesses.map(({ place, key }) => [placeName(placeOf([place, key])), 'weak'] as const),
        ...problems.map(({ path }) => [placeName(placeOf(path)), 'bad'] as const),
      ]),
    [problems, weaknesses],
  );
  const choose = useCallback((place: Place | null) => onAt(place ? placeName(place) : undefined), [onAt]);
  const say = useCallback((text: unknown) => readable(text, language), [language]);
  const design: Design = useMemo(
    () => ({
      ...{ document, problems, people, variables, language, writing, write, choose, say },
      ...{ stream, kept, tried, try: setTried },
      edit: (change, mark) => session.change(change, mark),
    }),
    [document, problems, people, variables, language, writing, choose, say, stream, kept, tried, session],
  );

  /** Whoever chose by the list goes on in the panel; whoever drags on the canvas stays there. */
  useEffect(() => {
    const active = window.document.activeElement;
    if (chosen && active?.closest('[data-leads]')) panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [chosen]);

  function close() {
    const before = chosen && placeName(chosen);
    choose(null);
    requestAnimationFrame(() =>
      window.document.querySelector<HTMLElement>(`[data-place="${CSS.escape(before ?? '')}"]`)?.focus(),
    );
  }
  function remove(place: Place) {
    if (place.of === 'action') {
      const name = say(valueAt(document, ['actions', place.key, 'name'])) || place.key;
      session.change((all) => removeAction(all, place.key));
      tellRemoved(t('removed', { name }), t('undo'), () => session.undo());
    } else if (place.of === 'state') {
      const name = say(valueAt(document, ['states', place.key, 'name'])) || place.key;
      const { document: next, ledThere } = removeState(document, place.key);
      session.change(() => next);
      const names = ledThere.map((key) => say(valueAt(document, ['actions', key, 'name'])) || key).join(', ');
      tellRemoved(names ? t('removedLed', { name, names }) : t('removed', { name }), t('undo'), () =>
        session.undo(),
      );
    }
    choose(null);
  }

  const list = (
    <div className={classes.side} data-leads>
      <ProblemList problems={problems} weaknesses={weaknesses} />
      <Outline
        chosen={chosen}
        marks={marks}
        onNewState={() => setNewState({})}
        onNewAction={() => setNewAction({})}
      />
    </div>
  );
  const details = chosen && (
    <PlacePanel
      key={placeName(chosen)}
      ref={panel}
      place={chosen}
      onClose={close}
      onRemove={() => remove(chosen)}
    />
  );
  return (
    <DesignContext value={design}>
      <DesignerBar stream={stream} session={session} view={view} onOpen={setOpened} />
      <SaveTrouble session={session} view={view} />
      <div className={classes.bench} data-panel={chosen ? true : undefined}>
        {onPhone ? (
          (details ?? list)
        ) : (
          <>
            {list}
            <Suspense fallback={<div className={classes.ghost} />}>
              <Canvas
                chosen={chosen}
                marks={marks}
                onConnect={(from, to) => setNewAction({ from, to })}
                onRemove={remove}
                onNewState={(place) => setNewState({ at: place })}
              />
            </Suspense>
            {details}
          </>
        )}
      </div>
      {newState && <NewStateDialog at={newState.at} onClose={() => setNewState(null)} />}
      {newAction && <NewActionDialog {...newAction} onClose={() => setNewAction(null)} />}
      <Suspense>
        {opened === 'publish' && (
          <PublishDialog
            {...{ stream, session, view }}
            onClose={() => setOpened(null)}
            onPublished={() => {
              setOpened(null);
              onAnew();
            }}
          />
        )}
        {opened === 'versions' && (
          <VersionsDialog
            {...{ stream, session, view }}
            onClose={() => setOpened(null)}
            onRolledBack={() => {
              setOpened(null);
              onAnew();
            }}
          />
        )}
        {opened === 'try' && <TryDialog {...{ stream, session }} onClose={() => setOpened(null)} />}
      </Suspense>
    </DesignContext>
  );
}

const exists = (document: object, place: Place): boolean =>
  !('key' in place) || place.key in mapOf(valueAt(document, [place.of === 'state' ? 'states' : 'actions']));
