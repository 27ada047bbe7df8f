import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import type { CaseSearch } from '../data/case-search.js';
import { caseOptions, type OpenCase } from '../data/open-case.js';
import { tellBad } from '../data/outcome.js';
import { rememberCase } from '../data/recent-cases.js';
import { useDetailsShown, useFoldedSections } from '../data/preferences.js';
import { DecideContext } from '../features/approval/decide-context.js';
import { CaseHeader } from '../features/case/CaseHeader.js';
import { CaseUnavailable, GhostCase } from '../features/case/CaseStates.js';
import { ChangedNotice } from '../features/case/ChangedNotice.js';
import { Timeline } from '../features/case/Timeline.js';
import { useLiveCase } from '../features/case/use-live-case.js';
import { useMarkRead } from '../features/case/use-mark-read.js';
import { ComposerDock } from '../features/composer/ComposerDock.js';
import { useActionButtons } from '../features/composer/use-action-buttons.js';
import { useComposer, type Composer } from '../features/composer/use-composer.js';
import { audienceOf, hasEditor } from '../features/composer/writing.js';
import { EntriesContext } from '../features/entries/entries-context.js';
import type { EntryGroup } from '../gql/graphql.js';
import { useDesk } from '../pieces/desk-context.js';
import { useBackSwipe } from '../pieces/use-back-swipe.js';
import { useT } from '../messages/index.js';
import type { EditedDetail } from './case-details.js';
import { CaseDrawers, type CaseDrawer } from './case-drawers.js';
import {
  AtThisCase,
  CaseDetails,
  ConversationMenu,
  HeaderFields,
  MoveStreamDialog,
  SideDrawer,
  SnoozedLine,
  SnoozeSheet,
  TakeOpened,
  WritersLine,
} from './case-parts.js';
import { useCaseKeys } from './use-case-keys.js';
import { useRedirect } from './use-redirect.js';
import classes from './case.module.css';

/** Room for the context panel beside the conversation, and for the list beside both. */
const roomForDetails = '(min-width: 64em)';
const roomForList = '(min-width: 75em)';

export function CasePage() {
  const { number } = useParams({ from: '/desk/cases/$number' });
  const search = useSearch({ from: '/desk/cases' });
  const { data, status, error, refetch, isRefetching } = useQuery(caseOptions(number));
  useRedirect(data, search);
  // Also when it could not be fetched anew: what is being written on it stays.
  if (data) return <Desk key={data.number} openCase={data} search={search} />;
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      {status === 'pending' ? (
        <GhostCase />
      ) : (
        <CaseUnavailable
          number={number}
          search={search}
          error={status === 'error' ? error : null}
          onRetry={() => void refetch()}
          retrying={isRefetching}
        />
      )}
    </main>
  );
}

/** What the others may know of the form that is open: whom its words are for. */
function drafted({ action, writing }: Composer) {
  if (!action || !writing || !hasEditor(action)) return null;
  const kind = audienceOf(action) === 'internal' ? ('WRITING_NOTE' as const) : ('WRITING_REPLY' as const);
  return { kind, html: writing.html };
}

/** The open case: its features side by side, none of which knows the others. */
function Desk({ openCase, search }: { openCase: OpenCase; search: CaseSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const beside = useMediaQuery(roomForDetails, undefined, { getInitialValueInEffect: false });
  const withList = useMediaQuery(roomForList, undefined, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useDetailsShown();
  const [drawer, setDrawer] = useState(false);
  const [beyond, setBeyond] = useState<CaseDrawer | null>(null);
  const [snoozing, setSnoozing] = useState(false);
  const [movingStream, setMovingStream] = useState(false);
  const [priorityOpen, setPriorityOpen] = useState(false);
  const [labelsOpen, setLabelsOpen] = useState(false);
  const [ownerButton, setOwnerButton] = useState<HTMLButtonElement | null>(null);
  const [editing, setEditing] = useState<EditedDetail | null>(null);
  const [folded, setFolded] = useFoldedSections();
  const [only, setOnly] = useState<EntryGroup[]>([]);
  const toList = () => navigate({ to: '/cases', search });
  const router = useRouter();
  const composer = useComposer(openCase, {
    gone: () => {
      tellBad(t('case.lostAccess'));
      void toList();
    },
    toList: () => void toList(),
    toCase: () => {
      // Whoever opened another case meanwhile stays there.
      if (router.state.location.pathname === router.buildLocation({ to: '/cases' }).pathname)
        void navigate({ to: '/cases/$number', params: { number: openCase.number }, search });
    },
  });
  const buttons = useActionButtons(composer);
  const live = useLiveCase(openCase.number, composer.busy);
  useMarkRead(openCase);
  // As it was when it was opened: what becomes of it afterwards takes nothing.
  const [takes] = useState(openCase.openingTakes);

  /** Opens the panel at one of its sections, in the form that edits it. */
  const edit = (what: EditedDetail) => {
    const section = 'contact' in what ? 'contact' : 'fields';
    if (folded.includes(section)) setFolded(folded.filter((name) => name !== section));
    if (beside) setWanted(true);
    else setDrawer(true);
    setEditing(what);
  };
  useCaseKeys(openCase, {
    composer,
    press: buttons.press,
    edit,
    toList,
    openPriority: () => setPriorityOpen(true),
    openLabels: () => setLabelsOpen(true),
    openOwner: () => ownerButton?.click(),
    snooze: () => setSnoozing(true),
    moveStream: () => setMovingStream(true),
    openDrawer: setBeyond,
    toggleDetails: () => (beside ? setWanted(!wanted) : setDrawer(!drawer)),
  });
  useEffect(
    () => rememberCase({ number: openCase.number, subject: openCase.subject }),
    [openCase.number, openCase.subject],
  );

  const { onPhone } = useDesk();
  const swipe = useBackSwipe(onPhone, () => void toList());

  const details = (
    <Suspense>
      <CaseDetails
        openCase={openCase}
        search={search}
        editing={editing}
        onEditing={setEditing}
        buttons={{
          ...buttons,
          press: (action) => {
            // What is pressed opens its form below the conversation.
            setDrawer(false);
            void buttons.press(action);
          },
        }}
        onDrawer={(which) => {
          // Of two drawers over each other one press of Escape would close both.
          setDrawer(false);
          setBeyond(which);
        }}
      />
    </Suspense>
  );
  const shown = beside ? wanted : drawer;
  return (
    <main
      className={classes.page}
      id="content"
      tabIndex={-1}
      data-details={(beside && wanted) || undefined}
      {...swipe}
    >
      <div className={classes.work}>
        <CaseHeader
          openCase={openCase}
          search={search}
          withBack={!withList}
          detailsShown={Boolean(shown)}
          onDetails={beside ? setWanted : setDrawer}
          priorityOpen={priorityOpen}
          onPriorityOpen={setPriorityOpen}
          labelsOpen={labelsOpen}
          onLabelsOpen={setLabelsOpen}
          onSnooze={() => setSnoozing(true)}
          onMoveStream={openCase.may.moveStream ? () => setMovingStream(true) : null}
          conversation={
            <Suspense>
              <ConversationMenu
                number={openCase.number}
                only={only}
                onOnly={setOnly}
                onSettings={() => setBeyond('settings')}
                onLog={openCase.may.readLog ? () => setBeyond('log') : null}
                onMoveStream={openCase.may.moveStream ? () => setMovingStream(true) : null}
              />
            </Suspense>
          }
          ownerButton={setOwnerButton}
          others={
            <Suspense>
              <AtThisCase number={openCase.number} draft={drafted(composer)} />
            </Suspense>
          }
        >
          <Suspense fallback={openCase.headerFields.length > 0 && <div className={classes.fieldsToCome} />}>
            {' '}
            <HeaderFields
              openCase={openCase}
              buttons={buttons}
              uses={{
                write: (key) => {
                  const action = openCase.availableActions.find((each) => each.key === key);
                  if (action) composer.choose(action);
                },
                editField: (key) => edit({ field: key }),
                editContact: () => edit({ contact: true }),
              }}
            />
          </Suspense>{' '}
        </CaseHeader>
        {takes && (
          <Suspense>
            <TakeOpened openCase={openCase} />
          </Suspense>
        )}
        {openCase.snooze && (
          <Suspense>
            <SnoozedLine number={openCase.number} until={openCase.snooze.until} />
          </Suspense>
        )}
        {snoozing && (
          <Suspense>
            <SnoozeSheet
              number={openCase.number}
              onClose={() => setSnoozing(false)}
              onDone={() => void toList()}
            />
          </Suspense>
        )}
        {movingStream && (
          <Suspense>
            <MoveStreamDialog openCase={openCase} onClose={() => setMovingStream(false)} />
          </Suspense>
        )}
        <ChangedNotice live={live} told={composer.conflict !== null} />
        <DecideContext value={{ openCase, choose: composer.choose, busy: composer.busy }}>
          <EntriesContext value={{ openCase, write: composer.choose }}>
            <Timeline
              number={openCase.number}
              mayPin={openCase.may.pin}
              only={only}
              onAll={() => setOnly([])}
            />
          </EntriesContext>
        </DecideContext>
        <Suspense>
          <WritersLine number={openCase.number} />
        </Suspense>
        <ComposerDock composer={composer} buttons={buttons} />
      </div>
      {beside ? (
        wanted && (
          <aside className={classes.details} aria-label={t('case.details')}>
            {details}
          </aside>
        )
      ) : (
        <Suspense>
          <SideDrawer
            opened={drawer}
            onClose={() => setDrawer(false)}
            position="right"
            size={340}
            title={t('case.details')}
            classNames={{ body: classes.drawer }}
            closeButtonProps={{ 'aria-label': t('case.hideDetails') }}
          >
            {details}
          </SideDrawer>
        </Suspense>
      )}
      <CaseDrawers
        openCase={openCase}
        search={search}
        shown={beyond}
        onClose={() => setBeyond(null)}
        onMoveStream={() => setMovingStream(true)}
        movingStream={movingStream}
      />
    </main>
  );
}
